import { describe, expect, test } from 'vitest';
import { readTables } from '../../../../src/importing/read-tables.ts';
import type { ImportResult } from '../../../../src/importing/import-table.ts';
import { rosters } from '../../../../src/schemas/rosters/index.ts';
import { makeXlsx, type MadeInput, type MadeSheet } from '../../../support/files/make-xlsx.ts';

const header = ['编号', '名称', '所属社区', '状态', '开放时间'];
const row = (value: MadeInput): MadeInput[] => [
  'hexi-2',
  '河西示例友邻点二',
  'hexi',
  '规划',
  value,
];

interface Construct extends Partial<Omit<MadeSheet, 'name'>> {
  /** As the documentation of SheetJS names it. */
  readonly feature: string;
  readonly value?: MadeInput;
  readonly parts?: Readonly<Record<string, string>>;
  readonly workbook?: string;
}

async function read(construct: Construct): Promise<ImportResult> {
  const { feature: _, value = '每天', parts = {}, workbook = '', ...sheet } = construct;
  const bytes = makeXlsx([{ rows: [header, row(value)], ...sheet }], 'WPS', { parts, workbook });
  return readTables(bytes, { file: '友邻点.xlsx', rosters });
}

const toCodes = ({ issues }: ImportResult): string[] => issues.map(({ code }) => code);
const toText = ({ tables }: ImportResult): string | undefined =>
  tables[0]?.rows[0]?.cells.get('openingHours');

describe('kept: what people see reaches the roster', () => {
  const kept: readonly (Construct & { readonly text: string })[] = [
    { feature: 'cell type s: shared strings', value: '每天', text: '每天' },
    {
      feature: 'cell type s: inline strings',
      rows: [header],
      moreRows: `<row r="2">${['hexi-2', '甲', 'hexi', '规划', '周一'].map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
      text: '周一',
    },
    { feature: 'cell type n: number formats', value: { v: 7, format: '000' }, text: '007' },
    { feature: 'cell type n: numbers', value: 8, text: '8' },
    { feature: 'cell type b: booleans', value: { v: 1, t: 'b' }, text: '是' },
    {
      feature: 'cell type d: dates, as shown in a column of words',
      value: { v: 42_873, format: 'm"月"d"日"' },
      text: '5月18日',
    },
    { feature: 'times', value: { v: 0.354_166_666_666_67, format: 'h:mm' }, text: '8:30' },
    { feature: 'formulae with a result', value: { f: 'B2&""', v: '每天', t: 'str' }, text: '每天' },
    { feature: 'array formulae with a result', value: { f: 'SUM(1)', v: 8 }, text: '8' },
    {
      feature: 'rich text',
      value: {
        runs: [
          ['每', false],
          ['天', false],
        ],
      },
      text: '每天',
    },
    {
      feature: 'characters that XML escapes',
      value: '8:30 & 17:00 <每天>',
      text: '8:30 & 17:00 <每天>',
    },
    {
      feature: 'links whose text is their address',
      value: 'www.example.gov.cn',
      behind: '<hyperlinks><hyperlink ref="E2" r:id="rIdA"/></hyperlinks>',
      relationships: [['hyperlink', 'http://www.example.gov.cn', 'External']],
      text: 'www.example.gov.cn',
    },
  ];
  test.each(kept)('$feature', async ({ text, ...construct }) => {
    const result = await read(construct);
    expect(toText(result)).toBe(text);
    expect(toCodes(result)).toEqual([]);
  });
});

const drawing = (xml: string): Pick<Construct, 'parts' | 'relationships'> => ({
  relationships: [['drawing', '../drawings/drawing1.xml']],
  parts: {
    'xl/drawings/drawing1.xml': `<wsDr><twoCellAnchor><from><col>4</col><row>1</row></from>${xml}</twoCellAnchor></wsDr>`,
  },
});

describe('named: a message says what is not taken over, or asks', () => {
  const named: readonly (Construct & { readonly code: string })[] = [
    {
      feature: 'cell type e: errors',
      value: { v: '#N/A', t: 'e' },
      code: 'formula-without-result',
    },
    { feature: 'formulae without a result', value: { f: 'B2' }, code: 'uncalculated-formula' },
    { feature: 'volatile formulae', value: { f: 'NOW()', v: 8 }, code: 'volatile-formula' },
    {
      feature: 'numbers beyond 15 digits',
      value: { v: '330482199001011234', t: 'n' },
      code: 'damaged-number',
    },
    {
      feature: 'strike-through of a cell',
      value: { v: '每天', isStruck: true },
      code: 'struck-through',
    },
    {
      feature: 'strike-through of a run',
      value: {
        runs: [
          ['每', true],
          ['天', false],
        ],
      },
      code: 'struck-part',
    },
    { feature: 'formats that show nothing', value: { v: 8, format: ';;;' }, code: 'hidden-part' },
    {
      feature: 'hyperlinks',
      behind: '<hyperlinks><hyperlink ref="E2" r:id="rIdA"/></hyperlinks>',
      relationships: [['hyperlink', 'https://www.example.gov.cn', 'External']],
      code: 'cell-link',
    },
    {
      feature: 'comments',
      relationships: [['comments', '../comments1.xml']],
      parts: {
        'xl/comments1.xml':
          '<comments><commentList><comment ref="E2"><text><t>核对</t></text></comment></commentList></comments>',
      },
      code: 'cell-comment',
    },
    {
      feature: 'threaded comments',
      relationships: [['threadedComment', '../t1.xml']],
      parts: {
        'xl/t1.xml':
          '<ThreadedComments><threadedComment ref="E2"><text>核对</text></threadedComment></ThreadedComments>',
      },
      code: 'cell-comment',
    },
    {
      feature: 'comments beside an empty cell',
      relationships: [['comments', '../comments1.xml']],
      parts: {
        'xl/comments1.xml':
          '<comments><commentList><comment ref="E9"><text><t>核对</t></text></comment></commentList></comments>',
      },
      code: 'cell-comment',
    },
    {
      feature: 'merged cells',
      rows: [header, row('每天'), ['hexi-3', '丙', 'hexi', '规划', null]],
      behind: '<mergeCells><mergeCell ref="E2:E3"/></mergeCells>',
      code: 'merged-cell',
    },
    { feature: 'hidden rows', hiddenRows: [2], code: 'hidden-part' },
    {
      feature: 'rows that a filter hides',
      hiddenRows: [2],
      behind: '<autoFilter ref="A1:E2"><filterColumn colId="0"/></autoFilter>',
      code: 'hidden-part',
    },
    { feature: 'hidden columns', hiddenColumns: [4], code: 'hidden-part' },
    {
      feature: 'columns without width',
      before: '<cols><col min="5" max="5" width="0" customWidth="1"/></cols>',
      code: 'hidden-part',
    },
    { feature: 'sheet visibility: hidden', state: 'hidden', code: 'hidden-part' },
    { feature: 'sheet visibility: very hidden', state: 'veryHidden', code: 'hidden-part' },
    { feature: 'images', ...drawing('<pic/>'), code: 'sheet-extra' },
    { feature: 'charts', ...drawing('<graphicFrame/>'), code: 'sheet-extra' },
    {
      feature: 'text boxes',
      ...drawing('<sp><txBody><t>作废</t></txBody></sp>'),
      code: 'sheet-extra',
    },
    { feature: 'shapes', ...drawing('<sp/>'), code: 'sheet-extra' },
    {
      feature: 'images in cells of WPS',
      value: { f: '_xlfn.DISPIMG("ID_1",1)', v: '=DISPIMG("ID_1",1)', t: 'str' },
      code: 'cell-picture',
    },
    {
      feature: 'images in cells of Excel, rich values',
      value: { v: '#VALUE!', t: 'e', more: ' vm="1"' },
      code: 'cell-picture',
    },
    {
      feature: 'form controls such as check boxes',
      behind: '<controls><control shapeId="1" r:id="rIdZ" name="Check Box 1"/></controls>',
      code: 'sheet-extra',
    },
    {
      feature: 'header and footer of the printed page',
      behind: '<headerFooter><oddHeader>&amp;C内部资料</oddHeader></headerFooter>',
      code: 'sheet-extra',
    },
    { feature: 'invisible characters', value: '每\u200B天', code: 'invisible-removed' },
    {
      feature: 'numbers shown rounded',
      rows: [
        [...header, '经度'],
        [...row('每天'), { v: 120.123_45, format: '0.00' }],
      ],
      code: 'rounded-display',
    },
    {
      feature: 'dates without their year',
      rows: [
        [...header, '启用日期'],
        [...row('每天'), { v: 42_873, format: 'm"月"d"日"' }],
      ],
      code: 'year-not-shown',
    },
  ];
  test.each(named)('$feature', async ({ code, ...construct }) => {
    expect(toCodes(await read(construct))).toEqual([code]);
  });
});

describe('meaningless: nothing of it is content', () => {
  const meaningless: readonly (Construct & { readonly why: string })[] = [
    {
      feature: 'defined names',
      workbook: '<definedNames><definedName name="A">友邻点!$A$1</definedName></definedNames>',
      why: 'a name for cells that are read anyway',
    },
    {
      feature: 'sheet protection',
      behind: '<sheetProtection sheet="1"/>',
      why: 'forbids typing, changes nothing that is shown',
    },
    {
      feature: 'data validation',
      behind:
        '<dataValidations count="1"><dataValidation type="list" sqref="D2:D9" prompt="a>b"><formula1>"规划,运行"</formula1></dataValidation></dataValidations>',
      why: 'limits what will be typed; values are checked by the roster',
    },
    {
      feature: 'conditional formatting',
      behind:
        '<conditionalFormatting sqref="A1:E9"><cfRule type="expression" dxfId="0" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
      why: 'colours that follow from values',
    },
    {
      feature: 'autofilter that hides nothing',
      behind: '<autoFilter ref="A1:E2"/>',
      why: 'buttons above columns',
    },
    {
      feature: 'tables',
      behind: '<tableParts count="1"><tablePart r:id="rIdZ"/></tableParts>',
      why: 'stripes over cells that are read anyway',
    },
    {
      feature: 'pivot tables',
      relationships: [['pivotTable', '../pivotTables/pivotTable1.xml']],
      why: 'their result stands in cells',
    },
    {
      feature: 'sparklines',
      behind:
        '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><sparklineGroups/></ext></extLst>',
      why: 'small drawings of numbers that are read anyway',
    },
    {
      feature: 'macros',
      parts: { 'xl/vbaProject.bin': 'x' },
      why: 'a program, run by nobody here',
    },
    {
      feature: 'external links',
      parts: { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' },
      value: { f: '[1]Sheet1!A1', v: '每天', t: 'str' },
      why: 'the result that is shown is stored',
    },
    {
      feature: 'page margins and breaks',
      behind: '<pageMargins left="1"/><rowBreaks count="1"><brk id="2"/></rowBreaks>',
      why: 'paper',
    },
    {
      feature: 'page numbers in the footer',
      behind:
        '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>',
      why: 'paper',
    },
    {
      feature: 'column widths and outline levels',
      before: '<cols><col min="1" max="9" width="20" outlineLevel="1"/></cols>',
      why: 'shows all of it',
    },
    {
      feature: 'frozen panes and selections',
      before:
        '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews>',
      why: 'how one looks at it',
    },
    {
      feature: 'custom and document properties',
      parts: { 'docProps/custom.xml': '<Properties/>' },
      why: 'about the file, shown to nobody',
    },
    {
      feature: 'reading guides above characters',
      rows: [header],
      moreRows: `<row r="2">${['hexi-2', '甲', 'hexi', '规划'].map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}<c t="inlineStr"><is><t>每天</t><rPh sb="0" eb="1"><t>měi</t></rPh></is></c></row>`,
      why: 'how the same characters are read',
    },
    {
      feature: 'links inside the workbook',
      behind: '<hyperlinks><hyperlink ref="E2" location="友邻点!A1"/></hyperlinks>',
      why: 'leads to a cell that is read anyway',
    },
    {
      feature: 'calculation chain',
      parts: { 'xl/calcChain.xml': '<calcChain/>' },
      why: 'order of calculating',
    },
    {
      feature: 'rows and cells without content',
      moreRows: '<row r="900" hidden="1"><c r="XFD900" s="0"/></row>',
      why: 'holds nothing',
    },
  ];
  test.each(meaningless)('$feature: $why', async ({ why, ...construct }) => {
    expect(why).not.toBe('');
    const result = await read(construct);
    expect(toText(result)).toBe('每天');
    expect(toCodes(result)).toEqual([]);
  });
});
