import { afterEach, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../../../src/sources/office/sheets/read-workbook.ts';
import type { Sheet } from '../../../../../src/sources/office/sheets/sheet.ts';
import {
  day,
  makeSheet,
  makeWorkbook,
  type CellInput,
} from '../../../../support/files/make-workbook.ts';

const timeZone = process.env['TZ'];
afterEach(() => {
  if (timeZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = timeZone;
});

async function readFirst(bytes: Uint8Array, file = '名册.xlsx'): Promise<Sheet> {
  const { sheets, issues } = await readWorkbook(bytes, file);
  expect(issues).toEqual([]);
  const [sheet] = sheets;
  if (!sheet) throw new Error('The workbook has no sheet');
  return sheet;
}

const toTexts = ({ rows }: Sheet): string[][] =>
  rows.map(({ cells }) => cells.map(({ text }) => text));

const readOne = async (value: CellInput, format?: string): Promise<string | undefined> => {
  const sheet = makeSheet([[value]], (cells) => {
    const cell = cells['A1'] as { z?: string };
    if (format !== undefined) cell.z = format;
  });
  return (await readFirst(makeWorkbook({ a: sheet }))).rows[0]?.cells[0]?.text;
};

describe('dates are the days people typed', () => {
  const zones = ['Asia/Shanghai', 'America/New_York', 'UTC', 'Pacific/Auckland'];
  const types = ['xlsx', 'biff8', 'ods'] as const;
  const cases = zones.flatMap((zone) =>
    types.flatMap((type) => [false, true].map((uses1904) => ({ zone, type, uses1904 }))),
  );
  // The writer of the library has no 1904 system for .ods, which has none either.
  test.each(cases.filter(({ type, uses1904 }) => !(type === 'ods' && uses1904)))(
    '$type in $zone, 1904: $uses1904',
    async ({ zone, type, uses1904 }) => {
      process.env['TZ'] = zone;
      const days = ['2017-05-18', '2018-02-28', '2017-12-31', '1986-05-04', '2020-02-29'];
      const sheet = makeSheet([days.map(day)]);
      const bytes = makeWorkbook({ a: sheet }, { type, uses1904 });
      expect(toTexts(await readFirst(bytes))).toEqual([days]);
    },
  );

  test('in the precision they are shown', async () => {
    expect(await readOne(day('2017-05-01'), 'yyyy"年"m"月"')).toBe('2017-05');
    expect(await readOne(day('2017-01-01'), 'yyyy"年"')).toBe('2017');
    expect(await readOne(day('2017-05-18'), 'yyyy"年"m"月"')).toBe('2017-05-18');
    expect(await readOne(day('2017-05-01'), 'm"月"d"日"')).toBe('2017-05-01');
    expect(await readOne(new Date('2017-05-18T14:30:00Z'), 'yyyy-mm-dd hh:mm')).toBe(
      '2017-05-18 14:30',
    );
  });
});

describe('numbers', () => {
  test.each([
    [330482001034, '330482001034'],
    [13800000000, '13800000000'],
    [30.6921, '30.6921'],
    [0.1 + 0.2, '0.3'],
    [-1, '-1'],
    [true, '是'],
    [false, '否'],
  ])('%s → %s', async (value, text) => {
    expect(await readOne(value)).toBe(text);
  });

  test('as they are shown where zeros or a percent sign belong to them', async () => {
    expect(await readOne(7, '000')).toBe('007');
    expect(await readOne(0.95, '0%')).toBe('95%');
  });

  test.each([330482000000, Number('330482199001011234'), 3.3e20])(
    '%s has lost its digits',
    async (value) => {
      const { rows } = await readFirst(makeWorkbook({ a: makeSheet([[value]]) }));
      expect(rows[0]?.cells[0]?.fault).toBe('damaged-number');
    },
  );
});

test('errors, comments, merges, hidden rows and columns, blank rows', async () => {
  const bytes = makeWorkbook(
    {
      a: makeSheet(
        [
          ['编号', '名称'],
          ['a', 'b'],
          [null, null],
          ['c', null],
        ],
        (sheet) => {
          sheet['B4'] = { t: 'e', v: 0x17, w: '#REF!' };
          sheet['A2'] = { t: 's', v: 'a', c: [{ a: '某', t: '请核对' }] };
          sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
          sheet['!rows'] = [{}, { hidden: true }];
          sheet['!cols'] = [{}, { hidden: true }];
        },
      ),
      b: makeSheet([['x']]),
    },
    { hidden: ['b'] },
  );
  const { sheets } = await readWorkbook(bytes, '名册.xlsx');
  expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['a', false],
    ['b', true],
  ]);
  const [sheet] = sheets;
  expect(sheet?.rows.map(({ row, isHidden }) => [row, isHidden])).toEqual([
    [1, false],
    [2, true],
    [4, false],
  ]);
  expect(sheet?.merges).toEqual([{ top: 2, bottom: 3, left: 0, right: 0 }]);
  expect(sheet?.hiddenColumns).toEqual([1]);
  expect(sheet?.rows[1]?.cells[0]).toEqual({ text: 'a', comment: '请核对' });
  expect(sheet?.rows[2]?.cells[1]).toEqual({ text: '#REF!', fault: 'formula-without-result' });
});

test.each([
  ['', '文件是空的'],
  ['<html><table><tr><td>编号', '其实是网页格式'],
  ['编号,名称', '内容不是表格，或者已经损坏'],
  ['PK\x03\x04 cut off', '内容已经损坏，或不是表格'],
  ['\xd0\xcf\x11\xe0 cut off', '内容已经损坏，或不是表格'],
])('%j is refused', async (content, reason) => {
  const { sheets, issues } = await readWorkbook(Buffer.from(content, 'latin1'), '名册.xls');
  const isHtmlOrText = /网页|空|不是表格，/.test(reason);
  expect(sheets).toEqual([]);
  expect(issues.map(({ code }) => code)).toEqual(['broken-import']);
  if (isHtmlOrText) expect(issues[0]?.args['reason']).toBe(reason);
});
