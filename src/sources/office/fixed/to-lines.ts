import { withoutRadicals } from '../../radicals.ts';
import type { Fragment } from './fragment.ts';

/** A part of a line behind a gap. */
export interface LineCell {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** A line of a page as it is read. */
export interface Line {
  readonly text: string;
  /** Its parts, where wide gaps or columns divide it. */
  readonly cells: readonly LineCell[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

const han = '\\p{Script=Han}，。、；：？！“”‘’（）《》〈〉〔〕【】—…·％';
// Programs leave a quarter of a character between Chinese and Latin, and readers take it for a blank.
const beside = [
  new RegExp(`(?<=[${han}]) +(?=[\\d\\p{Script=Latin}${han}])`, 'gu'),
  new RegExp(`(?<=[\\d\\p{Script=Latin}%）]) +(?=[${han}])`, 'gu'),
];

/** Text of a line without the blanks that the layout made. */
export const toPlainLine = (text: string): string =>
  beside.reduce((plain, gap) => plain.replaceAll(gap, ''), withoutRadicals(text)).trim();

/** Characters on one line, though superscripts and other fonts stand a little higher. */
function isOnLine(line: readonly Fragment[], { y, size }: Fragment): boolean {
  const [first] = line;
  return first !== undefined && Math.abs(first.y - y) < Math.max(first.size, size) * 0.45;
}

/** Smaller than this share of its line, a number is the mark of a note or a power. */
const raised = 0.78;
const toSuperscript = (digits: string): string =>
  [...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit).join('');

/** Wider than this many characters, a gap may part cells; between Chinese and Latin it is a quarter. */
const gapOfCells = 0.4;
/** Wider than this, it is a blank of the text as well. */
const gapOfWords = 1.2;

function toLine(fragments: readonly Fragment[]): Line {
  const sorted = [...fragments].sort((a, b) => a.x - b.x);
  const size = Math.max(...sorted.map((fragment) => fragment.size));
  const cells: { text: string; x: number; right: number; isFar: boolean }[] = [];
  for (const { text, x, width, size: own } of sorted) {
    const last = cells.at(-1);
    const gap = last ? x - last.right : Infinity;
    if (!last || gap > gapOfCells * size) {
      cells.push({ text, x, right: x + width, isFar: gap > gapOfWords * size });
    } else if (own < size * raised && /^\d{1,2}$/.test(text)) {
      last.text += toSuperscript(text);
      last.right = x + width;
    } else {
      // Numbers side by side are one number only where nothing parts them.
      last.text += (gap > own * 0.15 ? ' ' : '') + text;
      last.right = x + width;
    }
  }
  const plain = cells.map((cell) => ({ ...cell, text: toPlainLine(cell.text) }));
  const shown = plain.filter(({ text }) => text !== '');
  return {
    text: shown.map(({ text, isFar }, at) => (isFar && at > 0 ? ' ' : '') + text).join(''),
    cells: shown,
    x: Math.min(...sorted.map(({ x }) => x)),
    right: Math.max(...cells.map(({ right }) => right)),
    y: sorted[0]?.y ?? 0,
    size,
  };
}

/** A column's fragments as lines, from above. */
function groupLines(fragments: readonly Fragment[]): Line[] {
  const groups: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = groups.at(-1);
    if (last && isOnLine(last, fragment)) last.push(fragment);
    else groups.push([fragment]);
  }
  return groups.map(toLine).filter(({ text }) => text !== '');
}

const fewestLines = 6;

/** The middle of a blank strip that parts a page into two columns of text; undefined without. */
function findGutter(lines: readonly Line[], fragments: readonly Fragment[]): number | undefined {
  const [left, right] = [
    Math.min(...fragments.map(({ x }) => x)),
    Math.max(...fragments.map(({ x, width }) => x + width)),
  ];
  const middle = (left + right) / 2;
  const size = Math.max(...lines.map((line) => line.size));
  const crosses = fragments.some(
    ({ x, width }) => x < middle + size * 0.4 && x + width > middle - size * 0.4,
  );
  const isFull = (line: Line): boolean => {
    const texts = line.cells.map(({ text }) => text.length);
    return line.cells.length === 2 && Math.min(...texts) > 8;
  };
  const full = lines.filter(isFull).length;
  return !crosses && full >= fewestLines && full > lines.length / 2 ? middle : undefined;
}

/** The lines of a page in the order in which they are read; two columns one after the other. */
export function toLines(fragments: readonly Fragment[]): Line[] {
  const filled = fragments.filter(({ text }) => text.trim() !== '');
  if (filled.length === 0) return [];
  const lines = groupLines(filled);
  const gutter = findGutter(lines, filled);
  if (gutter === undefined) return lines;
  return [
    ...groupLines(filled.filter(({ x }) => x < gutter)),
    ...groupLines(filled.filter(({ x }) => x >= gutter)),
  ];
}
