import { deflateSync } from 'node:zlib';
import { toCell, toDocx, toParagraph, toXlsx, toZip } from './office-file.ts';

/** A small file that claims, or unpacks to, far more than anybody has written. */
export interface AwkwardFile {
  readonly name: string;
  /** What it is, for the report. */
  readonly about: string;
  readonly render: () => Uint8Array;
}

const million = 1_000_000;
const header = `<row r="1">${toCell('A1', '编号')}${toCell('B1', '名称')}${toCell('C1', '所属社区')}${toCell('D1', '状态')}</row>`;
const row = `<row>${'<c t="inlineStr"><is><t>a</t></is></c>'.repeat(4)}</row>`;
const fault = `<row>${'<c><f>A1</f></c>'.repeat(14)}</row>`;
const merge = '<mergeCell ref="A1:XFD1048576"/>';
const text = '<si><t>示例</t></si>';

/** A table of LibreOffice whose one cell is said to stand everywhere. */
function renderRepeated(): Uint8Array {
  const cell =
    '<table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>示例</text:p></table:table-cell>';
  return toZip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="友邻点名册"><table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
  });
}

const word = '1 0 0 1 50 700 Tm (word) Tj ';

/** A PDF of one page; its entries may say that what it draws is something else. */
function renderPdf(drawn: string, entries = ''): Uint8Array {
  const stream = deflateSync(drawn).toString('latin1');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<<${entries}/Filter/FlateDecode/Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj${object}endobj\n`).join('');
  const trailer = `trailer<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF`;
  return Buffer.from(`%PDF-1.4\n${body}${trailer}`, 'latin1');
}

/** An OFD document of one page with so many texts on it. */
function renderOfd(texts: number, steps = 1): Uint8Array {
  const namespace = 'xmlns:ofd="http://www.ofdspec.org/2016"';
  const object =
    '<ofd:TextObject ID="1" Boundary="10 10 20 5" Font="1" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="g STEPS 4">示例</ofd:TextCode></ofd:TextObject>';
  return toZip({
    'OFD.xml': `<ofd:OFD ${namespace}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${namespace}><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>`,
    'Doc_0/Pages/Page_0/Content.xml': `<ofd:Page ${namespace}><ofd:Content><ofd:Layer>${object.replace('STEPS', String(steps)).repeat(texts)}</ofd:Layer></ofd:Content></ofd:Page>`,
  });
}

/** Every awkward file, each smaller than 1 MB. */
export const awkwardFiles: readonly AwkwardFile[] = [
  {
    name: 'far-cell.xlsx',
    about: '表格最右下角有一格',
    render: () => toXlsx(`${header}<row r="1048576">${toCell('XFD1048576', '示例')}</row>`),
  },
  {
    name: 'many-rows.xlsx',
    about: '几十万行一样的内容',
    render: () => toXlsx(header + row.repeat(0.3 * million)),
  },
  {
    name: 'many-faults.xlsx',
    about: '两万行，格格都有错',
    render: () => toXlsx(header + fault.repeat(20_000)),
  },
  {
    name: 'many-strings.xlsx',
    about: '共享文字表展开后有几十 MB',
    render: () => toXlsx(header, '', text.repeat(2 * million)),
  },
  {
    name: 'many-merges.xlsx',
    about: '几十万处合并单元格',
    render: () => toXlsx(header, `<mergeCells>${merge.repeat(0.5 * million)}</mergeCells>`),
  },
  {
    name: 'deep.xlsx',
    about: '标签套了几十万层的表格',
    render: () => toXlsx(header + '<x>'.repeat(0.5 * million)),
  },
  { name: 'repeated.ods', about: '一格声称占满整张表', render: renderRepeated },
  {
    name: 'large-entry.docx',
    about: '正文展开后有 100 MB',
    render: () => toDocx(toParagraph('示'.repeat(33 * million))),
  },
  {
    name: 'many-paragraphs.docx',
    about: '几十万个段落',
    render: () => toDocx(toParagraph('示例').repeat(0.4 * million)),
  },
  {
    name: 'addresses.docx',
    about: '一段里有十几万个网址的开头',
    render: () => toDocx(toParagraph('http://'.repeat(0.15 * million))),
  },
  {
    name: 'digits.docx',
    about: '几万段，每段一串数字',
    render: () => toDocx(toParagraph('6222 02').repeat(50_000)),
  },
  {
    name: 'deep.docx',
    about: '表格套了几万层的文档',
    render: () => toDocx('<w:tbl><w:tr><w:tc>'.repeat(50_000)),
  },
  { name: 'many-texts.ofd', about: '一页上有几十万处文字', render: () => renderOfd(0.4 * million) },
  {
    name: 'many-steps.ofd',
    about: '每处文字声称有上亿个字距',
    render: () => renderOfd(60_000, 900 * million),
  },
  {
    name: 'many-texts.pdf',
    about: '一页上有几百万处文字',
    render: () => renderPdf(`BT /F1 9 Tf ${word.repeat(3 * million)}ET`),
  },
  {
    name: 'disguised.pdf',
    about: '同上，却说自己是图片',
    render: () => renderPdf(`BT /F1 9 Tf ${word.repeat(3 * million)}ET`, '/X/Image'),
  },
  {
    name: 'many-lines.pdf',
    about: '一页上画了几十万条线',
    render: () => renderPdf('0 0 m 1 1 l S '.repeat(0.8 * million)),
  },
  {
    name: 'brackets.csv',
    about: '一格里有几十万个左括号',
    render: () => new TextEncoder().encode(`编号,名称\na-1,${'（'.repeat(0.3 * million)}\n`),
  },
  {
    name: 'many-lines.csv',
    about: '几十万行',
    render: () =>
      new TextEncoder().encode(`编号,名称,所属社区,状态\n${'a\n'.repeat(0.4 * million)}`),
  },
  {
    name: 'commas.csv',
    about: '一行几十万个逗号',
    render: () => new TextEncoder().encode(`编号,名称,所属社区,状态\n${','.repeat(0.9 * million)}`),
  },
  {
    name: 'quotes.csv',
    about: '几十万个引号',
    render: () =>
      new TextEncoder().encode(`编号,名称,所属社区,状态\n${'"'.repeat(0.9 * million + 1)}`),
  },
];
