import { createHeaderLookup, toAllFields } from '../../../importing/roster-headers.ts';
import {
  openRosterLines,
  type RosterLine,
  type RosterLines,
} from '../../../importing/roster-lines.ts';
import type { Roster } from '../../../schemas/roster.ts';
import type { ChangedCell, ChangedRow } from '../../shared/history.ts';
import { keyLines } from '../rosters/merge-lines.ts';

type Cells = ReadonlyMap<string, string>;
const none: ReadonlySet<string> = new Set();

/** What a reader may not see is left out, row titles included. */
function toCells(lines: RosterLines, cells: readonly string[], hidden: ReadonlySet<string>): Cells {
  const entries = lines.header.map((header, at) => [header, (cells[at] ?? '').trim()] as const);
  return new Map(entries.filter(([header]) => !hidden.has(header)));
}

function toTitle(cells: Cells): string {
  const named = ['编号', '名称', '议题', '项目名称'].flatMap((header) => cells.get(header) ?? []);
  const texts = named.length > 0 ? named : [...cells.values()];
  return texts.filter(Boolean).slice(0, 3).join(' ');
}

function compareCells(before: Cells, after: Cells): ChangedCell[] {
  const columns = new Set([...before.keys(), ...after.keys()]);
  return [...columns].flatMap((column) => {
    const [old, now] = [before.get(column) ?? '', after.get(column) ?? ''];
    return old === now ? [] : [{ column, before: old, after: now }];
  });
}

/** Headers of personal columns, as the file spells them. */
function findPersonal(roster: Roster, headers: readonly string[]): Set<string> {
  const [lookup, fields] = [createHeaderLookup(roster), toAllFields(roster)];
  return new Set(
    headers.filter((header) => fields[lookup(header) ?? '']?.visibility === 'personal'),
  );
}

/** Whether the reader may see what is personal in a line. */
type ShowsPersonal = (header: readonly string[], cells: readonly string[]) => boolean;

/** What happened between two texts of a roster, row by row. */
export function compareRosters(
  roster: Roster,
  texts: { readonly before: string | undefined; readonly after: string | undefined },
  showsPersonal: ShowsPersonal,
): ChangedRow[] {
  const [old, now] = [openRosterLines(roster, texts.before), openRosterLines(roster, texts.after)];
  const headers = [...old.header, ...now.header];
  const personal = findPersonal(roster, headers);
  const show = (lines: RosterLines, { cells }: RosterLine): Cells =>
    toCells(lines, cells, showsPersonal(lines.header, cells) ? none : personal);
  const [was, is] = [keyLines(old, roster), keyLines(now, roster)];
  const rows: ChangedRow[] = [];
  for (const [key, line] of is) {
    const after = show(now, line);
    const there = was.get(key);
    const before: Cells = there ? show(old, there) : new Map();
    const cells = compareCells(before, after);
    if (cells.length === 0) continue;
    rows.push({ kind: there ? 'changed' : 'added', title: toTitle(after), cells });
  }
  for (const [key, line] of was) {
    if (is.has(key)) continue;
    const before = show(old, line);
    rows.push({ kind: 'removed', title: toTitle(before), cells: compareCells(before, new Map()) });
  }
  return rows;
}
