import type { Block } from './blocks.ts';
import { readElements, type Reader } from './reader.ts';
import type { XmlElement } from './parts/xml.ts';

/** Puts a line that stands in no paragraph of its own, a formula, into one. */
export function flushLine(reader: Reader): void {
  const inlines = [...reader.carried, ...reader.line];
  reader.carried = [];
  reader.line = [];
  if (inlines.length > 0) {
    reader.blocks.push({ kind: 'paragraph', heading: undefined, label: undefined, inlines });
  }
  reader.blocks.push(...reader.beside);
  reader.beside = [];
}

/** The blocks inside a box, cell or note, whatever stands around it. */
export function readBlocks(
  element: XmlElement,
  reader: Reader,
  { hasGround = reader.hasGround }: { hasGround?: boolean } = {},
): Block[] {
  const { blocks, line, beside, carried, chain, link, run } = reader;
  const outerGround = reader.hasGround;
  Object.assign(reader, {
    blocks: [],
    line: [],
    beside: [],
    carried: [],
    link: undefined,
    run: undefined,
    hasGround,
  });
  readElements(element, reader);
  flushLine(reader);
  const inside = reader.blocks;
  Object.assign(reader, {
    blocks,
    line,
    beside,
    carried,
    chain,
    link,
    run,
    hasGround: outerGround,
  });
  return inside;
}
