import Papa from 'papaparse';
import { toHeaders, type Download } from './downloads.ts';

// Excel and WPS run a cell that begins so as a formula; a plain number and a lone sign are none.
const formula = /^(?![+-]?\d+(?:\.\d+)?$)[=+\-@\t\r\n＝＋－＠][^]/;

/** UTF-8 with byte order mark and CRLF, which Excel and WPS open with a double click. */
export function renderCsv(download: Download): Uint8Array<ArrayBuffer> {
  const text = Papa.unparse([toHeaders(download), ...download.rows.map((row) => [...row])], {
    newline: '\r\n',
    escapeFormulae: formula,
  });
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}
