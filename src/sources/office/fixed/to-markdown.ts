import { escapeLineStart, escapeText } from '../word/markdown/escape-text.ts';
import type { BodyPage } from './drop-margins.ts';
import type { Line } from './to-lines.ts';

/** A place that a person has to compare with the original. */
export interface Doubt {
  /** Counted from 1. */
  readonly page: number;
  readonly what: string;
}

const chinese = '[一二三四五六七八九十百]+';
/** What begins a paragraph wherever it stands. */
const numbered = new RegExp(
  `^(?:${chinese}、|[（(](?:${chinese}|\\d{1,2})[）)]|\\d{1,2}[.．、](?!\\d)|第${chinese}[条章节]|附件\\s*\\d*\\s*[:：]?|[①-⑳])`,
  'u',
);
const heading = new RegExp(`^(?:${chinese}、|[（(]${chinese}[）)])`, 'u');
const endsSentence = /[。！？；：”）]$/u;

const escapeMarkdown = (text: string): string => escapeLineStart(escapeText(text));

interface Placed extends Line {
  readonly page: number;
  readonly left: number;
  readonly edge: number;
}

/** Where a page's text begins and ends: most lines of a text begin at one place. */
function toEdges(lines: readonly Line[]): { left: number; edge: number } {
  return {
    left: lines.reduce((least, { x }) => Math.min(least, x), Infinity),
    edge: lines.reduce((most, { right }) => Math.max(most, right), -Infinity),
  };
}

const isTableRow = ({ cells }: Line): boolean => cells.length > 1;

/** Whether each cell of a row stands below one of the other row. */
const standsBelow = (row: Placed, above: Placed): boolean =>
  row.cells.length === above.cells.length &&
  row.cells.every(({ x, right }, at) => {
    const other = above.cells[at];
    return other !== undefined && x < other.right + row.size && right > other.x - row.size;
  });

/** Rows with the same number of cells, one below the other. */
function takeTable(lines: readonly Placed[], from: number): Placed[] {
  const [first] = lines.slice(from, from + 1);
  if (!first || !isTableRow(first)) return [];
  const rows = [first];
  for (const line of lines.slice(from + 1)) {
    const last = rows.at(-1);
    if (!last || !standsBelow(line, last)) break;
    rows.push(line);
  }
  return rows.length >= 2 ? rows : [];
}

function writeTable(rows: readonly Placed[]): string {
  const toRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const texts = rows.map(({ cells }) =>
    cells.map(({ text }) => escapeMarkdown(text).replaceAll('|', '\\|')),
  );
  const [head = [], ...rest] = texts;
  return [toRow(head), toRow(head.map(() => '---')), ...rest.map(toRow)].join('\n');
}

/** Whether a line goes on with the one above it. */
function continues(last: Placed, line: Placed): boolean {
  const { size } = line;
  if (Math.abs(last.size - size) > size * 0.15) return false;
  if (numbered.test(line.text)) return false;
  const isIndented = line.x > line.left + size * 1.2;
  const isFull = last.right > last.edge - size * 1.8;
  // A title set in the middle goes on as long as its size does.
  const isCentred = (placed: Placed): boolean =>
    Math.abs(placed.x - placed.left - (placed.edge - placed.right)) < placed.size * 1.5;
  if (isIndented && isCentred(line) && isCentred(last) && !endsSentence.test(last.text)) {
    return size > 16;
  }
  return isFull && !isIndented;
}

const doubts: readonly (readonly [RegExp, string])[] = [
  [/[☐☑☒□■✓✔]/u, '方框和勾（可能跑到了词的后面）'],
  [/[\uE000-\uF8FF]/u, '不认识的符号'],
  [/[0-9]\s[0-9]/u, '隔开的数字'],
  [/[⁰¹²³⁴⁵⁶⁷⁸⁹]/u, '小号的数字（可能是脚注号）'],
];

function findDoubts({ text, page }: Placed): Doubt[] {
  return doubts.filter(([sign]) => sign.test(text)).map(([, what]) => ({ page, what }));
}

/** Lines of pages as paragraphs of Markdown; what the reading cannot be sure of is named. */
export function toMarkdown(pages: readonly BodyPage[]): {
  readonly markdown: string;
  readonly doubts: readonly Doubt[];
} {
  const lines = pages.flatMap((page, at): Placed[] => {
    const edges = page.lines.length > 0 ? toEdges(page.lines) : { left: 0, edge: page.width };
    return page.lines.map((line) => ({ ...line, ...edges, page: at + 1 }));
  });
  const found: Doubt[] = lines.flatMap(findDoubts);
  const blocks: string[] = [];
  let last: Placed | undefined;
  let text = '';
  const close = (): void => {
    if (text !== '') blocks.push(heading.test(text) ? text : escapeMarkdown(text));
    [text, last] = ['', undefined];
  };
  for (let at = 0; at < lines.length;) {
    const table = takeTable(lines, at);
    if (table.length > 0) {
      close();
      blocks.push(writeTable(table));
      found.push({ page: table[0]?.page ?? 1, what: `表格（${table.length} 行）` });
      at += table.length;
      continue;
    }
    const line = lines[at];
    at += 1;
    if (!line) continue;
    if (last && continues(last, line)) text += line.text;
    else {
      close();
      text = line.text;
    }
    last = line;
  }
  close();
  return { markdown: blocks.join('\n\n'), doubts: found };
}
