import type { DrawnQuery } from './draw-queries.ts';
import { foldForSearch, toParts } from './truth.ts';

/** Paths of all results in order, and what is highlighted in the first ones. */
export interface SubjectAnswer {
  readonly paths: readonly string[];
  readonly marks: readonly (readonly string[])[];
}

/** How one answer stands to the truth. */
export interface Score {
  readonly query: DrawnQuery;
  /** Of the true pages, how many were found. */
  readonly recall: number;
  /** Of the found pages, how many are true. */
  readonly precision: number;
  /** Whether a true page, or the page whose title was typed, is among the first ten. */
  readonly isInTen: boolean;
  /** Of the true pages among the first ten, how many show a part of the query highlighted; undefined without any. */
  readonly highlighted: number | undefined;
  /** 1 over the place of the page whose title was typed; 0 when it was not found. */
  readonly reciprocal: number;
}

/** As many results as stand on a first screen. */
export const shownFirst = 10;

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

// Whether a hyphen or a bracket is highlighted too makes no difference to a reader.
const toBare = (text: string): string => foldForSearch(text).replaceAll(/[\s\p{P}]/gu, '');

function isMarked(marks: readonly string[], parts: readonly string[]): boolean {
  const bare = marks.map(toBare);
  return parts.some((part) => bare.some((mark) => mark.includes(toBare(part))));
}

/** Compares an answer with the pages that really hold the query. */
export function scoreAnswer(
  query: DrawnQuery,
  truth: ReadonlySet<string>,
  { paths, marks }: SubjectAnswer,
): Score {
  const right = new Set(paths.filter((path) => truth.has(path)));
  const first = paths.slice(0, shownFirst);
  const rightFirst = first.flatMap((path, index) => (truth.has(path) ? [index] : []));
  const parts = toParts(query.text);
  const marked = rightFirst.filter((index) => isMarked(marks[index] ?? [], parts));
  const place = query.wanted === undefined ? -1 : paths.indexOf(query.wanted);
  return {
    query,
    recall: share(right.size, truth.size),
    precision: share(right.size, new Set(paths).size),
    isInTen: query.wanted === undefined ? rightFirst.length > 0 : first.includes(query.wanted),
    highlighted: rightFirst.length === 0 ? undefined : marked.length / rightFirst.length,
    reciprocal: place === -1 ? 0 : 1 / (place + 1),
  };
}
