#!/usr/bin/env bash
# exceljs 4.4.0: date cells of a workbook that a Chinese Excel saved.
# Expected: a cell with format 31 (yyyy年m月d日) or 57 (yyyy年m月) is a date. These numbers, 27 to
# 36 and 50 to 58, are built in for Chinese in the standard (ECMA-376, 18.8.30), so Excel writes
# the number alone and no pattern.
# Seen: exceljs gives the bare serial 42873 for all of them and no format at all, while format 14
# of the next cell and the same pattern written out are dates. hucre 1.0.0 and @e965/xlsx
# 0.20.3 (SheetJS) give the date for each.
# Why it matters: 31 is what Excel's own dialogue offers first for a Chinese date; the peers
# that read rosters with exceljs publish 42873 as the day of a meeting.
# Instead: rosters are read with SheetJS, and a bare serial in a date column is understood as a day.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts exceljs@4.4.0 hucre@1.0.0 @e965/xlsx@0.20.3 fflate@0.8.3
cat >try.mjs <<'EOF'
import ExcelJS from 'exceljs';
import XLSX from '@e965/xlsx';
import { readXlsx } from 'hucre';
import { strToU8, zipSync } from 'fflate';

const formats = [0, 14, 31, 57, 58, 164];
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const parts = {
  '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.map((format) => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
  'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1">${formats.map((_, at) => `<c r="${'ABCDEF'[at]}1" s="${at}"><v>42873</v></c>`).join('')}</row></sheetData></worksheet>`,
};
const bytes = Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));

const shown = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));
const book = new ExcelJS.Workbook();
await book.xlsx.load(bytes);
const byExceljs = formats.map((_, at) => shown(book.worksheets[0].getRow(1).getCell(at + 1).value));
const byHucre = (await readXlsx(bytes)).sheets[0].rows[0].map(shown);
const sheet = XLSX.read(bytes, { cellDates: true, UTC: true }).Sheets['名册'];
const bySheetJs = formats.map((_, at) => shown(sheet[`${'ABCDEF'[at]}1`].v));
console.log('format ', formats.join('  '));
console.log('exceljs', byExceljs.join('  '));
console.log('hucre  ', byHucre.join('  '));
console.log('SheetJS', bySheetJs.join('  '));
const day = '2017-05-18';
const dates = ['42873', day, day, day, day, day].join();
const still = byExceljs.join() === ['42873', day, '42873', '42873', '42873', day].join() && byHucre.join() === dates && bySheetJs.join() === dates;
if (!still) { console.log('no longer so'); process.exit(1); }
EOF
TZ=UTC node try.mjs
