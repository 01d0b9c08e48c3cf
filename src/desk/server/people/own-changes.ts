import {
  openRosterLines,
  type RosterLine,
  type RosterLines,
} from '../../../importing/roster-lines.ts';
import type { RosterName } from '../../../schemas/roster-names.ts';
import { rosters } from '../../../schemas/rosters/index.ts';
import { peopleTexts as texts } from '../../../words/desk/people.ts';
import { keyLines, mergeLines } from '../rosters/merge-lines.ts';
import { findRoster, toText, toRosterBytes } from '../workspace/file-texts.ts';
import type { Bytes } from '../workspace/same-bytes.ts';
import { toFieldCells, type CommunitiesOf, type FieldCells } from './communities-of.ts';
import { findWay } from './find-way.ts';

/** A file before and after somebody's change. */
export interface FileChange {
  readonly file: string;
  readonly before: Bytes;
  readonly after: Bytes;
}

/** What somebody may change: everything of these communities, by id, and nothing else. */
export interface Limits {
  readonly of: CommunitiesOf;
  readonly communities: readonly string[];
}

const isOwn = (found: readonly string[], { communities }: Limits): boolean =>
  found.length > 0 && found.every((id) => communities.includes(id));

/** Whether a row is of nobody else's community; one that names none yet is being filled in. */
const isOpen = (found: readonly string[], { communities }: Limits): boolean =>
  found.every((id) => communities.includes(id));

/** A line with all that is written in it, whatever column it stands in. */
interface Line {
  readonly cells: FieldCells;
  readonly digest: string;
}

interface ChangedLine {
  readonly row: number;
  readonly before: Line | undefined;
  readonly after: Line | undefined;
}

/** A column that was added is blank in all the other lines, and changes none of them. */
const toDigest = ({ header }: RosterLines, { cells }: RosterLine): string =>
  JSON.stringify(header.flatMap((head, at) => (cells[at] ? [head, cells[at]] : [])));

const toLine = (name: RosterName, lines: RosterLines, line: RosterLine): Line => ({
  cells: toFieldCells(name, lines.header, line.cells),
  digest: toDigest(lines, line),
});

/** Lines that are not the same in both texts. */
function listChanged(name: RosterName, { file, before, after }: FileChange): ChangedLine[] {
  const roster = rosters[name];
  const open = (bytes: Bytes): RosterLines => openRosterLines(roster, toText(bytes, file));
  const [old, now] = [open(before), open(after)];
  const [was, is] = [keyLines(old, roster), keyLines(now, roster)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [a, b] = [was.get(key), is.get(key)];
    if (a && b && toDigest(old, a) === toDigest(now, b)) return [];
    const line = { before: a && toLine(name, old, a), after: b && toLine(name, now, b) };
    return [{ row: (b ? now.toRow(b.uid) : old.toRow(a?.uid ?? '')) ?? 0, ...line }];
  });
}

function refuseRoster(
  name: RosterName,
  change: FileChange & { readonly saved: Bytes },
  limits: Limits,
): string | undefined {
  if (!findWay(name)) return texts.wholeRoster(rosters[name].title);
  let saved: ReadonlySet<string> | undefined;
  const listSaved = (): ReadonlySet<string> => {
    const lines = openRosterLines(rosters[name], toText(change.saved, change.file));
    return new Set(lines.list().map((line) => toDigest(lines, line)));
  };
  const isSaved = ({ digest }: Line): boolean => (saved ??= listSaved()).has(digest);
  const mayLose = (line: Line): boolean => {
    const found = limits.of.row(name, line.cells);
    // A line that names nobody yet and is in no file is only being filled in.
    return isOwn(found, limits) || (found.length === 0 && !isSaved(line));
  };
  const refused = listChanged(name, change).filter(({ before, after }) => {
    if (before && !mayLose(before)) return true;
    return after !== undefined && !isOpen(limits.of.row(name, after.cells), limits);
  });
  const rows = [...new Set(refused.map(({ row }) => row))].sort((a, b) => a - b);
  return rows.length === 0 ? undefined : texts.otherRows(rosters[name].title, rows);
}

/** Pictures belong to the text that shows them: new ones may be added, none may be replaced. */
const refuseOther = ({ file, before }: FileChange): string | undefined =>
  file.startsWith('content/') && before === undefined ? undefined : texts.otherFile(file);

/**
 * Why a change of a draft is not its author's to make; undefined: it is.
 * @param change `saved` is the file on the disk, which tells rows that are only being added
 */
export function refuseChange(
  change: FileChange & { readonly saved: Bytes },
  limits: Limits,
): string | undefined {
  const name = findRoster(change.file)?.name;
  if (name) return refuseRoster(name, change, limits);
  if (!change.file.endsWith('.md')) return refuseOther(change);
  const sides = [change.before, change.after].flatMap((bytes) => toText(bytes, change.file) ?? []);
  const isAllOwn = sides.every((text) => isOwn(limits.of.text(change.file, text), limits));
  return isAllOwn && change.file.startsWith('content/minutes/')
    ? undefined
    : texts.otherText(change.file);
}

/** The text as it was, with those of its changes that are of the author's communities. */
export function selectOwn(change: FileChange, limits: Limits): Bytes {
  const { file, before, after } = change;
  const name = findRoster(file)?.name;
  if (!name) return refuseChange({ ...change, saved: before }, limits) ? before : after;
  const [base, mine] = [toText(before, file), toText(after, file)];
  const toOwn = (cells: ReadonlyMap<string, string> | undefined): readonly string[] | undefined =>
    cells && limits.of.row(name, toFieldCells(name, [...cells.keys()], [...cells.values()]));
  const { text } = mergeLines(rosters[name], { base, mine, theirs: base }, (old, now) =>
    [toOwn(old), toOwn(now)].every((found) => !found || isOwn(found, limits)),
  );
  return text === base ? before : toRosterBytes(text, before);
}
