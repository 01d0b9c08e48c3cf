import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { write, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../../../src/sources/office/sheets/read-workbook.ts';
import type { Sheet } from '../../../../../src/sources/office/sheets/sheet.ts';
import { makeZip } from '../../../../support/files/make-zip.ts';
import { projectRoot } from '../../../../support/run-command.ts';

async function readFirst(bytes: Uint8Array, file: string): Promise<Sheet> {
  const { sheets, issues } = await readWorkbook(bytes, file);
  expect(issues).toEqual([]);
  const [sheet] = sheets;
  if (!sheet) throw new Error('The workbook has no sheet');
  return sheet;
}

const styles =
  '<office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>' +
  '<style:style style:name="ce1" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
  '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>';

/** The content of a spreadsheet as LibreOffice writes it; it needs no styles.xml. */
const makeOds = (table: string): Uint8Array =>
  makeZip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0"?><office:document-content>${styles}<office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`,
  });

const oneCell = (cell: string): Uint8Array =>
  makeOds(`<table:table table:name="a"><table:table-row>${cell}</table:table-row></table:table>`);

describe('.ods', () => {
  const cells: readonly [what: string, xml: string, expected: object][] = [
    [
      'a phone as shown',
      '<table:table-cell office:value-type="float" office:value="57300000000" calcext:value-type="float"><text:p>0573-00000000</text:p></table:table-cell>',
      { text: '0573-00000000', number: '57300000000' },
    ],
    [
      'a month as shown',
      '<table:table-cell office:value-type="float" office:value="2017.1"><text:p>2017.10</text:p></table:table-cell>',
      { text: '2017.10' },
    ],
    [
      'money',
      '<table:table-cell office:value-type="currency" office:currency="CNY" office:value="1234.5"><text:p>￥1,234.50</text:p></table:table-cell>',
      { number: '1234.5', unit: '元' },
    ],
    [
      'percent',
      '<table:table-cell office:value-type="percentage" office:value="0.955"><text:p>96%</text:p></table:table-cell>',
      { text: '95.5%' },
    ],
    [
      'a day',
      '<table:table-cell office:value-type="date" office:date-value="2017-05-18"><text:p>5月18日</text:p></table:table-cell>',
      { text: '2017-05-18', kind: 'date', shown: '5月18日' },
    ],
    [
      'a month of a date',
      '<table:table-cell office:value-type="date" office:date-value="2017-05-01"><text:p>2017年5月</text:p></table:table-cell>',
      { text: '2017-05' },
    ],
    [
      'yes',
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>',
      { text: '是' },
    ],
    [
      'an error',
      '<table:table-cell table:formula="of:=[.X1]/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
      { fault: 'formula-without-result' },
    ],
    [
      'a formula without result',
      '<table:table-cell table:formula="of:=[.B1]"/>',
      { fault: 'uncalculated-formula' },
    ],
    [
      'a number with more digits than kept',
      '<table:table-cell office:value-type="float" office:value="330482199001011000"><text:p>330482199001011000</text:p></table:table-cell>',
      { fault: 'damaged-number' },
    ],
    [
      'a struck cell',
      '<table:table-cell table:style-name="ce1" office:value-type="string"><text:p>规划</text:p></table:table-cell>',
      { text: '规划', struck: '规划', unstruck: '' },
    ],
    [
      'a struck part',
      '<table:table-cell office:value-type="string"><text:p><text:span text:style-name="T1">八月</text:span>九月</text:p></table:table-cell>',
      { text: '八月九月', struck: '八月', unstruck: '九月' },
    ],
    [
      'a note',
      '<table:table-cell office:value-type="string"><office:annotation><dc:creator>某</dc:creator><text:p>核对</text:p></office:annotation><text:p>甲</text:p></table:table-cell>',
      { text: '甲', comment: '核对' },
    ],
    [
      'blanks and two paragraphs',
      '<table:table-cell office:value-type="string"><text:p>甲<text:s text:c="2"/>乙</text:p><text:p>丙</text:p></table:table-cell>',
      { text: '甲  乙\n丙' },
    ],
    [
      'a link',
      '<table:table-cell office:value-type="string"><text:p><text:a xlink:href="https://www.example.gov.cn/">公示</text:a></text:p></table:table-cell>',
      { text: '公示', link: 'https://www.example.gov.cn/' },
    ],
    [
      'a reading guide',
      '<table:table-cell office:value-type="string"><text:p><text:ruby><text:ruby-base>弄</text:ruby-base><text:ruby-text>lòng</text:ruby-text></text:ruby></text:p></table:table-cell>',
      { text: '弄' },
    ],
  ];
  test.each(cells)('%s', async (_, xml, expected) => {
    const { rows } = await readFirst(oneCell(xml), 'a.ods');
    expect(rows[0]?.cells[0]).toMatchObject(expected);
  });

  test('repeated rows and columns, hidden ones, merges, struck columns, pictures, old versions', async () => {
    const text = (content: string, more = ''): string =>
      `<table:table-cell office:value-type="string"${more}><text:p>${content}</text:p></table:table-cell>`;
    const table =
      '<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell/></table:previous></table:cell-content-change></table:tracked-changes>' +
      '<table:table table:name="a" table:style-name="ta2"><table:shapes><draw:frame><draw:image/></draw:frame></table:shapes>' +
      '<table:table-column table:visibility="collapse"/><table:table-column table:default-cell-style-name="ce1" table:number-columns-repeated="16383"/>' +
      `<table:table-row table:number-rows-repeated="2">${text('甲', ' table:number-columns-repeated="2"')}</table:table-row>` +
      `<table:table-row table:visibility="filter">${text('乙', ' table:number-rows-spanned="2" table:number-columns-spanned="2"')}</table:table-row>` +
      '<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>';
    const sheet = await readFirst(makeOds(table), 'a.ods');
    expect(sheet).toMatchObject({
      isHidden: true,
      hiddenColumns: [0],
      merges: [{ top: 3, bottom: 4, left: 0, right: 1 }],
      extras: [{ what: '图片' }],
    });
    expect(sheet.rows.map(({ row, isHidden }) => [row, isHidden])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
    expect(sheet.rows[0]?.cells).toMatchObject([{ text: '甲' }, { text: '甲', struck: '甲' }]);
  });

  test('a spreadsheet that claims to be full of content is refused', async () => {
    const full =
      '<table:table table:name="a"><table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>甲</text:p></table:table-cell></table:table-row></table:table>';
    const { issues } = await readWorkbook(makeOds(full), 'a.ods');
    expect(issues.map(({ code }) => code)).toEqual(['broken-import']);
  });
});

/** Writes the bytes of a record's field: the library knows no struck font. */
function strikeFonts(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + 8 < bytes.length; at++) {
    const isFont = view.getUint16(at, true) === 0x31 && view.getUint16(at + 4, true) === 240;
    if (isFont) view.setUint16(at + 6, view.getUint16(at + 6, true) | 8, true);
  }
  return bytes;
}

describe('.xls', () => {
  const make = (): Uint8Array => {
    const sheet = utils.aoa_to_sheet([['编号', 57_300_000_000, 2017.1]]);
    (sheet['B1'] as { z?: string }).z = '0000-00000000';
    (sheet['C1'] as { z?: string }).z = '0.00';
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'a');
    const bytes: unknown = write(book, { type: 'buffer', bookType: 'biff8' });
    return bytes as Uint8Array;
  };

  test('codes and months as shown', async () => {
    const { rows } = await readFirst(make(), 'a.xls');
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual(['编号', '0573-00000000', '2017.10']);
    expect(rows[0]?.cells.some(({ struck }) => struck !== undefined)).toBe(false);
  });

  test('struck cells', async () => {
    const { rows } = await readFirst(strikeFonts(make()), 'a.xls');
    expect(rows[0]?.cells.map(({ struck }) => struck)).toEqual([
      '编号',
      '0573-00000000',
      '2017.10',
    ]);
  });

  test('parts of texts, and the place of a picture, as LibreOffice writes them', async () => {
    const file = path.join(projectRoot, 'tests/cases/office/struck-and-picture.xls');
    const { rows, extras } = await readFirst(await readFile(file), 'a.xls');
    // So many texts that the list of them goes on in a further record.
    expect(rows.length).toBe(133);
    const struck = rows.flatMap(({ cells }) => cells.filter((cell) => cell.struck !== undefined));
    expect(struck).toEqual([
      { text: '每天八点九点开', struck: '八点', unstruck: '每天九点开' },
      { text: '全部划掉', struck: '全部划掉', unstruck: '' },
    ]);
    expect(extras).toEqual([{ what: '图片', row: 133, column: 1 }]);
  });
});
