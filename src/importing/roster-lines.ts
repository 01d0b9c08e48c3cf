import type { Roster } from '../schemas/roster.ts';
import { parseCsvRecord, splitCsvRecords, writeCsvRecord } from '../sources/tables/csv-records.ts';

/** One line of a roster's file that can be told from all others as long as the file is open. */
export interface RosterLine {
  readonly uid: string;
  /** Cells in the order of the header, as many as it has. */
  readonly cells: readonly string[];
}

/** A roster's CSV text, open for changes; lines that nobody changes keep every byte. */
export interface RosterLines {
  /** Headers as written. */
  readonly header: readonly string[];
  /** Lines with content, in the order of the file. */
  readonly list: () => readonly RosterLine[];
  readonly find: (uid: string) => RosterLine | undefined;
  /** Row as Excel shows it. */
  readonly toRow: (uid: string) => number | undefined;
  readonly setCell: (uid: string, column: string, text: string) => void;
  /** @param before uid of the line that comes after the new one; undefined: at the end */
  readonly insert: (line: RosterLine, before?: string) => void;
  readonly remove: (uid: string) => void;
  /** Adds a column at the end; every line gets a blank there. */
  readonly addColumn: (header: string) => void;
  readonly toText: () => string;
}

interface Line {
  readonly uid: string;
  cells: string[];
  /** The line as it stood; undefined once it was changed. */
  text: string | undefined;
  readonly lineBreak: string;
}

const isBlank = ({ cells }: Pick<Line, 'cells'>): boolean =>
  cells.every((cell) => cell.trim() === '');

/** The header of a file that is not there yet: all columns that a roster must have. */
function toNewText({ fields }: Roster): string {
  const headers = Object.values(fields).filter(({ columnOptional }) => !columnOptional);
  return `${writeCsvRecord(
    headers.map(({ header }) => header),
    ',',
  )}\r\n`;
}

/**
 * Opens a roster's text.
 * @param text without a byte order mark; undefined when there is no file yet
 */
export function openRosterLines(roster: Roster, text: string | undefined): RosterLines {
  const isNew = text === undefined || text.trim() === '';
  const { records, delimiter } = splitCsvRecords(isNew ? toNewText(roster) : text);
  const lineBreak = records[0]?.lineBreak === '' ? '\r\n' : (records[0]?.lineBreak ?? '\r\n');
  const [first, ...rest] = records;
  const head: Line = {
    uid: '',
    cells: parseCsvRecord(first?.text ?? '', delimiter),
    text: first?.text,
    lineBreak: first?.lineBreak ?? lineBreak,
  };
  const header = head.cells.map((cell) => cell.trim());
  let lines = rest.map((record, at): Line => {
    const cells = parseCsvRecord(record.text, delimiter);
    while (cells.length < header.length) cells.push('');
    // The row that Excel shows names a line as long as nothing is put before it.
    return { uid: `r${at + 2}`, cells, text: record.text, lineBreak: record.lineBreak };
  });
  let places: Map<string, number> | undefined;
  const getPlaces = (): Map<string, number> =>
    (places ??= new Map(lines.map(({ uid }, at) => [uid, at])));
  const get = (uid: string): Line | undefined => lines[getPlaces().get(uid) ?? -1];
  const toLine = ({ text: kept, cells }: Line): string => kept ?? writeCsvRecord(cells, delimiter);
  return {
    header,
    list: () => lines.filter((line) => !isBlank(line)),
    find: get,
    toRow: (uid) => {
      const at = getPlaces().get(uid);
      return at === undefined ? undefined : at + 2;
    },
    setCell(uid, column, value) {
      const [line, at] = [get(uid), header.indexOf(column)];
      if (!line || at < 0) throw new Error(`There is no cell ${column} of ${uid}`);
      if (line.cells[at] === value) return;
      line.cells = line.cells.map((cell, index) => (index === at ? value : cell));
      line.text = undefined;
    },
    insert({ uid, cells }, before) {
      const line: Line = { uid, cells: [...cells], text: undefined, lineBreak };
      const at = before === undefined ? undefined : getPlaces().get(before);
      if (at === undefined) {
        // Blank lines at the end of a file stay behind what is added.
        let end = lines.length;
        while (end > 0 && isBlank(lines[end - 1] ?? line)) end -= 1;
        lines.splice(end, 0, line);
      } else lines.splice(at, 0, line);
      places = undefined;
    },
    remove(uid) {
      lines = lines.filter((line) => line.uid !== uid);
      places = undefined;
    },
    addColumn(added) {
      for (const line of [head, ...lines]) {
        const kept = toLine(line);
        const isEmpty = kept === '' && line !== head;
        line.cells = [...line.cells.slice(0, header.length), line === head ? added : ''];
        if (!isEmpty)
          line.text = kept + delimiter + (line === head ? writeCsvRecord([added], delimiter) : '');
      }
      header.push(added);
    },
    toText: () => {
      const all = [head, ...lines];
      // A file that ends without a line break goes on doing so.
      return all
        .map(
          (line, at) => toLine(line) + (line.lineBreak || (at < all.length - 1 ? lineBreak : '')),
        )
        .join('');
    },
  };
}
