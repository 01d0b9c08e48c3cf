import { describe, expect, test } from 'vitest';
import { parseCalculation, printCalculation } from '../../../src/calculation/calculation.ts';
import * as calls from '../../../src/calculation/calls.ts';
import { is, isNot, parseCondition, refersTo } from '../../../src/calculation/condition.ts';
import { evaluate, type Published } from '../../../src/calculation/evaluate.ts';
import { findNeeds } from '../../../src/calculation/needs.ts';
import { parsePublishedTable } from '../../../src/calculation/published-table.ts';
import { readDay, readNumber } from '../../../src/calculation/read-cell.ts';

const files: Readonly<Record<string, string>> = {
  communities:
    '编号,名称,别名,类别,常住人口\r\neast,东社区,东里；东坊,城市社区,1200\r\nwest,西村,,村,300\r\n',
  points:
    '编号,所属社区,状态,示例\r\na,east,运行,\r\nb,东坊,规划,\r\nc,西村,运行,\r\nd,west,运行,是\r\n',
  'topic-events': '日期,期限\r\n2017-09-01,2017-09\r\n2017-10-14,2017-11-30\r\n',
  commitments: '目标值\r\n500\r\n2-3\r\n',
  funds: '实际\r\n0.1\r\n0.2\r\n',
};
const published: Published = {
  getTable: (roster) => parsePublishedTable(`\ufeff${files[roster] ?? ''}`),
  getClause: () => '建立友邻站19个(16个社区+2个筹建组)，2017年',
  countEntries: (page) => (page === 'discrepancies/' ? 9 : 0),
};
const evaluateText = (calculation: ReturnType<typeof parseCalculation>): number =>
  evaluate(parseCalculation(printCalculation(calculation)), published).value;

const isReal = isNot('示例', '是');
const inKind = (kind: string): string => refersTo('所属社区', 'communities', is('类别', kind));

describe('what a calculation comes to, written down and read again', () => {
  test.each([
    [calls.cell('communities', 2, '常住人口'), 1200],
    [calls.cell('commitments', 3, '目标值'), 3],
    [calls.count('points'), 4],
    [calls.count('points', isReal), 3],
    [calls.count('points', is('状态', '运行'), isReal), 2],
    [calls.count('points', is('编号', 'a', 'd', 'x')), 2],
    [calls.count('points', is('编号')), 0],
    [calls.count('communities', isNot('别名')), 1],
    [calls.count('communities', is('没有这一列', '')), 2],
    // A reference is an id, a name or another name.
    [calls.count('points', inKind('城市社区')), 2],
    [calls.count('points', inKind('村'), isReal), 1],
    [calls.sum('communities', '常住人口'), 1500],
    [calls.sum('communities', '常住人口', is('类别', '村')), 300],
    [calls.sum('funds', '实际'), 0.3],
    [calls.columns('points'), 4],
    [calls.entries('discrepancies/'), 9],
    [calls.stated('policy', 's3-2', 19), 19],
    [calls.total(calls.stated('policy', 's3-2', 16), calls.stated('policy', 's3-2', 2)), 18],
    [calls.product(calls.cell('commitments', 2, '目标值'), calls.count('points')), 2000],
    [calls.difference(calls.count('points'), calls.count('communities')), 2],
    [calls.share(calls.count('points', isReal), calls.count('points')), 75],
    [calls.tenThousandth(calls.cell('commitments', 2, '目标值')), 0.05],
    [calls.largest(calls.count('points'), calls.columns('communities')), 5],
    [calls.days(calls.firstDayIn('topic-events', 2, '日期'), calls.day('2017-09-10')), 9],
    [calls.days(calls.lastDayIn('topic-events', 2, '期限'), calls.day('2017-10-02')), 2],
    [calls.days(calls.day('2017-10-02'), calls.lastDayIn('topic-events', 2, '期限')), 0],
  ])('%j', (calculation, expected) => {
    expect(evaluateText(calculation)).toBe(expected);
  });

  test.each([
    [calls.cell('communities', 9, '常住人口'), 'no row 9'],
    [calls.cell('communities', 2, '人口'), 'no column 人口'],
    // 9 stands in 19, but is not stated.
    [calls.stated('policy', 's3-2', 9), 'does not state 9'],
    [{ name: 'guess', args: ['points'] }, 'Nobody knows'],
  ])('what cannot be done fails: %j', (calculation, message) => {
    expect(() => evaluate(calculation, published)).toThrow(message);
  });
});

test('an outcome names the cells it was made of', () => {
  const { cells } = evaluate(calls.sum('communities', '常住人口', is('类别', '村')), published);
  expect(cells).toEqual([
    { roster: 'communities', row: 3, column: '常住人口', text: '300', isSample: false },
  ]);
});

test('signs of the notation may stand in headers and values', () => {
  const condition = is('列(a,b)', '一=二', '三|四', '五>六≠七%');
  const call = parseCalculation(printCalculation(calls.count('points', condition)));
  expect(parseCondition(call.args[1] as string)).toMatchObject({
    column: '列(a,b)',
    values: ['一=二', '三|四', '五>六≠七%'],
  });
});

test('a calculation says what it reads', () => {
  const call = calls.difference(calls.count('points', inKind('村')), calls.stated('p', 's1', 3));
  expect(findNeeds([call, calls.entries('discrepancies/')])).toEqual({
    rosters: ['points', 'communities'],
    pages: ['policies/p/', 'discrepancies/'],
  });
});

test('quoted cells, line breaks, doubled quotes and masked formulae', () => {
  const { headers, rows } = parsePublishedTable(
    '\ufeff甲,乙\r\n"一,二","三\r\n""四"""\r\n\'=1+1,-5\r\n,\r\n',
  );
  expect(headers).toEqual(['甲', '乙']);
  expect(rows).toEqual([
    { row: 2, cells: { 甲: '一,二', 乙: '三\r\n"四"' } },
    { row: 3, cells: { 甲: '=1+1', 乙: '-5' } },
    { row: 4, cells: { 甲: '', 乙: '' } },
  ]);
});

test('numbers and days as cells write them', () => {
  expect(['156,950', '2-3', '2–3', '100%', '16 + 2 = 18', '-5', '62.5'].map(readNumber)).toEqual([
    156950, 3, 3, 100, 18, -5, 62.5,
  ]);
  expect(readDay('2016-02', 'last') - readDay('2016-02', 'first')).toBe(28);
  expect(readDay('2017', 'last') - readDay('2017', 'first')).toBe(364);
});
