import { writeXlsx } from 'hucre/xlsx';
import { toHeaders, type Sheet } from './downloads.ts';

const longest = 40;
// A Chinese character is about two digits wide, which is what Excel measures columns in.
const toWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 2);

/**
 * A workbook with one sheet: header frozen, every cell a text, so that codes stay as written
 * and nothing is run as a formula.
 * @param date day the workbook states as its own, ISO; the same input gives the same bytes
 */
export async function renderXlsx(download: Sheet, date: string): Promise<Uint8Array<ArrayBuffer>> {
  const headers = toHeaders(download);
  const day = new Date(`${date}T00:00:00Z`);
  const columns = headers.map((header, index) => {
    const widths = [header, ...download.rows.map((row) => row[index] ?? '')].map(toWidth);
    return {
      width: Math.min(
        longest,
        widths.reduce((a, b) => Math.max(a, b), 0),
      ),
      numFmt: '@',
    };
  });
  const bytes = await writeXlsx({
    properties: { title: download.title, created: day, modified: day },
    sheets: [
      {
        name: download.title,
        columns,
        rows: [headers, ...download.rows.map((row) => [...row])],
        freezePane: { rows: 1 },
      },
    ],
  });
  return new Uint8Array(bytes);
}
