import { editDistance } from '../../../issues/nearest.ts';
import { createHeaderLookup, toAllFields } from '../../../importing/roster-headers.ts';
import type { Roster } from '../../../schemas/roster.ts';
import { reviewTexts as texts } from '../../../words/desk/reviews.ts';
import { compareRosters } from '../history/compare-rosters.ts';
import { compareTexts } from '../history/merge-texts.ts';
import { findRoster, toText } from '../workspace/file-texts.ts';
import type { SubmittedFile } from './merge-file.ts';

/** Changed characters of one cell or paragraph. */
const mostSigns = 4;
/** Cells and paragraphs. */
const mostPlaces = 10;

/** What makes a sentence mean something else: numbers, also in Chinese, and words of denial. */
const weighty = /[\d０-９〇零一二三四五六七八九十百千万亿两半不未没无非否禁止勿莫]/g;

const toWeighty = (text: string): string => (text.match(weighty) ?? []).join('');

/** Whether two texts differ by a slip of the hand alone. */
export function isTypingError(before: string, after: string): boolean {
  if (before === '' || after === '') return false;
  if (toWeighty(before) !== toWeighty(after)) return false;
  return editDistance(before, after, mostSigns) <= mostSigns;
}

type Pair = readonly [before: string, after: string];

function listRosterPairs(roster: Roster, change: SubmittedFile): Pair[] | string {
  const { file, base, after } = change;
  const sides = { before: toText(base, file), after: toText(after, file) };
  const rows = compareRosters(roster, sides, () => true);
  if (rows.some(({ kind }) => kind !== 'changed')) return texts.shortRows;
  const [lookup, fields] = [createHeaderLookup(roster), toAllFields(roster)];
  const cells = rows.flatMap((row) => row.cells);
  const isProse = cells.every(({ column }) => {
    const field = fields[lookup(column) ?? ''];
    return field?.type.isProse === true && field.visibility === 'public';
  });
  return isProse ? cells.map((cell) => [cell.before, cell.after] as const) : texts.shortColumns;
}

const toHead = (text: string): string => /^---\r?\n[\s\S]*?\r?\n---/.exec(text)?.[0] ?? '';

function listTextPairs({ file, base, after }: SubmittedFile): Pair[] | string {
  const [old, now] = [toText(base, file), toText(after, file)];
  if (old === undefined || now === undefined) return texts.shortFiles;
  // Facts of a text are dates, places and choices.
  if (toHead(old) !== toHead(now)) return texts.shortHead;
  const parts = compareTexts(old, now);
  const [removed, added] = (['removed', 'added'] as const).map((kind) =>
    parts.filter((part) => part.kind === kind).map(({ text }) => text),
  ) as [string[], string[]];
  if (removed.length !== added.length) return texts.shortParagraphs;
  return removed.map((text, at) => [text, added[at] ?? ''] as const);
}

/** Why a change may not take the short way of a typing error; undefined: it may. */
export function findShortFault(files: readonly SubmittedFile[]): string | undefined {
  const pairs: Pair[] = [];
  for (const change of files) {
    const roster = findRoster(change.file);
    const own = roster ? listRosterPairs(roster, change) : listTextPairs(change);
    if (typeof own === 'string') return own;
    pairs.push(...own);
  }
  if (pairs.length > mostPlaces) return texts.shortPlaces(mostPlaces);
  return pairs.every(([before, after]) => isTypingError(before, after))
    ? undefined
    : texts.shortSigns(mostSigns);
}
