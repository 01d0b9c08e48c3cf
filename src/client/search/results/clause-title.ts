import type { PageAnchor, PageText } from '../index/page-text.ts';

const clauseId = /^(?:[sc]\d+(?:-\d+)*|annex(?:es|-\d+)(?:-\d+)*)$/;
const label =
  /^\s*(?:(?<division>第[一二三四五六七八九十百零]{1,6}[章节条])|(?<first>[一二三四五六七八九十]{1,3})、|(?<third>\d{1,2})[.．]|(?<whole>[（(][一二三四五六七八九十\d]{1,3}[)）]|附件\s*\d*))/;
const longestHeading = 40;

function readLabel(text: string, { at }: PageAnchor): { number: string; length: number } {
  const found = label.exec(text.slice(at, at + 20));
  const { division, first, third, whole } = found?.groups ?? {};
  return { number: division ?? first ?? third ?? whole ?? '', length: found?.[0].length ?? 0 };
}

/** The places a clause lies in, and itself: s3-2-2 → s3, s3-2, s3-2-2. */
function findLine(anchors: readonly PageAnchor[], { id }: PageAnchor): PageAnchor[] {
  return anchors.filter((other) => id === other.id || id.startsWith(`${other.id}-`));
}

/** A first line that is a block of its own and no sentence. */
function readHeading(text: string, from: number): string {
  const line = /^(.*?)(?:\s{2}|$)/.exec(text.slice(from, from + longestHeading + 2))?.[1] ?? '';
  const heading = line.trim();
  return heading.length > longestHeading || /[。；;：:！？]/.test(heading) ? '' : heading;
}

/**
 * What an inner place is called: the words of a heading, or the number a clause is cited by, as
 * the text itself has it, with its heading: 三(二)2, 三(二) 年度目标. '' = it has no name.
 */
export function toPlaceTitle({ text, anchors }: PageText, anchor: PageAnchor): string {
  if (anchor.heading !== '') return anchor.heading;
  if (!clauseId.test(anchor.id)) return '';
  const number = findLine(anchors, anchor)
    .map((one) => readLabel(text, one).number)
    .join('')
    // As the page itself cites it.
    .replace(/（/g, '(')
    .replace(/）/g, ')');
  const heading = readHeading(text, anchor.at + readLabel(text, anchor).length);
  return [number, heading].filter((part) => part !== '').join(' ');
}
