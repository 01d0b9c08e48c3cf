import { createIssue, type Issue } from '../../issues/issue.ts';
import { findAttendance } from './attendance.ts';
import type { Fact } from './facts.ts';
import { createFindFact, quote, toLine } from './matter.ts';
import { toBareCounts, toCounts, type People } from './people.ts';
import type { DocumentParts } from './to-blocks.ts';
import { parseWrittenCount, withPlainDigits } from './written-count.ts';

/** Who came, as front matter. */
export interface AttendanceMatter {
  readonly lines: readonly string[];
  /** Those who sat in or did not come: front matter has no key for them. */
  readonly left: readonly Fact[];
  readonly issues: readonly Issue[];
}

const toCount = (text: string | undefined): number | undefined => {
  const plain = withPlainDigits(text ?? '');
  const digits = /\d+/.exec(plain)?.[0];
  return digits === undefined ? parseWrittenCount(plain.replace(/[人名位]$/, '')) : Number(digits);
};

/** 应到 and 实到: labelled, or in the sentence that names both. */
function toNumberLines(parts: DocumentParts): string[] {
  const find = createFindFact(parts);
  const [invited, present] = [find('invited'), find('present')];
  const isLabelled = invited !== undefined || present !== undefined;
  const sentence = isLabelled
    ? undefined
    : parts.blocks.map(findAttendance).find((found) => found !== undefined);
  return [
    ...toLine('应到', toCount(invited) ?? sentence?.invited),
    ...toLine('实到', toCount(present) ?? sentence?.present),
  ];
}

interface Line {
  readonly fact: Fact;
  readonly people: People;
}

/** Said again in the text, without names: who sat in, who was absent. */
function toLeft({ fact, people }: Line): Fact[] {
  if (fact.name !== 'people') {
    const value = toBareCounts(fact.value);
    return value === '' ? [] : [{ ...fact, value }];
  }
  return people.apart.map(({ capacity, count }) => ({
    ...fact,
    label: '另有',
    value: `${capacity}${count}人`,
  }));
}

/** Whether people of this line are no participants. */
const isApart = ({ fact, people }: Line): boolean =>
  fact.name === 'sitting-in' || (fact.name === 'people' && people.apart.length > 0);

function toNames({ fact, people }: Line): boolean {
  if (fact.name === 'people') return !people.isWhole;
  return fact.name === 'signed' || !(people.isWhole || /^\d+\s*[人名位]$/.test(fact.value));
}

/** Who came, in capacities and numbers; those who only sat in are not counted. */
export function toAttendance(parts: DocumentParts, file: string): AttendanceMatter {
  const lines = parts.facts
    .filter(({ name, value }) => value !== '' && /^(?:people|sitting-in|absent|signed)$/.test(name))
    .map((fact): Line => ({ fact, people: toCounts(fact.value) }));
  const counts = lines
    .filter(({ fact }) => fact.name === 'people')
    .flatMap(({ people }) => people.counts);
  const place = { file, column: '参加' };
  return {
    lines: [
      ...toNumberLines(parts),
      ...(counts.length > 0 ? ['参加:'] : []),
      ...counts.flatMap(({ capacity, count }) => [
        `  - 身份: ${quote(capacity)}`,
        `    人数: ${count}`,
      ]),
    ],
    left: lines.flatMap(toLeft),
    issues: [
      ...lines.filter(toNames).map(({ fact }) => createIssue('names-left-out', place, fact)),
      ...lines.filter(isApart).map(({ fact }) =>
        createIssue('not-attending', place, {
          label: fact.name === 'people' ? '列席' : fact.label,
        }),
      ),
    ],
  };
}
