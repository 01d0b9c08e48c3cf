import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../../../src/sources/office/sheets/read-workbook.ts';
import type { SheetCell } from '../../../../../src/sources/office/sheets/sheet.ts';
import { makeXlsx, type MadeCell, type Program } from '../../../../support/files/make-xlsx.ts';

const programs: readonly Program[] = ['WPS', 'LibreOffice'];

async function readCell(cell: MadeCell, program: Program, workbook = ''): Promise<SheetCell> {
  const bytes = makeXlsx([{ rows: [[cell]] }], program, { workbook });
  const { sheets, issues } = await readWorkbook(bytes, 'a.xlsx');
  expect(issues).toEqual([]);
  return sheets[0]?.rows[0]?.cells[0] ?? { text: '' };
}

/** What a number shows under a format, as `text`, and `unit` or `shown` where they matter. */
const numbers: readonly [value: number | string, format: string, expected: Partial<SheetCell>][] = [
  [57_300_000_000, 'General', { text: '57300000000' }],
  [57_300_000_000, '0000-00000000', { text: '0573-00000000' }],
  [57_300_000_000, '0000\\-00000000', { text: '0573-00000000' }],
  [57_300_000_000, '0000"-"00000000', { text: '0573-00000000' }],
  [57_300_000_000, '0000!-00000000', { text: '0573-00000000' }],
  [57_300_000_000, '[$-804]0000-00000000', { text: '0573-00000000' }],
  [57_300_000_000, '(0000)00000000', { text: '(0573)00000000' }],
  [57_300_000_000, '000000000000', { text: '057300000000' }],
  [85_120_000, '0571-########', { text: '0571-85120000' }],
  [13_800_138_000, '###-####-####', { text: '138-0013-8000' }],
  [7, '000', { text: '007' }],
  [7, '@', { text: '7' }],
  [7, '0_ ', { text: '7' }],
  [7, 'G/通用格式', { text: '7' }],
  [330_482_001_034, 'General', { text: '330482001034' }],
  [330_482_001_034, '0.00E+00', { text: '330482001034' }],
  [2017.1, 'General', { text: '2017.1' }],
  [2017.1, '0.00', { text: '2017.10', number: '2017.1' }],
  [2017.1, '0.00_ ', { text: '2017.10' }],
  [2017.1, '0.00_);[Red]\\(0.00\\)', { text: '2017.10' }],
  [1234.567, '#,##0.00', { text: '1234.567', shown: '1,234.57' }],
  [1234.5, '#,##0.00', { text: '1234.50', number: '1234.5' }],
  [-5, '#,##0.00_);(#,##0.00)', { text: '-5.00', number: '-5' }],
  [1234.5, '¥#,##0.00', { number: '1234.5', unit: '元', shown: '¥1,234.50' }],
  [1234.5, '"￥"#,##0.00', { number: '1234.5', unit: '元' }],
  [1234.5, '[$¥-804]#,##0.00', { number: '1234.5', unit: '元' }],
  [1234.5, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', { number: '1234.5', unit: '元' }],
  [123.5, '0.00"万元"', { number: '123.5', unit: '万元', shown: '123.50万元' }],
  [1_235_000, '0!.0,"万元"', { number: '1235000', unit: '元', shown: '123.5万元' }],
  [1_235_000, '0\\.0,"万元"', { number: '1235000', unit: '元' }],
  [30, '0"人"', { number: '30', unit: '人' }],
  [5, 'General"元"', { number: '5', unit: '元' }],
  [0.955, '0%', { text: '95.5%', unit: '%' }],
  [0.1 + 0.2, 'General', { text: '0.3' }],
  [1, '[=1]"是";[=0]"否";0', { text: '是' }],
  [5, ';;;', { text: '5', isInvisible: true }],
  [0.5, '# ?/?', { text: '0.5' }],
  ['330482199001011234', 'General', { fault: 'damaged-number' }],
  ['3.3048219900101123E+17', '0', { fault: 'damaged-number' }],
  [330_482_000_000, 'General', { fault: 'damaged-number' }],
  [42_873, 'yyyy"年"m"月"d"日"', { text: '2017-05-18', kind: 'date', shown: '2017年5月18日' }],
  [42_873, 'm"月"d"日";@', { text: '2017-05-18', shown: '5月18日' }],
  [42_873, '[$-804]aaaa', { text: '2017-05-18', shown: '星期四' }],
  [42_856, 'yyyy"年"m"月"', { text: '2017-05' }],
  [42_856, '[DBNum1][$-804]yyyy"年"m"月"', { text: '2017-05' }],
  [42_873.604_166_666_664, 'yyyy/m/d h:mm', { text: '2017-05-18 14:30' }],
  [42_873.604_166_666_664, 'yyyy/m/d', { text: '2017-05-18' }],
  [0.354_166_666_666_67, 'h:mm', { text: '8:30' }],
  [0.604_166_666_666_67, '上午/下午h"时"mm"分"', { text: '下午2时30分' }],
  [1.5, '[h]:mm', { text: '1.5' }],
];

describe.each(programs)('a number as %s writes it', (program) => {
  test.each(numbers)('%s under %s', async (v, format, expected) => {
    expect(await readCell({ v, format, t: 'n' }, program)).toMatchObject(expected);
  });
});

const formats = [
  'General',
  '0',
  '0.00',
  '000000',
  '@',
  '0%',
  'yyyy-mm-dd',
  '¥#,##0.00',
  '0.00E+00',
];
/** Every other type: whatever the format, the text is what is stored. */
const others: readonly [what: string, cell: MadeCell, expected: Partial<SheetCell>][] = [
  ['shared text like a number', { v: '007' }, { text: '007' }],
  ['shared text like a code', { v: '330482199001011234' }, { text: '330482199001011234' }],
  ['shared text like a month', { v: '2017.10' }, { text: '2017.10' }],
  ['text of a formula like a number', { v: '0573', t: 'str', f: 'A1&""' }, { text: '0573' }],
  ['empty text of a formula', { v: '', t: 'str', f: '""' }, { text: '' }],
  ['yes', { v: 1, t: 'b' }, { text: '是' }],
  ['no', { v: 0, t: 'b' }, { text: '否' }],
  ['error', { v: '#REF!', t: 'e' }, { text: '#REF!', fault: 'formula-without-result' }],
  ['formula without result', { f: 'A2+1' }, { text: '', fault: 'uncalculated-formula' }],
  ['formula with an empty value', { f: 'A2+1', v: '', t: 'n' }, { fault: 'uncalculated-formula' }],
  [
    'picture of WPS',
    { f: '_xlfn.DISPIMG("ID_1",1)', v: '=DISPIMG("ID_1",1)', t: 'str' },
    { fault: 'cell-picture' },
  ],
  [
    'picture by address',
    { f: '_xlfn.IMAGE("https://x")', v: '#NAME?', t: 'e' },
    { fault: 'cell-picture' },
  ],
  ['picture of Excel', { v: '#VALUE!', t: 'e', more: ' vm="1"' }, { fault: 'cell-picture' }],
  ['escaped line break', { v: '甲_x000D_乙' }, { text: '甲\r乙' }],
];

describe.each(programs)('what is no number as %s writes it', (program) => {
  test.each(others.flatMap((other) => formats.map((format) => [...other, format] as const)))(
    '%s',
    async (_, ...[cell, expected, format]) => {
      expect(await readCell({ ...cell, format }, program)).toMatchObject(expected);
    },
  );

  test('a text inside its own cell', async () => {
    const moreRows = '<row r="1"><c r="A1" t="inlineStr"><is><t>0573</t></is></c></row>';
    const { sheets } = await readWorkbook(makeXlsx([{ rows: [], moreRows }], program), 'a.xlsx');
    expect(sheets[0]?.rows[0]?.cells).toEqual([{ text: '0573' }]);
  });

  test('a day in words', async () => {
    expect(await readCell({ v: '2017-05-18T00:00:00', t: 'd' }, program)).toMatchObject({
      text: '2017-05-18',
      kind: 'date',
    });
  });
});

test.each(programs)('results that %s left to be calculated are none', async (program) => {
  const workbook = '<calcPr fullCalcOnLoad="1"/>';
  expect(await readCell({ f: 'SUM(B1:B9)', v: 0 }, program, workbook)).toMatchObject({
    fault: 'uncalculated-formula',
  });
  expect(await readCell({ f: 'SUM(B1:B9)', v: 12 }, program, workbook)).toMatchObject({
    text: '12',
  });
  expect(await readCell({ f: 'SUM(B1:B9)', v: 0 }, program)).toMatchObject({ text: '0' });
});

test('a workbook that counts days from 1904', async () => {
  const workbook = '<workbookPr date1904="1"/>';
  expect(await readCell({ v: 41_411, format: 'yyyy-mm-dd' }, 'WPS', workbook)).toMatchObject({
    text: '2017-05-18',
  });
  expect(await readCell({ v: 41_411 }, 'WPS', workbook)).toMatchObject({
    text: '41411',
    serialDay: '2017-05-18',
  });
});

test('numbers of formats that Chinese programs do not spell out', async () => {
  const bytes = makeXlsx([{ rows: [[{ v: 42_873 }]] }], 'WPS', {
    parts: {
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="58" fontId="0"/></cellXfs></styleSheet>',
    },
  });
  const { sheets } = await readWorkbook(bytes, 'a.xlsx');
  expect(sheets[0]?.rows[0]?.cells[0]).toMatchObject({ text: '2017-05-18', shown: '5月18日' });
});
