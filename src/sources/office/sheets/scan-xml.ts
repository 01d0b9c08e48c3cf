import { ReadBudget, TooLargeError } from './sheet.ts';

/** What a scan calls for each piece of an XML text, in order. Names come without their prefix. */
export interface XmlHandler {
  /** @param tag the whole tag between its angle brackets, for `getAttribute` */
  readonly open: (name: string, tag: string, isEmpty: boolean) => void;
  readonly close: (name: string) => void;
  /** Text between tags, entities resolved; only asked for while `wantsText` says so. */
  readonly text: (text: string) => void;
  readonly wantsText: () => boolean;
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function toCharacter(entity: string): string {
  if (!entity.startsWith('#')) return named[entity] ?? `&${entity};`;
  const isHex = /^#x/i.test(entity);
  const code = Number.parseInt(entity.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : '';
}

/** `&#x4F60;` and its like resolved. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(#x?[\da-fA-F]{1,8}|[a-z]{2,4});/g, (_, entity: string) =>
        toCharacter(entity),
      )
    : text;

/** The value of an attribute, whatever its prefix; undefined when the tag has none of the name. */
export function getAttribute(tag: string, name: string): string | undefined {
  const plain = tag.indexOf(` ${name}="`);
  if (plain !== -1) {
    const start = plain + name.length + 3;
    return decodeEntities(tag.slice(start, tag.indexOf('"', start)));
  }
  // Nearly every attribute that is asked for in vain ends here.
  if (!tag.includes(`${name}=`) && !tag.includes(`${name} `)) return undefined;
  const match = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : decodeEntities(value);
}

/** Whether an attribute says yes. */
export const isOn = (tag: string, name: string): boolean =>
  ['1', 'true', 'on'].includes(getAttribute(tag, name) ?? '');

// A tag or a text of this length stands in no document.
const longestPiece = 4 * 1024 * 1024;
const mostElements = 300_000;

const skipped = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

const [quote, apostrophe, slash] = [0x22, 0x27, 0x2f];

/** Whether every quote in a piece of a tag is closed. */
const isWhole = (tag: string): boolean => /^[^"']*(?:"[^"]*"[^"']*|'[^']*'[^"']*)*$/.test(tag);

/** Where a tag ends: at the first `>` outside quotes. */
function findEnd(text: string, start: number): number {
  let end = text.indexOf('>', start);
  while (end !== -1) {
    const last = text.charCodeAt(text.charCodeAt(end - 1) === slash ? end - 2 : end - 1);
    // Nearly every tag ends behind a quote or has none at all.
    if (last === quote || last === apostrophe || text.charCodeAt(start) === slash) return end;
    if (isWhole(text.slice(start, end))) return end;
    end = text.indexOf('>', end + 1);
  }
  return -1;
}

/** Scans a text that comes in pieces; no more of it is held than the piece being read. */
export class XmlScanner {
  readonly #handler: XmlHandler;
  readonly #budget: ReadBudget;
  #rest = '';

  constructor(handler: XmlHandler, budget = new ReadBudget()) {
    this.#handler = handler;
    this.#budget = budget;
  }

  /** Reads on; what ends in the middle of a tag or text waits for the next piece. */
  write(piece: string): void {
    const text = this.#rest === '' ? piece : this.#rest + piece;
    this.#rest = text.slice(this.#scan(text));
    if (this.#rest.length > longestPiece) throw new RangeError('The XML has a piece without end');
  }

  #scan(text: string): number {
    const handler = this.#handler;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start === -1) return at;
      if (start > at && handler.wantsText()) handler.text(decodeEntities(text.slice(at, start)));
      at = start;
      const next = text.charCodeAt(start + 1);
      if (next === 0x21 || next === 0x3f) {
        const end = this.#skip(text, start);
        if (end === -1) return at;
        at = end;
        continue;
      }
      const end = findEnd(text, start + 1);
      if (end === -1) return at;
      this.#tag(text.slice(start + 1, end));
      at = end + 1;
    }
  }

  #skip(text: string, start: number): number {
    const [open, close] = skipped.find(([mark]) => text.startsWith(mark, start)) ?? ['<!', '>'];
    const end = text.indexOf(close, start + open.length);
    if (end === -1) return -1;
    if (open === '<![CDATA[' && this.#handler.wantsText()) {
      this.#handler.text(text.slice(start + open.length, end));
    }
    return end + close.length;
  }

  #tag(tag: string): void {
    this.#budget.spendTag();
    if (tag.charCodeAt(0) === 0x2f) {
      this.#handler.close(toLocalName(tag.slice(1)));
      return;
    }
    const isEmpty = tag.charCodeAt(tag.length - 1) === 0x2f;
    const name = toLocalName(tag);
    this.#handler.open(name, tag, isEmpty);
    if (isEmpty) this.#handler.close(name);
  }
}

function toLocalName(tag: string): string {
  let end = 0;
  let start = 0;
  for (; end < tag.length; end++) {
    const code = tag.charCodeAt(end);
    if (code <= 0x20 || code === 0x2f) break;
    if (code === 0x3a) start = end + 1;
  }
  return tag.slice(start, end);
}

/** An element of a small document. */
export interface XmlElement {
  readonly name: string;
  readonly tag: string;
  readonly children: XmlElement[];
  /** All text inside it. */
  text: string;
}

/** A small document as a tree. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', tag: '', children: [], text: '' };
  const stack = [root];
  let left = mostElements;
  const scanner = new XmlScanner({
    open(name, tag) {
      if (--left < 0) throw new TooLargeError('内容太多');
      const element = { name, tag, children: [], text: '' };
      stack.at(-1)?.children.push(element);
      stack.push(element);
    },
    close() {
      const done = stack.length > 1 ? stack.pop() : undefined;
      const parent = stack.at(-1);
      if (done && parent) parent.text += done.text;
    },
    text(piece) {
      const element = stack.at(-1);
      if (element) element.text += piece;
    },
    wantsText: () => true,
  });
  scanner.write(text);
  return root;
}

/** Every element of a name below another, in order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    child.name === name ? [child, ...findAll(child, name)] : findAll(child, name),
  );
}
/** The first element of a name below another. */
export const findFirst = (element: XmlElement, name: string): XmlElement | undefined =>
  findAll(element, name)[0];
