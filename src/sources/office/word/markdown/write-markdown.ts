import { TooMuch } from '../parts/xml.ts';
import type { Block, Label, Paragraph, Table } from '../blocks.ts';
import type { ListNumber } from '../lists/count-lists.ts';
import { escapeLineStart, escapeText } from './escape-text.ts';
import { writeInlines, writeLine } from './write-line.ts';

/** Behind these no blank is needed. */
const closes = /[、，。：；）】〕］》」』]$/;

const writeNumber = ({ text, hasBlank }: ListNumber): string =>
  escapeText(text.trim()) + (hasBlank && !closes.test(text.trim()) ? ' ' : '');

function writeLabel(label: Label | undefined): string {
  if (label?.kind === 'number') return writeNumber(label.number);
  return label === undefined || label.sign === '' ? '' : `${label.sign} `;
}

/** A paragraph on one line, as it stands in a cell of a table or in a note. */
const writeFlat = ({ inlines, label }: Paragraph): string =>
  `${writeLabel(label)}${writeInlines(inlines).replaceAll('\n', ' ')}`.trim();

/** Blocks on one line: paragraphs one after the other, tables as rows. */
export function writeFlatBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? writeFlat(block)
        : block.rows.map((row) => row.map(writeFlatBlocks).join(' ')).join('；'),
    )
    .filter((text) => text !== '')
    .join(' ');
}

const toRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

// A merged cell is written in every place it covers, and can be long.
const longestTable = 4_000_000;

/** Tables have their first row for a header: Markdown knows no other ones. */
function writeTable({ rows }: Table): string {
  const texts = new Map<readonly Block[], string>();
  let length = 0;
  const write = (cell: readonly Block[]): string => {
    const text = texts.get(cell) ?? writeFlatBlocks(cell).replaceAll('|', '\\|');
    texts.set(cell, text);
    length += text.length;
    if (length > longestTable) throw new TooMuch('A table is too long');
    return text;
  };
  const [header = [], ...body] = rows.map((row) => row.map(write));
  return [toRow(header), toRow(header.map(() => '---')), ...body.map(toRow)].join('\n');
}

type Written =
  | { readonly kind: 'block'; readonly text: string; readonly number?: number | undefined }
  | { readonly kind: 'item'; readonly text: string; readonly number: number | undefined };

const indent = (text: string, by: number): string => text.split('\n').join(`\n${' '.repeat(by)}`);

function writeParagraph(paragraph: Paragraph, before: Written | undefined): Written {
  const { heading, label, inlines } = paragraph;
  if (heading !== undefined) {
    return {
      kind: 'block',
      text: `${'#'.repeat(Math.min(6, heading))} ${writeFlat(paragraph).replaceAll('**', '')}`,
    };
  }
  const line = writeLine(inlines);
  if (label?.kind === 'bullet') {
    const mark = `${'  '.repeat(Math.min(label.level, 5))}- `;
    const isUnder = before?.kind === 'item' && before.number === undefined;
    const text = writeLabel(label) + line;
    return {
      kind: 'item',
      number: undefined,
      text: isUnder ? mark + indent(text, mark.length) : `- ${indent(text, 2)}`,
    };
  }
  const plain = label?.kind === 'number' ? label.number.plain : undefined;
  // Markdown counts a list by itself: what does not follow is no item of it.
  const last = before?.number;
  const follows = plain !== undefined && plain === (last ?? plain - 1) + 1;
  const isItem = before?.kind === 'item' || last === undefined;
  if (plain !== undefined && line !== '' && follows && isItem) {
    const mark = `${plain}. `;
    return { kind: 'item', number: plain, text: mark + indent(line, mark.length) };
  }
  const text = writeLabel(label) + line;
  return { kind: 'block', number: plain, text: label ? escapeLineStart(text.trim()) : text };
}

/** Blocks as Markdown. */
export function writeMarkdown(blocks: readonly Block[]): string {
  let before: Written | undefined;
  let markdown = '';
  for (const block of blocks) {
    const written: Written =
      block.kind === 'table'
        ? { kind: 'block', text: writeTable(block) }
        : writeParagraph(block, before);
    if (written.text === '') continue;
    const isSameList =
      written.kind === 'item' &&
      before?.kind === 'item' &&
      (written.number === undefined) === (before.number === undefined);
    markdown += markdown === '' ? written.text : `${isSameList ? '\n' : '\n\n'}${written.text}`;
    before = written;
  }
  return markdown;
}
