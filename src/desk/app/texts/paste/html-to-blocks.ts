import type { PastedBlock, PastedParagraph, PastedTable } from '../../../shared/texts.ts';
import { isUnseen, readInlines, trimIndent } from './read-inlines.ts';
import { readListSign } from './read-list-item.ts';

const blockTags =
  'P,DIV,H1,H2,H3,H4,H5,H6,UL,OL,LI,TABLE,BLOCKQUOTE,SECTION,ARTICLE,HEADER,FOOTER,MAIN,PRE,DL,DT,DD,FIGURE,FIGCAPTION,HR,CENTER';
const isBlock = new Set(blockTags.split(','));
const mostColumns = 60;

function toParagraph(element: Element, nodes: readonly Node[]): PastedParagraph | undefined {
  const { item, text } = readListSign(element);
  const inlines = trimIndent(readInlines(nodes));
  const isEmpty = inlines.every((one) => one.kind === 'break' || one.text.trim() === '');
  if (isEmpty) return undefined;
  const [, level] = /^H([1-6])$/.exec(element.tagName) ?? [];
  const sign = { kind: 'text', text, isBold: false, isStruck: false, link: undefined } as const;
  return {
    kind: 'paragraph',
    heading: level === undefined ? undefined : Number(level),
    item,
    inlines: text === '' ? inlines : [sign, ...inlines],
  };
}

/** A table with every merged cell in each place it covers. */
function toTable(table: Element): PastedTable {
  const rows: PastedParagraph[][][] = [];
  const elements = [...table.querySelectorAll('tr')].filter(
    (row) => row.closest('table') === table,
  );
  elements.forEach((row, at) => {
    let column = 0;
    for (const cell of row.children) {
      if (!/^T[DH]$/.test(cell.tagName)) continue;
      while (rows[at]?.[column]) column += 1;
      const content = readBlocks(cell).flatMap((block) =>
        block.kind === 'paragraph' ? block : block.rows.flat(2),
      );
      const span = (name: string): number =>
        Math.min(Math.max(Number(cell.getAttribute(name)) || 1, 1), mostColumns);
      const [wide, high] = [span('colspan'), Math.min(span('rowspan'), elements.length - at)];
      for (let down = 0; down < high; down++) {
        const line = (rows[at + down] ??= []);
        for (let right = 0; right < wide; right++) line[column + right] = content;
      }
      column += wide;
    }
  });
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const whole = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? []));
  return { kind: 'table', rows: whole };
}

const holdsBlocks = (element: Element): boolean => element.querySelector(blockTags) !== null;

/** Paragraphs and tables in the order in which they are read. */
function readBlocks(parent: Element): PastedBlock[] {
  const blocks: PastedBlock[] = [];
  let line: Node[] = [];
  const endLine = (): void => {
    const paragraph = toParagraph(parent, line);
    line = [];
    if (paragraph) blocks.push(paragraph);
  };
  for (const node of parent.childNodes) {
    if (!(node instanceof Element) || (!isBlock.has(node.tagName) && !holdsBlocks(node))) {
      line.push(node);
      continue;
    }
    endLine();
    if (isUnseen(node)) continue;
    if (node.tagName === 'TABLE') blocks.push(toTable(node));
    else blocks.push(...readBlocks(node));
  }
  endLine();
  return blocks;
}

/** The title of a page is its only heading of the first level. */
function lowerHeadings(blocks: readonly PastedBlock[]): PastedBlock[] {
  const hasTop = blocks.some((block) => block.kind === 'paragraph' && block.heading === 1);
  return blocks.map((block) =>
    hasTop && block.kind === 'paragraph' && block.heading !== undefined
      ? { ...block, heading: Math.min(block.heading + 1, 6) }
      : block,
  );
}

/** What was copied from Word, WPS or a page. */
export interface PastedPage {
  readonly blocks: readonly PastedBlock[];
  /** Pictures that lie where no page may read them. */
  readonly pictures: number;
}

/** Reads the HTML that programs put beside a copied text. */
export function readPasted(html: string): PastedPage {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const tables = [...body.querySelectorAll('table')].filter(
    (table) => table.closest('td, th') === null,
  );
  const isOnlyTable =
    tables.length === 1 && body.textContent.trim() === tables[0]?.textContent.trim();
  const blocks = isOnlyTable && tables[0] ? [toTable(tables[0])] : lowerHeadings(readBlocks(body));
  return { blocks, pictures: body.querySelectorAll('img').length };
}

/** Whether a paste says no more than its plain text does. */
export const isPlain = ({ blocks }: PastedPage): boolean =>
  blocks.every(
    (block) =>
      block.kind === 'paragraph' &&
      block.heading === undefined &&
      block.item === undefined &&
      block.inlines.every(
        (one) => one.kind === 'text' && !one.isBold && !one.isStruck && one.link === undefined,
      ),
  ) && blocks.length <= 1;
