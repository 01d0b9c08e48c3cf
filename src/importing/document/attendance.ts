import { countPattern, parseWrittenCount, withPlainDigits } from './written-count.ts';

/** How many were to come and how many came, as a sentence says it. */
export interface AttendanceSentence {
  readonly invited: number;
  readonly present: number;
  /** Whether the sentence says nothing else. */
  readonly isAll: boolean;
}

// 会, 会代表, 居民代表, 人数 … up to the number.
const between = `(?:[\\u4e00-\\u9fff]{0,8}?)[ \\u3000]*[：:为是]?[ \\u3000]*`;
const unit = '[ \\u3000]*[人名位户]?';
const come = '(?:到|出席|参加|参会|与会|出会|来)';
const invitedPattern = new RegExp(`应(?:该)?${come}${between}(${countPattern})${unit}`);
const presentPattern = new RegExp(`实(?:际)?${come}${between}(${countPattern})${unit}`);
const opening = /^(?:本次|这次|此次)?(?:会议|大会|议事会|协商会)?[，,：:]?$/;

const find = (pattern: RegExp, text: string): { count: number; found: string } | undefined => {
  const [found, number] = pattern.exec(text) ?? [];
  const count = parseWrittenCount(number ?? '');
  return found === undefined || count === undefined ? undefined : { count, found };
};

/** `应到会代表20名，实到18名。` in any of the ways it is written; undefined when a number is missing. */
export function findAttendance(paragraph: string): AttendanceSentence | undefined {
  const text = withPlainDigits(paragraph);
  const invited = find(invitedPattern, text);
  const present = find(presentPattern, text);
  if (!invited || !present) return undefined;
  const rest = text
    .replace(invited.found, '')
    .replace(present.found, '')
    .replaceAll(/[\s\u3000，,、；;。.（）()]/g, '');
  return { invited: invited.count, present: present.count, isAll: opening.test(rest) };
}
