import { digitForms } from './digits.ts';
import { findClass, isSpecial, isSurrogate, readToken } from './read-token.ts';
import type { Gap, Token } from './token.ts';

/** Digits that stand together, with nothing visible between them. */
export interface DigitGroup {
  readonly digits: string;
  /** Where each digit begins in the original text. */
  readonly starts: readonly number[];
  /** Behind the last digit. */
  readonly end: number;
  /** What parts it from the group before it; undefined for nothing but another form of digit. */
  readonly gap: Gap | undefined;
}

/** Groups of digits that nothing but gaps and markup parts. */
export type DigitRun = readonly DigitGroup[];

/** The shortest number that is looked for, in digits. */
const shortest = 11;
/** Longest gap inside a number, in characters a reader sees. */
const longestGap = 6;

/** A digit, or the start of an entity or escape that may be one. */
const seed = new RegExp(`[${digitForms}]|&(?=#|amp;#)|\\\\u(?=[0{])|%(?=3)`, 'g');

/** Of two gaps in one place the stronger counts. */
const strength: Readonly<Record<Gap, number>> = { blank: 0, point: 1, mark: 2, comma: 3, line: 4 };

/** A point and a blank end a sentence or part the cells of a table, as a comma does. */
function joinGaps(first: Gap | undefined, second: Gap): Gap {
  if (first === undefined) return second;
  if (first === 'point' && second === 'blank') return 'comma';
  return strength[second] > strength[first] ? second : first;
}

interface OpenGroup {
  digits: string;
  starts: number[];
  end: number;
  gap: Gap | undefined;
  form: string;
}

interface ReadRun {
  readonly groups: DigitGroup[];
  readonly size: number;
  readonly end: number;
  /** Stretches of markup inside the run that hold text of their own. */
  readonly hidden: readonly (readonly [start: number, end: number])[];
}

/** Reads on from a digit until something that is neither a digit, nor a gap, nor markup. */
function readRun(text: string, from: number): ReadRun {
  const groups: OpenGroup[] = [];
  const hidden: [number, number][] = [];
  let gap: Gap | undefined;
  let gapLength = 0;
  let lines = 0;
  let size = 0;
  let end = from;
  let token: Token;
  for (let at = from; at < text.length; at = token.end) {
    token = readToken(text, at);
    if (token.digit) {
      const last = groups.at(-1);
      if (last && gap === undefined && last.form === token.digit.form) {
        last.digits += String(token.digit.value);
        last.starts.push(at);
        last.end = token.end;
      } else {
        const { value, form } = token.digit;
        groups.push({ digits: String(value), starts: [at], end: token.end, gap, form });
      }
      [gap, gapLength, lines, end] = [undefined, 0, 0, token.end];
      size += 1;
    } else if (token.gap) {
      const isBreakOfCrLf = token.gap === 'line' && text[at] === '\n' && text[at - 1] === '\r';
      gap = joinGaps(gap, token.gap);
      gapLength += 1;
      if (token.gap === 'line' && !isBreakOfCrLf) lines += 1;
      if (gapLength > longestGap || lines > 1) break;
      if (token.holdsText) hidden.push([at + 1, token.end]);
    } else if (token.shown === '') {
      if (token.holdsText) hidden.push([at + 1, token.end]);
    } else break;
  }
  return { groups, size, end: Math.max(end, from + 1), hidden };
}

/** A run that long is a table; it is looked at piece by piece, each overlapping the one before. */
const longestPiece = 200;
const overlap = 20;

function toPieces(groups: readonly DigitGroup[]): DigitRun[] {
  if (groups.length <= longestPiece) return [groups];
  const count = Math.ceil((groups.length - overlap) / (longestPiece - overlap));
  return Array.from({ length: count }, (_, index) => {
    const from = index * (longestPiece - overlap);
    return groups.slice(from, from + longestPiece);
  });
}

/** Where the next digit may stand; behind the text when there is none. */
function findSeed(text: string, from: number): number {
  seed.lastIndex = from;
  return seed.exec(text)?.index ?? text.length;
}

/**
 * Most digits of a text are dates and amounts: a run without markup that is too short is passed
 * over without being read.
 * @returns behind the run, or undefined when it has to be read
 */
function skipShortRun(text: string, from: number): number | undefined {
  let size = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpecial(code) || isSurrogate(code)) return undefined;
    const { digit, gap, shown } = findClass(code);
    if (digit) {
      size += 1;
      if (size >= shortest) return undefined;
    } else if (!gap && shown !== '') return at;
  }
  return text.length;
}

/** Every run of a text that is long enough to hold a number of a person. */
export function findDigitRuns(text: string, from = 0, to = text.length): DigitRun[] {
  const runs: DigitRun[] = [];
  for (let at = findSeed(text, from); at < to;) {
    const next = skipShortRun(text, at);
    if (next !== undefined) {
      at = findSeed(text, next);
      continue;
    }
    const run = readRun(text, at);
    if (run.size >= shortest) runs.push(...toPieces(run.groups));
    for (const [start, end] of run.hidden) {
      if (start < run.end) runs.push(...findDigitRuns(text, start, Math.min(end, run.end)));
    }
    at = findSeed(text, run.end);
  }
  return runs;
}
