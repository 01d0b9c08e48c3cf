/** An element of a part of an office document. */
export interface XmlElement {
  /** With the prefix that Word itself uses, whatever the file declares: `w:p`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** An element, or text between elements. */
export type XmlNode = XmlElement | string;

/** Thrown when a part is no XML of an office document. */
export class BrokenXml extends Error {}

/** Thrown when a document is longer or deeper than one for people can be. */
export class TooMuch extends Error {}

const office = 'schemas.openxmlformats.org/';
const strict = 'purl.oclc.org/ooxml/';
const microsoft = 'schemas.microsoft.com/office/word/';

/** Prefixes by the end of the namespace's address; Strict files have addresses of their own. */
const prefixes: Readonly<Record<string, string>> = {
  [`${office}wordprocessingml/2006/main`]: 'w:',
  [`${strict}wordprocessingml/main`]: 'w:',
  [`${office}officeDocument/2006/relationships`]: 'r:',
  [`${strict}officeDocument/relationships`]: 'r:',
  [`${office}drawingml/2006/wordprocessingDrawing`]: 'wp:',
  [`${strict}drawingml/wordprocessingDrawing`]: 'wp:',
  [`${office}drawingml/2006/main`]: 'a:',
  [`${strict}drawingml/main`]: 'a:',
  [`${office}drawingml/2006/picture`]: 'pic:',
  [`${strict}drawingml/picture`]: 'pic:',
  [`${office}drawingml/2006/chart`]: 'c:',
  [`${strict}drawingml/chart`]: 'c:',
  [`${office}drawingml/2006/diagram`]: 'dgm:',
  [`${strict}drawingml/diagram`]: 'dgm:',
  [`${office}drawingml/2006/lockedCanvas`]: 'lc:',
  [`${office}officeDocument/2006/math`]: 'm:',
  [`${strict}officeDocument/math`]: 'm:',
  [`${office}markup-compatibility/2006`]: 'mc:',
  [`${office}package/2006/relationships`]: '',
  'www.ofdspec.org/2016': 'ofd:',
  'schemas-microsoft-com:vml': 'v:',
  'schemas-microsoft-com:office:office': 'o:',
  'schemas-microsoft-com:office:word': 'w10:',
  [`${microsoft}2010/wordml`]: 'w14:',
  [`${microsoft}2012/wordml`]: 'w15:',
  [`${microsoft}2010/wordprocessingShape`]: 'wps:',
  [`${microsoft}2010/wordprocessingGroup`]: 'wpg:',
  [`${microsoft}2010/wordprocessingCanvas`]: 'wpc:',
  [`${microsoft}2010/wordprocessingDrawing`]: 'wp14:',
};

/** How much of a document's XML is still read; its parts share it. */
export interface XmlBudget {
  elements: number;
  characters: number;
}

/** What five hundred pages of Word do not need; a zip file of 1 MB can hold far more. */
export const createXmlBudget = (): XmlBudget => ({ elements: 300_000, characters: 12_000_000 });

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

function toCharacter(reference: string, name: string): string {
  const code = name.startsWith('#x') ? Number(`0${name.slice(1)}`) : Number(name.slice(1));
  if (!name.startsWith('#')) return entities[name] ?? reference;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const decode = (text: string): string =>
  text.includes('&') ? text.replaceAll(/&(#x[\da-f]+|#\d+|[a-z]+);/gi, toCharacter) : text;

type Scope = ReadonlyMap<string, string>;
type Open = XmlElement & { readonly children: XmlNode[]; readonly scope: Scope };

const attribute = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const noAttributes: Readonly<Record<string, string>> = {};

function readNamespaces(pairs: readonly (readonly [string, string])[], outer: Scope): Scope {
  const declared = pairs.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  const scope = new Map(outer);
  for (const [name, address] of declared) {
    const known = prefixes[address.replace(/^(?:https?:\/\/|urn:)/, '')];
    const prefix = name.slice(6);
    scope.set(prefix, known ?? (prefix === '' ? '' : `${prefix}:`));
  }
  return scope;
}

function toName(written: string, scope: Scope): string {
  const colon = written.indexOf(':');
  const prefix = colon < 0 ? '' : written.slice(0, colon);
  const known = scope.get(prefix);
  return known === undefined ? written : known + written.slice(colon + 1);
}

function openElement(tag: string, outer: Scope): Open {
  const end = /[\s/]/.exec(tag)?.index ?? tag.length;
  const rest = tag.slice(end);
  const pairs = rest.includes('=')
    ? [...rest.matchAll(attribute)].map(
        ([, name = '', double, single]) => [name, decode(double ?? single ?? '')] as const,
      )
    : [];
  const scope = readNamespaces(pairs, outer);
  const attributes =
    pairs.length === 0
      ? noAttributes
      : Object.fromEntries(
          pairs.map(([name, value]) => [name.includes(':') ? toName(name, scope) : name, value]),
        );
  return { name: toName(tag.slice(0, end), scope), attributes, children: [], scope };
}

/** The end of what is no element: a comment, a declaration, raw text. */
function skipOther(xml: string, at: number, parent: Open | undefined): number {
  const [start, end] = xml.startsWith('<!--', at)
    ? ['<!--', '-->']
    : xml.startsWith('<![CDATA[', at)
      ? ['<![CDATA[', ']]>']
      : ['<?', '?>'];
  const to = xml.indexOf(end, at);
  // A document type can define text that multiplies itself; office files have none.
  if (to < 0 || !xml.startsWith(start, at)) throw new BrokenXml('No XML of an office document');
  if (end === ']]>') parent?.children.push(xml.slice(at + start.length, to));
  return to + end.length;
}

/** A part of an office document as a tree; blanks between elements are left out. */
export function parseXml(xml: string, budget = createXmlBudget()): XmlElement {
  budget.characters -= xml.length;
  if (budget.characters < 0) throw new TooMuch('Too many characters');
  const stack: Open[] = [];
  let root: Open | undefined;
  let at = xml.indexOf('<');
  while (at >= 0) {
    const parent = stack.at(-1);
    const sign = xml[at + 1];
    let next: number;
    if (sign === '!' || sign === '?') next = skipOther(xml, at, parent);
    else {
      next = xml.indexOf('>', at) + 1;
      if (next === 0) throw new BrokenXml('An element has no end');
      if (sign === '/') stack.pop();
      else {
        if ((budget.elements -= 1) < 0) throw new TooMuch('Too many elements');
        const isEmpty = xml[next - 2] === '/';
        const tag = xml.slice(at + 1, next - (isEmpty ? 2 : 1));
        const element = openElement(tag, parent?.scope ?? new Map());
        parent?.children.push(element);
        root ??= element;
        if (!isEmpty) stack.push(element);
      }
    }
    at = xml.indexOf('<', next);
    const text = at < 0 ? '' : xml.slice(next, at);
    const owner = stack.at(-1);
    if (text !== '' && owner && (text.trim() !== '' || owner.name.endsWith(':t'))) {
      owner.children.push(decode(text));
    }
  }
  if (!root || stack.length > 0) throw new BrokenXml('An element is not closed');
  return root;
}
