import type { Roster } from '../schemas/roster.ts';
import { parseCsvRecord, splitCsvRecords, writeCsvRecord } from '../sources/tables/csv-records.ts';
import { createHeaderLookup, toAllFields } from './roster-headers.ts';

/** One record of a roster's file, by field. */
export interface FileRow {
  /** Row number as Excel shows it. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A roster's CSV file that can be changed row by row; rows nobody changes keep every byte. */
export interface RosterFile {
  readonly rows: readonly FileRow[];
  readonly change: (row: number, cells: ReadonlyMap<string, string>) => void;
  /** @returns the row it got */
  readonly append: (cells: ReadonlyMap<string, string>) => number;
  readonly toText: () => string;
}

/** The first line of a new file: all columns that a roster must have. */
function toNewText(roster: Roster): string {
  const fields = Object.values(roster.fields).filter(({ columnOptional }) => !columnOptional);
  const headers = fields.map(({ header }) => header);
  return `${writeCsvRecord(headers, ',')}\r\n`;
}

/**
 * Opens the text of a roster's file.
 * @param text undefined when there is no file yet
 */
export function openRosterFile(roster: Roster, text: string | undefined): RosterFile {
  const isNew = text === undefined || text.trim() === '';
  const { records, delimiter } = splitCsvRecords(isNew ? toNewText(roster) : text);
  const lineBreak = records[0]?.lineBreak === '' ? '\r\n' : (records[0]?.lineBreak ?? '\r\n');
  const lines = records.map((record) => ({ ...record }));
  const lookup = createHeaderLookup(roster);
  const fields = toAllFields(roster);
  const names = parseCsvRecord(lines[0]?.text ?? '', delimiter).map((cell) => lookup(cell.trim()));

  const toRow = (line: string, at: number): FileRow => {
    const texts = parseCsvRecord(line, delimiter);
    const cells = new Map<string, string>();
    names.forEach((name, column) => {
      if (name !== undefined) cells.set(name, (texts[column] ?? '').trim());
    });
    return { row: at + 1, cells };
  };

  /** Adds the columns that cells need and the file lacks; every row gets a blank there. */
  const widen = (cells: ReadonlyMap<string, string>): void => {
    const missing = [...cells].filter(([name, cell]) => cell !== '' && !names.includes(name));
    for (const [name] of missing) {
      names.push(name);
      lines.forEach((line, at) => {
        const added = at === 0 ? (fields[name]?.header ?? name) : '';
        if (line.text !== '') line.text += delimiter + added;
      });
    }
  };

  return {
    rows: lines
      .map((line, at) => toRow(line.text, at))
      .slice(1)
      .filter(({ cells }) => [...cells.values()].some((cell) => cell !== '')),
    change(row, changed) {
      widen(changed);
      const line = lines[row - 1];
      if (!line) throw new Error(`There is no row ${row} to change`);
      const cells = parseCsvRecord(line.text, delimiter);
      names.forEach((name, at) => {
        if (name !== undefined) cells[at] = changed.get(name) ?? cells[at] ?? '';
      });
      line.text = writeCsvRecord(cells, delimiter);
    },
    append(added) {
      widen(added);
      while (lines.length > 1 && lines.at(-1)?.text.trim() === '') lines.pop();
      const cells = names.map((name) => (name === undefined ? '' : (added.get(name) ?? '')));
      return lines.push({ text: writeCsvRecord(cells, delimiter), lineBreak });
    },
    toText: () => lines.map((line) => line.text + (line.lineBreak || lineBreak)).join(''),
  };
}
