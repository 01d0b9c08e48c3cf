import { createIssue, type Issue, type Place } from '../../issues/issue.ts';
import type { PortalDrafts } from '../../model/records.ts';
import type { Check } from '../check.ts';

interface Titled {
  readonly title: string;
  readonly place: Place;
  readonly column: string;
  /** What else tells two texts apart: their date, and who met. */
  readonly besides: string;
}

/** The letters of a title: without blanks and punctuation, in one width. */
const toLetters = (title: string): string =>
  title
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const describe = ({ file, row }: Place): string =>
  file.endsWith('.csv') ? `${file} 第${row ?? 1}行` : file;

function checkEqual(entries: readonly (Titled & { letters: string })[]): Issue[] {
  const groups = Map.groupBy(entries, ({ letters }) => letters);
  return [...groups.values()].flatMap(([first, second, ...others]) => {
    if (!first || !second) return [];
    const at = { ...second.place, column: second.column, value: second.title };
    const args = { first: describe(first.place), count: others.length + 2 };
    return [createIssue('duplicate-title', at, args)];
  });
}

// 第一次 and 第二次, 东区 and 西区 are meant to differ in one character.
const telling = /[\d〇零一二三四五六七八九十百千甲乙丙丁戊上下东西南北中前后左右大小内外男女]/;
const shortest = 8;
const longest = 100;

/** The title with each of its characters left out in turn, except those that tell titles apart. */
function toVariants(letters: string): string[] {
  return [...letters].flatMap((letter, index, all) =>
    telling.test(letter) ? [] : all.toSpliced(index, 1).join(''),
  );
}

/** Two titles of one day that differ in one character share a variant, or one is the other's. */
function checkAlike(entries: readonly (Titled & { letters: string })[]): Issue[] {
  const seen = new Map<string, Titled & { letters: string }>();
  return entries.flatMap((entry) => {
    const keys = [entry.letters, ...toVariants(entry.letters)];
    const alike = keys
      .map((key) => seen.get(key))
      .find((earlier) => earlier !== undefined && earlier.letters !== entry.letters);
    for (const key of keys) if (!seen.has(key)) seen.set(key, entry);
    if (!alike) return [];
    const at = { ...entry.place, column: entry.column, value: entry.title };
    const args = { first: describe(alike.place), title: alike.title };
    return [createIssue('look-alike-title', at, args)];
  });
}

function checkTitles(titled: readonly Titled[]): Issue[] {
  const entries = titled.map((entry) => ({ ...entry, letters: toLetters(entry.title) }));
  const long = entries.filter(
    ({ letters }) => letters.length >= shortest && letters.length <= longest,
  );
  const sameDay = [...Map.groupBy(long, ({ besides }) => besides).values()];
  return [
    ...checkEqual(entries),
    ...sameDay.filter(({ length }) => length > 1).flatMap(checkAlike),
  ];
}

function collectTitles({ news, minutes, policies, rosters }: PortalDrafts): Titled[][] {
  const documents = (
    texts: readonly { title: string | undefined; place: Place; besides: string }[],
    column: string,
  ): Titled[] =>
    texts.flatMap(({ title, place, besides }) =>
      title === undefined ? [] : [{ title, place, column, besides }],
    );
  return [
    documents(
      news.map((entry) => ({ ...entry, besides: entry.date ?? '' })),
      '标题',
    ),
    documents(
      minutes.map((entry) => ({ ...entry, besides: `${entry.date ?? ''} ${entry.unit ?? ''}` })),
      '标题',
    ),
    documents(
      policies.map((entry) => ({ ...entry, besides: entry.signedOn ?? '' })),
      '标题',
    ),
    documents(
      rosters.topics.map((row) => ({
        ...row,
        besides: `${row.raisedOn ?? ''} ${row.point ?? ''}`,
      })),
      '议题',
    ),
  ];
}

/**
 * The same text entered twice, or a title that differs by a slip. Two meetings may well be called
 * the same, so that one line names them all, and it is a warning.
 */
export const distinctTitles: Check = (records) => collectTitles(records).flatMap(checkTitles);
