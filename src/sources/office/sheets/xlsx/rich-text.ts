import { getAttribute } from '../scan-xml.ts';
import { isStrike } from './styles.ts';

/** A text with the part of it that is struck through. */
export interface RichText {
  readonly text: string;
  readonly struck: string;
  readonly unstruck: string;
}

/** `_x000D_` is how workbooks write a character that XML cannot hold. */
const unescape = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** Collects the runs of one text; reading guides above characters are left out. */
export class RichTextReader {
  #text = '';
  #struck = '';
  #unstruck = '';
  #isStruck = false;
  #isGuide = false;
  #isText = false;

  open(name: string, tag: string, isEmpty: boolean): void {
    if (name === 'r') this.#isStruck = false;
    else if (name === 'strike') this.#isStruck = isStrike(tag);
    else if (name === 'rPh') this.#isGuide = !isEmpty;
    else if (name === 't') this.#isText = !isEmpty;
  }

  close(name: string): void {
    if (name === 't') this.#isText = false;
    else if (name === 'r') this.#isStruck = false;
    else if (name === 'rPh') this.#isGuide = false;
  }

  get wantsText(): boolean {
    return this.#isText && !this.#isGuide;
  }

  get hasText(): boolean {
    return this.#text !== '';
  }

  add(text: string): void {
    const plain = unescape(text);
    this.#text += plain;
    if (this.#isStruck) this.#struck += plain;
    else this.#unstruck += plain;
  }

  /** The text so far; the next one begins empty. */
  take(): RichText {
    const taken = { text: this.#text, struck: this.#struck, unstruck: this.#unstruck };
    this.#text = '';
    this.#struck = '';
    this.#unstruck = '';
    this.#isStruck = false;
    return taken;
  }
}

/** `B12` → row 12 and column 1; undefined for anything else. */
export function parseAddress(
  address: string | undefined,
): { row: number; column: number } | undefined {
  if (address === undefined) return undefined;
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at) & ~0x20;
    if (code < 0x41 || code > 0x5a) break;
    column = column * 26 + code - 0x40;
  }
  const row = Number(address.slice(at));
  return at > 0 && at < 4 && Number.isInteger(row) && row > 0
    ? { row, column: column - 1 }
    : undefined;
}

/** The cell that an element names. */
export const toPosition = (
  tag: string,
  name: string,
): { row: number; column: number } | undefined =>
  parseAddress(getAttribute(tag, name)?.split(':', 1)[0]?.replaceAll('$', ''));
