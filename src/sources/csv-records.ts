/** A CSV text cut into records that still are the very characters of the file. */
export interface CsvRecords {
  /** One text a record, without its line break; a quoted line break stays inside. */
  readonly records: readonly string[];
  /** The line break the file uses; CRLF when it has none. */
  readonly lineBreak: string;
  readonly delimiter: string;
}

/** Cuts at line breaks outside quotes; together with the breaks the records are the whole text. */
export function splitCsvRecords(text: string): CsvRecords {
  const records: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (const { 0: mark, index } of text.matchAll(/"|\r\n|\n|\r/g)) {
    if (mark === '"') isQuoted = !isQuoted;
    else if (!isQuoted) {
      records.push(text.slice(start, index));
      start = index + mark.length;
    }
  }
  if (start < text.length) records.push(text.slice(start));
  const lineBreak = /\r\n|\n|\r/.exec(text)?.[0] ?? '\r\n';
  const [header = ''] = records;
  const count = (delimiter: string): number => header.split(delimiter).length;
  const delimiter = [',', '\t', ';', '；'].reduce((best, next) =>
    count(next) > count(best) ? next : best,
  );
  return { records, lineBreak, delimiter };
}

/** Cells of one record. */
export function parseCsvRecord(record: string, delimiter: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < record.length; at++) {
    const character = record[at] ?? '';
    if (isQuoted && character === '"' && record[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (character === delimiter && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell];
}

/** Cells as a record; quotes only where a reader needs them. */
export function writeCsvRecord(cells: readonly string[], delimiter: string): string {
  return cells
    .map((cell) => {
      const isPlain = !cell.includes(delimiter) && !/["\r\n]|^\s|\s$/.test(cell);
      return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
    })
    .join(delimiter);
}
