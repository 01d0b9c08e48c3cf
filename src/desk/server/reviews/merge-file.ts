import { openRosterLines } from '../../../importing/roster-lines.ts';
import type { Roster } from '../../../schemas/roster.ts';
import { mergeTexts } from '../history/merge-texts.ts';
import { mergeLines } from '../rosters/merge-lines.ts';
import { findRoster, toText, toRosterBytes } from '../workspace/file-texts.ts';
import { isSame, type Bytes } from '../workspace/same-bytes.ts';

/** A change of a file: what it was made over, and what came of it. */
export interface SubmittedFile {
  readonly file: string;
  readonly base: Bytes;
  readonly after: Bytes;
}

/** A place that was changed differently since the change was made. */
export interface MergeConflict {
  readonly key: string;
  readonly row: number | undefined;
  readonly column: string | undefined;
  readonly mine: string;
  readonly theirs: string;
}

/** The change laid over another state of the file. */
export interface MergedFile {
  readonly bytes: Bytes;
  readonly conflicts: readonly MergeConflict[];
}

export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

function mergeRoster(
  roster: Roster,
  { file, base, after }: SubmittedFile,
  onto: { readonly bytes: Bytes; readonly choices: Choices },
): MergedFile {
  const [old, mine, theirs] = [base, after, onto.bytes].map((bytes) => toText(bytes, file));
  const { text, conflicts } = mergeLines(roster, { base: old, mine, theirs });
  const lines = openRosterLines(roster, text);
  const keyed = conflicts.map(({ uid, column, ...texts }) => ({
    uid,
    key: `${file} ${uid} ${column}`,
    row: lines.toRow(uid),
    column,
    ...texts,
  }));
  for (const { uid, key, column, mine: wanted } of keyed) {
    if (onto.choices[key] === 'mine') lines.setCell(uid, column, wanted);
  }
  const open = keyed.filter(({ key }) => onto.choices[key] === undefined);
  return { bytes: toRosterBytes(lines.toText(), onto.bytes), conflicts: open };
}

/**
 * Lays a change over the file as it is by now: by row and cell, or by paragraph.
 * @param onto the file as it is, and what was chosen where both changed the same
 */
export function mergeFile(
  change: SubmittedFile,
  onto: { readonly bytes: Bytes; readonly choices?: Choices },
): MergedFile {
  const { file, base, after } = change;
  const { bytes, choices = {} } = onto;
  if (isSame(base, bytes) || isSame(after, bytes)) return { bytes: after, conflicts: [] };
  const roster = findRoster(file);
  if (roster) return mergeRoster(roster, change, { bytes, choices });
  const [old = '', mine, theirs] = [base, after, bytes].map((one) => toText(one, file));
  const text =
    mine === undefined || theirs === undefined ? undefined : mergeTexts(old, mine, theirs);
  if (text !== undefined) return { bytes: new TextEncoder().encode(text), conflicts: [] };
  const whole = { key: file, row: undefined, column: undefined, mine: '', theirs: '' };
  return { bytes, conflicts: [whole] };
}
