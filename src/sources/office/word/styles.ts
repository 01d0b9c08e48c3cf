import { findChild, findInteger, findSwitch, findValue, getChildren } from './parts/elements.ts';
import type { XmlElement } from './parts/xml.ts';

/** A style of paragraphs, characters or lists. */
export interface Style {
  readonly id: string;
  /** In lower case: `heading 1`, `title`. */
  readonly name: string;
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
  readonly basedOn: string | undefined;
}

/** The styles of a document. */
export interface Styles {
  /** A style and those it is based on, nearest first; without an id the default paragraph's. */
  readonly getChain: (id: string | undefined) => readonly Style[];
  /** Run properties that hold where nothing else is said. */
  readonly defaults: XmlElement | undefined;
}

const toStyle = (element: XmlElement): Style => ({
  id: element.attributes['w:styleId'] ?? '',
  name: (findValue(element, 'w:name') ?? '').toLowerCase(),
  paragraph: findChild(element, 'w:pPr'),
  run: findChild(element, 'w:rPr'),
  basedOn: findValue(element, 'w:basedOn'),
});

// Word bases a style on ten others at most.
const deepest = 20;

/** Reads `styles.xml`. */
export function readStyles(root: XmlElement | undefined): Styles {
  const elements = getChildren(root, 'w:style');
  const styles = new Map(elements.map((element) => [toStyle(element).id, toStyle(element)]));
  const isDefault = ({ attributes }: XmlElement): boolean =>
    attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? '');
  const standard = elements.find(isDefault)?.attributes['w:styleId'];
  const chains = new Map<string | undefined, readonly Style[]>();
  const getChain = (id: string | undefined): readonly Style[] => {
    const known = chains.get(id);
    if (known) return known;
    const chain: Style[] = [];
    let style = styles.get(id ?? standard ?? '');
    // A style may be based on itself in a damaged file.
    while (style && chain.length < deepest && !chain.includes(style)) {
      chain.push(style);
      style = styles.get(style.basedOn ?? '');
    }
    chains.set(id, chain);
    return chain;
  };
  const defaults = findChild(findChild(findChild(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  return { getChain, defaults };
}

/** The nearest style of a chain that says something about runs, and what it says. */
export const findInChain = (chain: readonly Style[], name: string): XmlElement | undefined =>
  chain.map(({ run }) => findChild(run, name)).find((element) => element !== undefined);

/** The same for a switch. */
export const findSwitchInChain = (chain: readonly Style[], name: string): boolean | undefined =>
  chain.map(({ run }) => findSwitch(run, name)).find((value) => value !== undefined);

const headingName = /^(?:heading|标题) ?([1-9])$/;

/** Level of a heading from 1; undefined for any other paragraph. */
export function findHeadingLevel(
  properties: XmlElement | undefined,
  chain: readonly Style[],
): number | undefined {
  for (const { name } of chain) {
    const level = headingName.exec(name)?.[1];
    if (level !== undefined) return Number(level);
  }
  const outlines = [properties, ...chain.map(({ paragraph }) => paragraph)];
  const outline = outlines
    .map((element) => findInteger(element, 'w:outlineLvl'))
    .find((level) => level !== undefined);
  // Nine stands for the body text.
  return outline === undefined || outline > 8 ? undefined : outline + 1;
}
