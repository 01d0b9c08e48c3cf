import { describe, expect, test } from 'vitest';
import { parseTsv, writeHtmlTable, writeTsv } from '../../../../src/desk/app/grid/tsv.ts';

describe('what Excel and WPS put on the clipboard', () => {
  test.each<[string, string[][]]>([
    ['007\t330482001001\r\n', [['007', '330482001001']]],
    [
      '"甲\n乙"\t丙\r\n丁\t\r\n',
      [
        ['甲\n乙', '丙'],
        ['丁', ''],
      ],
    ],
    ['"他说""好"""\t尾', [['他说"好"', '尾']]],
    ['2" 管\t半"引号"', [['2" 管', '半"引号"']]],
    ['"没有合上\t乙', [['"没有合上', '乙']]],
    ['"合上"了\t乙', [['"合上"了', '乙']]],
    ['甲\r乙', [['甲'], ['乙']]],
    ['\t\r\n', [['', '']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(parseTsv(text)).toEqual(rows);
  });
});

test('what is written is read again, whatever the cells hold', () => {
  const parts = [
    '',
    '007',
    '甲',
    '"',
    '""',
    '\n',
    '\t',
    '"甲',
    '乙"',
    ' ',
    '=1+1',
    '-5号楼',
    '\r\n',
  ];
  for (let seed = 0; seed < 2000; seed++) {
    const pick = (at: number): string => parts[(seed * 7919 + at * 104729) % parts.length] ?? '';
    const rows = [
      [pick(1) + pick(2), pick(3)],
      [pick(4), pick(5) + pick(6)],
    ];
    // A line break inside a cell has one spelling.
    const expected = rows.map((row) => row.map((cell) => cell.replaceAll(/\r\n?/g, '\n')));
    expect(parseTsv(writeTsv(rows))).toEqual(expected);
  }
});

test('as a table, numbers are marked as text', () => {
  const html = writeHtmlTable([['007', 'a<b']]);
  expect(html).toContain(`mso-number-format:"\\@"'>007</td>`);
  expect(html).toContain('a&lt;b');
});
