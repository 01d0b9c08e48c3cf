import { toPlainLine, type Inline, type Label } from './blocks.ts';
import { findByPath, findChild, findSwitch, findValue } from './parts/elements.ts';
import { findListPlace, type ListPlace } from './lists/numbering.ts';
import { flushLine } from './read-blocks.ts';
import { readTable } from './read-table.ts';
import { readElements, type Handler, type Reader } from './reader.ts';
import { colours } from './run-look.ts';
import { findHeadingLevel, findSwitchInChain } from './styles.ts';
import { findSymbolFont, isPrivateCharacter, toSymbol } from './symbols.ts';
import type { XmlElement } from './parts/xml.ts';

/** Bullets that are nothing but bullets; others, such as ☑, say something. */
const plainBullet = /^[•●○◯■□◆◇▪▫–—\-*·∙⬤♦❖➢➤🢚⮚⧫⬝▶►o⚫◼]?$/u;

function toBullet({ list, level }: ListPlace): Label {
  const { text = '', font } = list.levels.get(level) ?? {};
  const known = findSymbolFont(font) ?? (isPrivateCharacter(text) ? 'Wingdings' : undefined);
  const sign = known ? (toSymbol(known, text.codePointAt(0) ?? 0) ?? '') : text.trim();
  return { kind: 'bullet', sign: plainBullet.test(sign) ? '' : sign, level };
}

function toLabel(place: ListPlace, reader: Reader): Label | undefined {
  const own = place.list.levels.get(place.level);
  if (own?.format === 'bullet') return own.isHidden ? undefined : toBullet(place);
  const number = reader.count(place);
  if (number.unknownFormat !== undefined) {
    reader.findings.note('numbering', number.unknownFormat);
  }
  if (own?.isHidden || number.text.trim() === '') return undefined;
  if (number.plain === undefined) reader.findings.note('numbered', number.text);
  return { kind: 'number', number };
}

/** Whether the paragraph goes on in the next one: its mark is hidden or deleted, or it is one big letter. */
function isCarried(properties: XmlElement | undefined, { chain }: Reader): boolean {
  const mark = findChild(properties, 'w:rPr');
  const isHidden =
    findSwitch(mark, 'w:vanish') ??
    findSwitch(mark, 'w:specVanish') ??
    findSwitchInChain(chain, 'w:vanish') ??
    false;
  const drop = findChild(properties, 'w:framePr')?.attributes['w:dropCap'] ?? 'none';
  return isHidden || drop !== 'none' || findChild(mark, 'w:del') !== undefined;
}

const isEmpty = (inlines: readonly Inline[]): boolean =>
  inlines.every((inline) => inline.kind !== 'picture') && toPlainLine(inlines).trim() === '';

/** Longer text is no heading, whatever level of the outline it has. */
const longestHeading = 60;

function pushParagraph(properties: XmlElement | undefined, reader: Reader): string {
  const inlines = [...reader.carried, ...reader.line];
  reader.carried = [];
  const place = findListPlace(properties, reader.chain, reader.lists);
  const label = place && toLabel(place, reader);
  const text = toPlainLine(inlines);
  const level = findHeadingLevel(properties, reader.chain);
  const heading = text.length <= longestHeading && !text.trim().endsWith('。') ? level : undefined;
  if (!isEmpty(inlines) || label?.kind === 'number') {
    reader.blocks.push({ kind: 'paragraph', heading, label, inlines });
  }
  return text;
}

const readParagraph: Handler = (element, reader) => {
  // A formula between paragraphs has left its line behind.
  if (reader.line.length > 0) flushLine(reader);
  const properties = findChild(element, 'w:pPr');
  reader.chain = reader.styles.getChain(findValue(properties, 'w:pStyle'));
  const outerGround = reader.hasGround;
  const byStyle = reader.chain.some(({ paragraph }) => colours(paragraph));
  reader.hasGround ||= colours(properties) || byStyle;
  reader.findings.inParagraph(() => {
    readElements(element, reader);
    if (reader.fields.isLeftOut() && reader.line.length === 0) return '';
    if (!isCarried(properties, reader)) return pushParagraph(properties, reader);
    reader.carried.push(...reader.line);
    return toPlainLine(reader.line);
  });
  reader.hasGround = outerGround;
  reader.line = [];
  reader.blocks.push(...reader.beside);
  reader.beside = [];
};

/** What a document is made of, from the top down. */
export const blockHandlers: Readonly<Record<string, Handler>> = {
  'w:p': readParagraph,
  'w:tbl': (element, reader) => {
    if (reader.line.length > 0) flushLine(reader);
    reader.blocks.push(...readTable(element, reader));
  },
  'w:background': () => undefined,
  'w:docPartBody': (element, reader) => {
    const inner = findByPath(element, 'w:body');
    if (inner) readElements(inner, reader);
  },
};
