import { describe, expect, test } from 'vitest';
import { createIssue, type Issue } from '../../../../src/issues/issue.ts';
import { reportText } from '../../../../src/issues/reporters/text.ts';

const wrongNumber = (file: string, row: number): Issue =>
  createIssue('invalid-number', { file, row, column: '数值', value: 'x' });
const manyWrong = (file: string, count: number): Issue[] =>
  Array.from({ length: count }, (_, index) => wrongNumber(file, index + 2));

test('nothing found', () => {
  expect(reportText([])).toBe('✓ 没有发现问题');
});

test('grouped by file, errors before warnings, then by row; every line says place, remedy and code', () => {
  const text = reportText([
    createIssue('unknown-file', { file: 'data/a.csv' }, { nearest: '' }),
    wrongNumber('data/b.csv', 10),
    createIssue('sample-misplaced', { file: 'data/b.csv', row: 2, column: '示例' }),
    wrongNumber('data/b.csv', 9),
  ]);
  const lines = text.split('\n');
  expect(lines.filter((line) => /^\S/.test(line))).toEqual([
    'data/b.csv（2 个错误，1 个提醒）',
    'data/a.csv（1 个提醒）',
    '共 2 个错误，2 个提醒',
  ]);
  const places = lines.filter((line) => line.startsWith('  ')).map((line) => line.split('：')[0]);
  expect(places).toEqual([
    '  ✗ data/b.csv 第9行「数值」',
    '  ✗ data/b.csv 第10行「数值」',
    '  ! data/b.csv 第2行「示例」',
    '  ! data/a.csv',
  ]);
  expect(lines[1]).toMatch(/“x” 不是数字。请只填数字.*。\(invalid-number\)$/);
});

describe('more than fifty', () => {
  const warning = createIssue('unknown-file', { file: 'content/z.txt' }, { nearest: '' });
  const text = reportText([
    warning,
    ...manyWrong('data/a.csv', 60),
    ...manyWrong('data/b.csv', 40),
  ]);

  test('fifty in words, the rest counted by file and code', () => {
    expect(text.match(/^ {2}[✗!]/gm)).toHaveLength(50);
    expect(text).toContain('data/a.csv（60 个错误）');
    expect(text).toMatch(
      /还有 51 个问题，改好上面这些后会继续列出：\n {2}data\/a\.csv：invalid-number 10 个\n {2}data\/b\.csv：invalid-number 40 个\n {2}content\/z\.txt：unknown-file 1 个\n/,
    );
    expect(text.endsWith('共 100 个错误，1 个提醒')).toBe(true);
  });

  test('a thousand files with faults stay readable', () => {
    const issues = Array.from({ length: 1000 }, (_, index) => wrongNumber(`data/${index}.csv`, 2));
    const report = reportText(issues);
    expect(report.split('\n').length).toBeLessThan(200);
    expect(report).toContain('以及另外 930 个文件');
  });
});
