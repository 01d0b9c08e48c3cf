import {
  openRosterLines,
  type RosterLine,
  type RosterLines,
} from '../../../importing/roster-lines.ts';
import { createHeaderLookup } from '../../../importing/roster-headers.ts';
import type { Roster } from '../../../schemas/roster.ts';
import type { CellConflict } from '../../shared/roster-change.ts';

/** A roster's text three times: as the draft began, as drafted, and as it lies on the disk now. */
export interface ThreeTexts {
  readonly base: string | undefined;
  readonly mine: string | undefined;
  readonly theirs: string | undefined;
}

/** The disk's text with the draft's changes, as far as they do not contradict. */
export interface MergedLines {
  readonly text: string;
  readonly conflicts: readonly Omit<CellConflict, 'author'>[];
}

/** What tells a line from others: its key, else all of it and how often it came before. */
export function keyLines(lines: RosterLines, roster: Roster): Map<string, RosterLine> {
  const lookup = createHeaderLookup(roster);
  const at =
    roster.key === undefined ? -1 : lines.header.findIndex((head) => lookup(head) === roster.key);
  const keyed = new Map<string, RosterLine>();
  for (const line of lines.list()) {
    const own = line.cells[at]?.trim() ?? '';
    const key = own === '' ? line.cells.join('\u0000') : own;
    let [unique, count] = [key, 1];
    while (keyed.has(unique)) unique = `${key}\u0000${(count += 1)}`;
    keyed.set(unique, line);
  }
  return keyed;
}

const toCells = (lines: RosterLines, line: RosterLine | undefined): Map<string, string> =>
  new Map(lines.header.map((head, at) => [head, line?.cells[at] ?? '']));

/** Takes over the cells of a line that only the draft changed; what both changed is a conflict. */
function mergeCells(
  target: RosterLines,
  uid: string,
  [base, mine]: readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>],
): Omit<CellConflict, 'author'>[] {
  const conflicts: Omit<CellConflict, 'author'>[] = [];
  for (const [column, text] of mine) {
    const before = base.get(column) ?? '';
    if (text === before) continue;
    if (!target.header.includes(column)) target.addColumn(column);
    const theirs = toCells(target, target.find(uid)).get(column) ?? '';
    if (theirs === text) continue;
    if (theirs === before) target.setCell(uid, column, text);
    else conflicts.push({ uid, column, mine: text, theirs });
  }
  return conflicts;
}

/**
 * Whether a changed line is taken over: as it was and as it is drafted, by header.
 * A line that is new, or gone, is undefined there.
 */
export type TakesLine = (
  base: ReadonlyMap<string, string> | undefined,
  mine: ReadonlyMap<string, string> | undefined,
) => boolean;

/**
 * Brings the draft's changes into the text that another program wrote meanwhile: by row key and
 * cell, so that two people's changes of different cells both stay.
 */
export function mergeLines(
  roster: Roster,
  texts: ThreeTexts,
  takes: TakesLine = () => true,
): MergedLines {
  const [base, mine, target] = [texts.base, texts.mine, texts.theirs].map((text) =>
    openRosterLines(roster, text),
  ) as [RosterLines, RosterLines, RosterLines];
  const [old, own, theirs] = [base, mine, target].map((lines) => keyLines(lines, roster)) as [
    Map<string, RosterLine>,
    Map<string, RosterLine>,
    Map<string, RosterLine>,
  ];
  const conflicts: Omit<CellConflict, 'author'>[] = [];
  let added = 0;
  for (const [key, line] of own) {
    const [before, there] = [old.get(key), theirs.get(key)];
    const cells = toCells(mine, line);
    if (!takes(before && toCells(base, before), cells)) continue;
    if (there) {
      conflicts.push(...mergeCells(target, there.uid, [toCells(base, before), cells]));
    } else if (line.cells.join('\u0000') !== before?.cells.join('\u0000')) {
      // New here, or changed here and taken away there: what somebody typed is not lost.
      added += 1;
      const uid = `m${added}`;
      target.insert({ uid, cells: target.header.map(() => '') });
      for (const [column, text] of cells) {
        if (text === '') continue;
        if (!target.header.includes(column)) target.addColumn(column);
        target.setCell(uid, column, text);
      }
    }
  }
  for (const [key, line] of old) {
    const there = theirs.get(key);
    if (own.has(key) || !there || !takes(toCells(base, line), undefined)) continue;
    // Taken away here; what was changed there meanwhile stays.
    if (there.cells.join('\u0000') === line.cells.join('\u0000')) target.remove(there.uid);
  }
  // Opened again, the text's lines are named by their rows.
  const renamed = conflicts.map((conflict) => ({
    ...conflict,
    uid: `r${target.toRow(conflict.uid) ?? 0}`,
  }));
  return { text: target.toText(), conflicts: renamed };
}
