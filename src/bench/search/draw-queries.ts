import { createRandom, pickFrom } from '../portal/create-random.ts';
import type { IndexedPage } from './indexed-pages.ts';

/** Kinds of queries, and how the report calls them. */
export const queryClasses = {
  han: '汉字 2–6 个，任取一段',
  number: '文号、电话、日期、字母',
  lastDigits: '电话后四位',
  spelling: '〔〕写成[ ]、全角、小写',
  words: '两三个词',
  title: '整个标题或名称',
} as const;
export type QueryClass = keyof typeof queryClasses;

/** One query of a class. */
export interface DrawnQuery {
  readonly group: QueryClass;
  readonly text: string;
  /** The page whose title it is. */
  readonly wanted?: string;
}

const documentNumber = /\p{Script=Han}+\[\d{4}\]\d+号/u;
const exact: readonly RegExp[] = [
  documentNumber,
  /\d{4}年\d{1,2}月\d{1,2}日/,
  /0\d{3}-\d{8}/,
  /[a-z]{2,}-\d{3}/,
];

type Random = () => number;

function drawPart({ text }: IndexedPage, random: Random): string | undefined {
  const runs = text.match(/\p{Script=Han}{2,}/gu);
  if (!runs) return undefined;
  const run = pickFrom(runs, random);
  const length = Math.min(run.length, 2 + Math.floor(random() * 5));
  const start = Math.floor(random() * (run.length - length + 1));
  return run.slice(start, start + length);
}

const drawExact = ({ text }: IndexedPage, random: Random): string | undefined =>
  pickFrom(exact, random).exec(text)?.[0];

const toFullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));

/** The text of the pages is folded already: plain brackets, lower case. */
function drawSpelling(page: IndexedPage, random: Random): string | undefined {
  const found = drawExact(page, random);
  return found !== undefined && random() < 0.5 ? toFullWidth(found) : found;
}

function drawWords(page: IndexedPage, random: Random): string | undefined {
  const words = Array.from({ length: random() < 0.7 ? 2 : 3 }, () => drawPart(page, random));
  return words.includes(undefined) ? undefined : words.join(' ');
}

type DrawText = (page: IndexedPage, random: Random) => string | undefined;

const drawers: Readonly<Record<QueryClass, DrawText>> = {
  han: drawPart,
  number: (page, random) => drawExact(page, random)?.replace('[', '〔').replace(']', '〕'),
  lastDigits: ({ text }) => /0\d{3}-\d{8}/.exec(text)?.[0].slice(-4),
  spelling: drawSpelling,
  words: drawWords,
  title: ({ title }) => title,
};

function drawGroup(
  group: QueryClass,
  pages: readonly IndexedPage[],
  { count, random }: { count: number; random: Random },
): DrawnQuery[] {
  const drawn = new Map<string, DrawnQuery>();
  for (let turn = 0; turn < count * 20 && drawn.size < count; turn++) {
    const page = pickFrom(pages, random);
    const text = drawers[group](page, random);
    if (text === undefined || text === '' || drawn.has(text)) continue;
    drawn.set(text, { group, text, ...(group === 'title' && { wanted: page.path }) });
  }
  return [...drawn.values()];
}

/** Draws queries of every class from the pages themselves; the same for the same seed. */
export function drawQueries(
  pages: readonly IndexedPage[],
  { count, seed }: { count: number; seed: number },
): DrawnQuery[] {
  const titles = new Map<string, number>();
  for (const { title } of pages) titles.set(title, (titles.get(title) ?? 0) + 1);
  const named = pages.filter(({ title }) => titles.get(title) === 1 && title !== '');
  const groups = Object.keys(queryClasses) as QueryClass[];
  return groups.flatMap((group, index) =>
    drawGroup(group, group === 'title' ? named : pages, {
      count,
      random: createRandom(seed * 1000 + index),
    }),
  );
}
