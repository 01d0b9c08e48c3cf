import type { Roster } from '../schemas/roster.ts';
import { parseCsvRecord, splitCsvRecords, writeCsvRecord } from '../sources/csv-records.ts';
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

/** The columns a new file begins with: all that a roster must have. */
const toNewHeader = (roster: Roster): string[] =>
  Object.values(roster.fields)
    .filter(({ columnOptional }) => !columnOptional)
    .map(({ header }) => header);

/**
 * Opens the text of a roster's file.
 * @param text undefined when there is no file yet
 */
export function openRosterFile(roster: Roster, text: string | undefined): RosterFile {
  const isNew = text === undefined || text.trim() === '';
  const { records, lineBreak, delimiter } = splitCsvRecords(
    isNew ? writeCsvRecord(toNewHeader(roster), ',') + '\r\n' : text,
  );
  const lines = [...records];
  const lookup = createHeaderLookup(roster);
  const fields = toAllFields(roster);
  const header = parseCsvRecord(lines[0] ?? '', delimiter);
  const names = header.map((cell) => lookup(cell.trim()));
  const parse = (line: string): Map<string, string> => {
    const cells = parseCsvRecord(line, delimiter);
    const entries = names.flatMap((name, at) =>
      name === undefined ? [] : [[name, (cells[at] ?? '').trim()] as const],
    );
    return new Map(entries);
  };

  /** Adds the columns that cells need and the file lacks; every row gets a blank there. */
  const widen = (cells: ReadonlyMap<string, string>): void => {
    const missing = [...cells].filter(([name, cell]) => cell !== '' && !names.includes(name));
    for (const [name] of missing) {
      names.push(name);
      lines.forEach((line, at) => {
        const added = at === 0 ? (fields[name]?.header ?? name) : '';
        if (line !== '') lines[at] = line + delimiter + added;
      });
    }
  };

  return {
    rows: lines
      .map((line, at) => ({ row: at + 1, cells: parse(line) }))
      .slice(1)
      .filter(({ cells }) => [...cells.values()].some((cell) => cell !== '')),
    change(row, changed) {
      widen(changed);
      const cells = parseCsvRecord(lines[row - 1] ?? '', delimiter);
      names.forEach((name, at) => {
        if (name !== undefined) cells[at] = changed.get(name) ?? cells[at] ?? '';
      });
      lines[row - 1] = writeCsvRecord(cells, delimiter);
    },
    append(added) {
      widen(added);
      while (lines.length > 1 && lines.at(-1)?.trim() === '') lines.pop();
      const cells = names.map((name) => (name === undefined ? '' : (added.get(name) ?? '')));
      return lines.push(writeCsvRecord(cells, delimiter));
    },
    toText: () => lines.map((line) => line + lineBreak).join(''),
  };
}
