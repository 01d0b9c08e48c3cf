import { describe, expect, test } from 'vitest';
import { describeIssue, describePlace, isError } from '../../src/issues/describe-issue.ts';
import { brokenFiles, files } from './cases/files.ts';
import { brokenHeaders, headers } from './cases/headers.ts';
import { brokenRows, rows } from './cases/rows.ts';
import { brokenValues, prose, values } from './cases/values.ts';
import { put, type Case } from './support/case.ts';
import { runCase, toKey, toRecords, type Outcome } from './support/run-case.ts';

const groups = {
  files,
  headers,
  rows,
  values,
  brokenFiles,
  brokenHeaders,
  brokenRows,
  brokenValues,
};
const base = await runCase({});
const count = (verdict: string): number =>
  Object.values(groups)
    .filter((group) => group.verdict === verdict)
    .reduce((sum, { cases }) => sum + cases.length, 0);

// After these nothing of the file was read, so they stand for every row of it.
const wholeFile =
  /^(?:unclosed-quote|header-not-first|empty-file|unreadable-encoding|workbook-as-text) (\S+)/;

/** Rows that were written and then neither read nor named. */
function findLost({ rosters, issues, written }: Outcome): string[] {
  const keys = issues.map(toKey);
  const whole = new Set(keys.flatMap((key) => wholeFile.exec(key)?.[1] ?? []));
  const found = new Set([
    ...Object.values(rosters).flatMap((list) =>
      list.map(({ place }) => `${place.file} ${place.row}`),
    ),
    ...issues.map(({ place }) => `${place.file} ${place.row ?? ''}`),
  ]);
  return written.filter((row) => !found.has(row) && !whole.has(row.split(' ')[0] ?? ''));
}

/** What a message must never hold, and what it must. */
function findBadMessages({ issues }: Outcome): string[] {
  return issues.flatMap((issue) => {
    const { file, row, value: _, ...place } = issue.place;
    const { message, hint } = describeIssue({ ...issue, place: { ...place, file, row } });
    const isTrace = /\n|\bat .+:\d+:\d+|\bError\b|undefined|NaN|\[object/.test(message + hint);
    const isPlaced = file !== '' && (row !== undefined || issue.code === 'empty-file');
    const isWhole = isPlaced && message !== '' && /[\u4e00-\u9fff]/.test(hint);
    return isWhole && !isTrace ? [] : [`${describePlace(issue.place)} ${message} ${hint}`];
  });
}

function expectSound(outcome: Outcome): void {
  expect(findLost(outcome)).toEqual([]);
  expect(findBadMessages(outcome)).toEqual([]);
}

const table = (cases: readonly Case[]): [string, Case][] =>
  cases.map((entry) => [entry.name, entry]);

test('the base is read without a word, every row of it', () => {
  expect(base.issues.map(toKey)).toEqual([]);
  expect(Object.values(base.rosters).flat()).toHaveLength(base.written.length);
  expectSound(base);
});

test('a row that is neither read nor named would be found', () => {
  const { points, ...others } = base.rosters;
  const rosters = { ...others, points: points.slice(1) };
  expect(findLost({ ...base, rosters })).toEqual(['data/points.csv 2']);
});

test('the corpus is as large as it says', () => {
  expect(count('built right')).toBeGreaterThanOrEqual(200);
  expect(count('exact message')).toBeGreaterThanOrEqual(150);
  for (const { cases } of Object.values(groups)) {
    const names = cases.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  }
});

describe.each(Object.entries(groups))('%s', (_, { verdict, cases }) => {
  test.each(table(cases))(`${verdict}: %s`, async (_name, mutation) => {
    const outcome = await runCase(mutation);
    expect(outcome.issues.map(toKey).sort()).toEqual([...(mutation.issues ?? [])].sort());
    expectSound(outcome);
    const { isSpelling } = mutation;
    if (verdict === 'exact message') expect(outcome.issues.some(isError)).toBe(true);
    else expect(toRecords(outcome, isSpelling)).toEqual(toRecords(base, isSpelling));
  });
});

test.each(prose)('prose arrives as it was written: %j', async (text) => {
  const outcome = await runCase({ tables: put('topics', 2, { 摘要: text }) });
  expect(outcome.issues.map(toKey)).toEqual([]);
  const [topic] = outcome.portal?.rosters.topics ?? [];
  expect(topic?.summary).toBe(text.trim());
  expect(topic?.cells['摘要']).toBe(text.trim());
});
