import { createIssue, type Issue, type Place } from '../../issues/issue.ts';
import type { Check } from '../check.ts';

interface Entry {
  readonly place: Place;
  readonly value: string | undefined;
}

function checkColumn(column: string, entries: readonly Entry[]): Issue[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ place, value }) => {
    if (value === undefined || value === '') return [];
    const earlier = first.get(value);
    if (earlier === undefined) {
      first.set(value, `${place.file} 第${place.row ?? 1}行`);
      return [];
    }
    return [createIssue('duplicate-value', { ...place, column, value }, { first: earlier })];
  });
}

/** A code that the state gives to one body stands for one row. */
export const distinctValues: Check = ({ rosters }) => [
  ...checkColumn(
    '区划代码',
    rosters.communities.map(({ place, regionCode }) => ({ place, value: regionCode })),
  ),
  ...checkColumn(
    '区划代码',
    rosters['region-codes'].map(({ place, code }) => ({ place, value: code })),
  ),
  ...checkColumn(
    '统一社会信用代码',
    rosters.organizations.map(({ place, creditCode }) => ({
      place,
      value: creditCode?.normalize('NFKC').toUpperCase().trim(),
    })),
  ),
];
