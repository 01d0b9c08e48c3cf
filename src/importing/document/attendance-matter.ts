import { createIssue, type Issue } from '../../issues/issue.ts';
import { findAttendance } from './attendance.ts';
import type { Fact } from './facts.ts';
import { createFindFact } from './matter.ts';
import type { MinutesFacts } from './minutes-lines.ts';
import { toBareCounts, toCounts, type Counted, type People } from './people.ts';
import type { DocumentParts } from './to-blocks.ts';
import { parseWrittenCount, withPlainDigits } from './written-count.ts';

/** Who came. */
export interface AttendanceMatter {
  readonly numbers: Pick<MinutesFacts, 'invited' | 'present'>;
  readonly counts: readonly Counted[];
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
function toNumbers(parts: DocumentParts): AttendanceMatter['numbers'] {
  const find = createFindFact(parts);
  const [invited, present] = [find('invited'), find('present')];
  const isLabelled = invited !== undefined || present !== undefined;
  const sentence = isLabelled
    ? undefined
    : parts.blocks.map(findAttendance).find((found) => found !== undefined);
  return {
    invited: toCount(invited) ?? sentence?.invited,
    present: toCount(present) ?? sentence?.present,
  };
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
    numbers: toNumbers(parts),
    counts,
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
