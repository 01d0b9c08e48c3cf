import { toHeading } from '../../../importing/document/to-blocks.ts';
import type { Block, Label, Paragraph } from '../../../sources/office/word/blocks.ts';
import { writeMarkdown } from '../../../sources/office/word/markdown/write-markdown.ts';
import type { PastedBlock, PastedParagraph } from '../../shared/texts.ts';

function toLabel({ item }: PastedParagraph): Label | undefined {
  if (!item) return undefined;
  const { number, level } = item;
  if (number === undefined) return { kind: 'bullet', sign: '', level };
  return {
    kind: 'number',
    number: {
      text: `${number}.`,
      hasBlank: true,
      plain: level === 0 ? number : undefined,
      level,
      unknownFormat: undefined,
    },
  };
}

const toParagraph = (pasted: PastedParagraph): Paragraph => ({
  kind: 'paragraph',
  heading: pasted.heading,
  label: toLabel(pasted),
  inlines: pasted.inlines,
});

const toBlock = (block: PastedBlock): Block =>
  block.kind === 'paragraph'
    ? toParagraph(block)
    : { kind: 'table', rows: block.rows.map((row) => row.map((cell) => cell.map(toParagraph))) };

/** What was copied from Word, WPS or a page as the Markdown that an import of it would give. */
export const writePasted = (blocks: readonly PastedBlock[]): string =>
  writeMarkdown(blocks.map(toBlock)).split('\n\n').map(toHeading).join('\n\n');
