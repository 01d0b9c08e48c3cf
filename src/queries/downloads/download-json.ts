import { toHeaders, type Download } from './downloads.ts';

/** An array of objects, Chinese headers as keys and every value the text as written. */
export function renderJson(download: Download): string {
  const headers = toHeaders(download);
  const objects = download.rows.map((row) =>
    Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])),
  );
  return `${JSON.stringify(objects, null, 1)}\n`;
}
