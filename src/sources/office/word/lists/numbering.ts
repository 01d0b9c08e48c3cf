import {
  findByPath,
  findChild,
  findInteger,
  findSwitch,
  findValue,
  getChildren,
} from '../parts/elements.ts';
import type { Styles } from '../styles.ts';
import type { XmlElement } from '../parts/xml.ts';

/** One level of a list. */
export interface ListLevel {
  readonly start: number;
  /** `decimal`, `chineseCounting`, `bullet` … */
  readonly format: string;
  /** The number with what stands round it: `第%1条`. */
  readonly text: string;
  /** The level above which a new number starts this one afresh; 0 for never. */
  readonly restart: number | undefined;
  /** Whether all numbers are written in digits. */
  readonly isLegal: boolean;
  /** Whether a blank follows the number. */
  readonly hasBlank: boolean;
  readonly isHidden: boolean;
  /** Font of the number. */
  readonly font: string | undefined;
  /** The style whose paragraphs have this level. */
  readonly style: string | undefined;
}

/** A list as a document uses it. */
export interface List {
  /** Lists of one definition go on counting together. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where a level starts anew when this list is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists of a document by their number. */
export type Lists = ReadonlyMap<string, List>;

function readLevel(element: XmlElement): [number, ListLevel] {
  // Word writes its newer formats beside an older one that all programs know.
  const format =
    findChild(element, 'w:numFmt') ??
    findByPath(element, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt');
  const run = findChild(element, 'w:rPr');
  const isPicture = findChild(element, 'w:lvlPicBulletId') !== undefined;
  const level: ListLevel = {
    // The standard says 0, but only other programs than Word leave it out, and they mean 1.
    start: findInteger(element, 'w:start') ?? 1,
    format: isPicture ? 'bullet' : (format?.attributes['w:val'] ?? 'decimal'),
    text: isPicture ? '•' : (findValue(element, 'w:lvlText') ?? ''),
    restart: findInteger(element, 'w:lvlRestart'),
    isLegal: findSwitch(element, 'w:isLgl') ?? false,
    hasBlank: findValue(element, 'w:suff') !== 'nothing',
    isHidden: findSwitch(run, 'w:vanish') ?? false,
    font: findChild(run, 'w:rFonts')?.attributes['w:ascii'],
    style: findValue(element, 'w:pStyle'),
  };
  return [Number(element.attributes['w:ilvl'] ?? 0), level];
}

const readLevels = (element: XmlElement | undefined): ReadonlyMap<number, ListLevel> =>
  new Map(getChildren(element, 'w:lvl').map(readLevel));

/** The definition itself, or the one that the list style it names leads to. */
function followStyle(
  definition: XmlElement | undefined,
  definitions: ReadonlyMap<string, XmlElement>,
): XmlElement | undefined {
  const link = findValue(definition, 'w:numStyleLink');
  if (link === undefined) return definition;
  return [...definitions.values()].find((other) => findValue(other, 'w:styleLink') === link);
}

/** Reads `numbering.xml`. */
export function readLists(root: XmlElement | undefined): Lists {
  const definitions = new Map(
    getChildren(root, 'w:abstractNum').map((element) => [
      element.attributes['w:abstractNumId'] ?? '',
      element,
    ]),
  );
  return new Map(
    getChildren(root, 'w:num').map((element): [string, List] => {
      const own = findValue(element, 'w:abstractNumId') ?? '';
      const definition = followStyle(definitions.get(own), definitions);
      const overrides = getChildren(element, 'w:lvlOverride');
      const levels = new Map(readLevels(definition));
      const starts = new Map<number, number>();
      for (const override of overrides) {
        const at = Number(override.attributes['w:ilvl'] ?? 0);
        for (const [level, changed] of readLevels(override)) levels.set(level, changed);
        const start = findInteger(override, 'w:startOverride');
        if (start !== undefined) starts.set(at, start);
      }
      const id = element.attributes['w:numId'] ?? '';
      return [id, { definition: definition?.attributes['w:abstractNumId'] ?? own, levels, starts }];
    }),
  );
}

/** Which list a paragraph belongs to, and on which level. */
export interface ListPlace {
  readonly list: List;
  readonly id: string;
  readonly level: number;
}

/** The list of a paragraph, by its own word or by its style's; the list 0 is none. */
export function findListPlace(
  properties: XmlElement | undefined,
  styleChain: ReturnType<Styles['getChain']>,
  lists: Lists,
): ListPlace | undefined {
  const own = findChild(properties, 'w:numPr');
  const byStyle = styleChain.find(({ paragraph }) => findChild(paragraph, 'w:numPr'));
  const style = findChild(byStyle?.paragraph, 'w:numPr');
  const id = findValue(own, 'w:numId') ?? findValue(style, 'w:numId');
  const list = lists.get(id ?? '');
  if (id === undefined || !list) return undefined;
  const named = styleChain.flatMap(({ id: styleId }) =>
    [...list.levels].filter(([, level]) => level.style === styleId).map(([level]) => level),
  )[0];
  const isOwn = findValue(own, 'w:numId') !== undefined;
  const level =
    findInteger(own, 'w:ilvl') ??
    (isOwn ? undefined : named) ??
    findInteger(style, 'w:ilvl') ??
    named ??
    0;
  return { list, id, level };
}
