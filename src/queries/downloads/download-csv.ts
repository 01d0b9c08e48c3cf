import Papa from 'papaparse';
import { formulaText } from '../../schemas/formula-guard.ts';
import { toSha256 } from '../digest.ts';
import { toHeaders, type Download, type Sheet } from './downloads.ts';
import { remember } from '../remember.ts';

/** UTF-8 with byte order mark and CRLF, which Excel and WPS open with a double click. */
export const renderCsv = remember((download: Sheet): Uint8Array<ArrayBuffer> => {
  const text = Papa.unparse([toHeaders(download), ...download.rows.map((row) => [...row])], {
    newline: '\r\n',
    escapeFormulae: formulaText,
  });
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
});

/** SHA-256 of the CSV file, hexadecimal. */
export const digestCsv = remember((download: Download) => toSha256(renderCsv(download)));
