import { findDelimiter } from './delimiter.ts';

/** One record of a CSV text, as its very characters. */
export interface CsvRecord {
  /** Without its line break; a quoted line break stays inside. */
  readonly text: string;
  /** Empty at the end of a file that does not end with one. */
  readonly lineBreak: string;
}

/** A CSV text cut into records; together they are the whole text. */
export interface CsvRecords {
  readonly records: readonly CsvRecord[];
  readonly delimiter: string;
}

/** Cuts at the line breaks outside quotes; a quote opens only where a cell begins. */
export function splitCsvRecords(text: string): CsvRecords {
  const delimiter = findDelimiter(text);
  // Where cells begin matters to quotes alone.
  const marks = text.includes('"')
    ? new RegExp(`"|\\r\\n|\\n|\\r|${delimiter}`, 'g')
    : /\r\n|\n|\r/g;
  const records: CsvRecord[] = [];
  let [start, cellStart, isQuoted] = [0, 0, false];
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    const { 0: mark, index } = match;
    if (isQuoted) {
      if (mark !== '"') continue;
      if (text[index + 1] === '"') marks.lastIndex = index + 2;
      else isQuoted = false;
    } else if (mark === '"') isQuoted = index === cellStart;
    else {
      cellStart = index + mark.length;
      if (mark === delimiter) continue;
      records.push({ text: text.slice(start, index), lineBreak: mark });
      start = cellStart;
    }
  }
  if (start < text.length) records.push({ text: text.slice(start), lineBreak: '' });
  return { records, delimiter };
}

/** Cells of one record. */
export function parseCsvRecord(record: string, delimiter: string): string[] {
  if (!record.includes('"')) return record.split(delimiter);
  const cells: string[] = [];
  let [cell, isQuoted, isAtStart] = ['', false, true];
  for (let at = 0; at < record.length; at++) {
    const character = record[at] ?? '';
    if (isQuoted && character === '"' && record[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"' && (isQuoted || isAtStart)) isQuoted = !isQuoted;
    else if (character === delimiter && !isQuoted) {
      cells.push(cell);
      cell = '';
      isAtStart = true;
      continue;
    } else cell += character;
    isAtStart = false;
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
