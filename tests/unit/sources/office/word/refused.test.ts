import { expect, test } from 'vitest';
import { describeIssue } from '../../../../../src/issues/describe-issue.ts';
import { readDocx } from '../../../../../src/sources/office/docx.ts';
import { makeDocx, part } from '../../../../support/files/make-docx.ts';
import { makeZip } from '../../../../support/files/make-zip.ts';
import { cell, p, row, t } from '../../../../support/files/word-xml.ts';

const old = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const wide = (name: string): string => [...name].map((sign) => `${sign}\0`).join('');
const bytes = (text: string): Uint8Array => Buffer.from(text.padEnd(600, '\0'), 'latin1');

test.each([
  ['nothing', new Uint8Array(), '文件是空的'],
  ['a password', bytes(old + wide('EncryptedPackage')), '打开时要输密码'],
  ['a .doc', bytes(old + wide('WordDocument')), '旧的 .doc 或 .wps 格式'],
  ['a .rtf', bytes('{\\rtf1\\ansi'), '.rtf 格式'],
  ['a web page', bytes('<html><body>'), '网页或 XML 格式'],
  ['a PDF', bytes('%PDF-1.7'), 'PDF'],
  ['a workbook', makeZip({ 'xl/workbook.xml': '<a/>' }), 'Excel 表格'],
  ['an .odt', makeZip({ 'content.xml': '<a/>' }), '.odt 格式'],
  ['a zip file of other things', makeZip({ 'a.txt': 'a' }), '不是 Word 文档'],
  ['no document', makeZip({ 'word/document.xml': '<w:other/>' }), '不是 Word 文档'],
  ['a document type', makeZip({ 'word/document.xml': '<!DOCTYPE a><a/>' }), '已经损坏'],
  ['half a document', makeZip({ 'word/document.xml': '<w:document><w:body>' }), '已经损坏'],
])('%s under the name of a .docx', async (_name, file, reason) => {
  const { document, issues } = await readDocx(file, '纪要.docx');
  expect(document).toBeUndefined();
  expect(issues.map(({ code }) => code)).toEqual(['broken-import']);
  const [issue] = issues;
  expect(issue && describeIssue(issue).message).toContain(reason);
});

const times = (text: string, count: number): string => text.repeat(count);

test.each([
  ['paragraphs', times('<w:p/>', 300_001)],
  ['characters', p(t(times('字', 12_000_001)))],
  [
    'frames in each other',
    times('<w:sdt><w:sdtContent>', 20_000) + times('</w:sdtContent></w:sdt>', 20_000),
  ],
  ['fields in each other', p(times('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', 60))],
  ['columns', `<w:tbl>${row(times(cell(p('')), 200))}</w:tbl>`],
  [
    'text of merged cells',
    `<w:tbl>${times(row(cell(p(t(times('字', 9000))), '<w:gridSpan w:val="60"/>')), 10)}</w:tbl>`,
  ],
])('too many %s for any document are refused', async (_name, body) => {
  const { issues } = await readDocx(makeDocx(body), '纪要.docx');
  expect(issues.map(({ args }) => args['reason'])).toEqual(['太长，或者一层套一层太深']);
});

test('headers share with the text what may be read', async () => {
  const header = part('hdr', times('<w:p/>', 200_000));
  const parts = { 'word/header1.xml': header, 'word/header2.xml': header };
  const { issues } = await readDocx(makeDocx(p(t('字')), parts), '纪要.docx');
  expect(issues.map(({ args }) => args['reason'])).toEqual(['太长，或者一层套一层太深']);
});
