import { writeZip } from '../../cli/templates/write-zip.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const toRelations = (...targets: readonly (readonly [kind: string, target: string])[]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([kind, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${office}/relationships/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** A zip file of texts by their path. */
export const toZip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  writeZip(new Map(Object.entries(parts).map(([name, text]) => [name, bytes(text)])));

/** A Word document of the XML of its body. */
export const toDocx = (body: string): Uint8Array =>
  toZip({
    '_rels/.rels': toRelations(['officeDocument', 'word/document.xml']),
    'word/document.xml': `${head}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
  });

/** A workbook with one sheet, of the XML of its rows and of what follows them. */
export const toXlsx = (rows: string, behind = '', strings = ''): Uint8Array =>
  toZip({
    '_rels/.rels': toRelations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${head}<workbook xmlns="${spreadsheet}" xmlns:r="${office}/relationships"><sheets><sheet name="友邻点名册" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': toRelations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/sharedStrings.xml': `${head}<sst xmlns="${spreadsheet}">${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${spreadsheet}"><sheetData>${rows}</sheetData>${behind}</worksheet>`,
  });

/** A cell with its text in it. */
export const toCell = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A paragraph of Word. */
export const toParagraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
