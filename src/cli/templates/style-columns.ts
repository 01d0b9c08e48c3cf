import { openZip } from '../../sources/office/zip.ts';
import { writeZip } from './write-zip.ts';

const sheetName = 'xl/worksheets/sheet1.xml';
const lastColumn = 16_384;
const everyCell = 'A1:XFD1048576';

/** Style numbers of the written cells of a row, from the first column on. */
const findStyles = (sheet: string, row: number): string[] =>
  [...sheet.matchAll(new RegExp(`<c r="[A-Z]+${row}"[^>]* s="(\\d+)"`, 'g'))].map(
    ([, style = '']) => style,
  );

/** Puts the styles of the first two rows on the whole header row and on whole columns. */
function styleSheet(sheet: string): string {
  const [header = ''] = findStyles(sheet, 1);
  const styles = findStyles(sheet, 2);
  return sheet
    .replaceAll(/<col min="(\d+)" max="\d+"/g, (_, column: string) => {
      const at = Number(column);
      const last = at === styles.length ? lastColumn : at;
      return `<col min="${at}" max="${last}" style="${styles[at - 1] ?? ''}"`;
    })
    .replace('<row r="1"', `<row r="1" s="${header}" customFormat="1"`)
    .replace(
      '</worksheet>',
      `<ignoredErrors><ignoredError sqref="${everyCell}" numberStoredAsText="1"/></ignoredErrors></worksheet>`,
    );
}

/**
 * Makes the cells of the first sheet's second row the model of their columns, down to the last
 * row, the last column of it that of all columns to the right, and the first cell that of its row.
 * Excel does not propose to turn the texts into numbers.
 * @param workbook written by hucre, which styles no cell that it does not write
 */
export async function styleColumns(workbook: Uint8Array): Promise<Uint8Array> {
  const zip = openZip(workbook);
  const entries = new Map<string, Uint8Array>();
  for (const name of zip.names) {
    const bytes = (await zip.readBytes(name)) ?? new Uint8Array();
    const isSheet = name === sheetName;
    const styled = isSheet && styleSheet(new TextDecoder().decode(bytes));
    entries.set(name, styled === false ? bytes : new TextEncoder().encode(styled));
  }
  return writeZip(entries);
}
