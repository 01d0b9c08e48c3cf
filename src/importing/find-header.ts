import type { RosterName } from '../schemas/roster-names.ts';
import type { Roster } from '../schemas/roster.ts';
import { createHeaderLookup, type HeaderLookup } from './roster-headers.ts';
import { readUnit } from './sheet/units.ts';

/** A row of texts with the number Excel shows. */
export interface TextRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table found in a sheet: which roster it is and where its header stands. */
export interface FoundHeader {
  readonly roster: Roster;
  /** Headers as written; those of a header in two or three rows in one. */
  readonly headers: readonly string[];
  /** Unit written in each header, at whatever level, or above the table. */
  readonly units: readonly (string | undefined)[];
  /** Row of the header's last line. */
  readonly row: number;
  /** Row of the header's first line. */
  readonly firstRow: number;
  /** How well the headers fit, higher is better. */
  readonly score: number;
}

// Titles, remarks and units above a header take a few rows, never more.
const searchedRows = 15;
const neededMatches = 2;
/** Rows that one header may take. */
const deepest = 3;

/** A header in two rows: the lower text, or the upper where the lower row is blank or unknown. */
function joinHeaders(upper: TextRow, lower: TextRow, lookup: HeaderLookup): string[] {
  const width = Math.max(upper.cells.length, lower.cells.length);
  return Array.from({ length: width }, (_, index) => {
    const [above, below] = [upper.cells[index] ?? '', lower.cells[index] ?? ''];
    const candidates = [below, above + below, above].filter((text) => text !== '');
    return candidates.find((text) => lookup(text) !== undefined) ?? candidates[0] ?? '';
  });
}

/** Known headers count, unknown ones count against, and so does every required one that lacks. */
function rate(headers: readonly string[], roster: Roster, lookup: HeaderLookup): number {
  const matches = new Set(headers.map(lookup).filter((name) => name !== undefined));
  if (matches.size < neededMatches) return 0;
  const unknown = headers.filter((header) => header !== '' && lookup(header) === undefined).length;
  const fields = Object.entries(roster.fields);
  const lacking = fields.filter(([name, { required }]) => required && !matches.has(name)).length;
  return Math.max(0, matches.size - 0.5 * unknown - 0.3 * lacking);
}

/** The unit of each column: of the lowest header that names one, else of `单位：万元` in a title. */
function readUnits(
  levels: readonly TextRow[],
  above: readonly TextRow[],
  width: number,
): (string | undefined)[] {
  const titles = above.flatMap(({ cells }) => cells).filter((text) => text.includes('单位'));
  const general = titles.map((text) => readUnit(text)).find((unit) => unit !== undefined);
  return Array.from({ length: width }, (_, column) => {
    const own = levels.toReversed().map(({ cells }) => readUnit(cells[column] ?? ''));
    return own.find((unit) => unit !== undefined) ?? general;
  });
}

/** Lines of one header stand below each other; between them is at most one blank row. */
const isOneBlock = (levels: readonly TextRow[]): boolean =>
  levels.every(({ row }, at) => row - (levels[at - 1]?.row ?? row) <= 2);

function findBest(rows: readonly TextRow[], roster: Roster): FoundHeader | undefined {
  const lookup = createHeaderLookup(roster);
  let best: FoundHeader | undefined;
  rows.slice(0, searchedRows).forEach((lower, index) => {
    for (let depth = 1; depth <= Math.min(deepest, index + 1); depth++) {
      const levels = rows.slice(index + 1 - depth, index + 1);
      if (!isOneBlock(levels)) break;
      const headers = levels.reduce((upper, next) => ({
        row: next.row,
        cells: joinHeaders(upper, next, lookup),
      })).cells;
      const score = rate(headers, roster, lookup);
      // A further row has to earn its place: a data row below the header adds nothing.
      if (score <= (best?.score ?? 0)) continue;
      const firstRow = levels[0]?.row ?? lower.row;
      const units = readUnits(levels, rows.slice(0, index + 1 - depth), headers.length);
      best = { roster, headers, units, firstRow, row: lower.row, score };
    }
  });
  return best;
}

/** A word in the sheet's or file's name, or in a title row, that tells the roster. */
const isNamed = ({ name, title }: Roster, words: string): boolean =>
  words.includes(title.replace('名册', '')) || new RegExp(`\\b${name}\\b`).test(words);

/**
 * The roster that a table is and the row its header stands in.
 * @param words names of sheet and file: they decide where headers fit two rosters alike
 * @returns nothing when no roster fits, several when it cannot be told
 */
export function findHeader(
  rows: readonly TextRow[],
  rosters: Readonly<Partial<Record<RosterName, Roster>>>,
  words: string,
): readonly FoundHeader[] {
  const found = Object.values(rosters)
    .map((roster) => findBest(rows, roster))
    .filter((header) => header !== undefined)
    .map((header) => {
      const title = rows.filter(({ row }) => row < header.firstRow).flatMap(({ cells }) => cells);
      const bonus = isNamed(header.roster, [words, ...title].join(' ')) ? 1.5 : 0;
      return { ...header, score: header.score + bonus };
    });
  const best = Math.max(0, ...found.map(({ score }) => score));
  return found.filter(({ score }) => score > best - 0.25);
}
