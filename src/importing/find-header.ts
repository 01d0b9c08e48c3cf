import type { RosterName } from '../schemas/roster-names.ts';
import type { Roster } from '../schemas/roster.ts';
import { createHeaderLookup, type HeaderLookup } from './roster-headers.ts';

/** A row of texts with the number Excel shows. */
export interface TextRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table found in a sheet: which roster it is and where its header stands. */
export interface FoundHeader {
  readonly roster: Roster;
  /** Headers as written; those of a header in two rows in one. */
  readonly headers: readonly string[];
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

function findBest(rows: readonly TextRow[], roster: Roster): FoundHeader | undefined {
  const lookup = createHeaderLookup(roster);
  let best: FoundHeader | undefined;
  rows.slice(0, searchedRows).forEach((lower, index) => {
    const upper = rows[index - 1];
    const single = { headers: lower.cells, firstRow: lower.row };
    const double = upper && { headers: joinHeaders(upper, lower, lookup), firstRow: upper.row };
    for (const { headers, firstRow } of double ? [single, double] : [single]) {
      const score = rate(headers, roster, lookup);
      // A second row has to earn its place: a data row below the header adds nothing.
      const isBetter = score > (best?.score ?? 0);
      if (isBetter) best = { roster, headers, firstRow, row: lower.row, score };
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
