/** A text of an .xls file, and where another font begins in it. */
export interface XlsString {
  readonly text: string;
  readonly runs: readonly { readonly start: number; readonly font: number }[];
}

const flag = { wide: 1, extended: 4, rich: 8 };

/** Reads on over the ends of records: a long list of texts goes on in the next one. */
class Pieces {
  readonly #pieces: readonly DataView[];
  #piece = 0;
  #at = 0;

  constructor(pieces: readonly DataView[]) {
    this.#pieces = pieces;
  }

  get isAtEnd(): boolean {
    return this.#at >= (this.#pieces[this.#piece]?.byteLength ?? 0);
  }

  readByte(): number {
    while (this.isAtEnd) {
      this.#piece += 1;
      this.#at = 0;
      if (this.#piece >= this.#pieces.length) throw new RangeError('The list of texts ends early');
    }
    return this.#pieces[this.#piece]?.getUint8(this.#at++) ?? 0;
  }

  read(bytes: number): number {
    let value = 0;
    for (let at = 0; at < bytes; at++) value += this.readByte() * 2 ** (8 * at);
    return value;
  }

  /** Where a text goes on in the next record, its width is said anew. */
  readText(length: number, isWide: boolean): string {
    let text = '';
    for (let wide = isWide; text.length < length;) {
      if (this.isAtEnd) wide = (this.readByte() & flag.wide) !== 0;
      text += String.fromCharCode(this.read(wide ? 2 : 1));
    }
    return text;
  }
}

function readString(pieces: Pieces): XlsString {
  const length = pieces.read(2);
  const flags = pieces.readByte();
  const count = (flags & flag.rich) === 0 ? 0 : pieces.read(2);
  const extended = (flags & flag.extended) === 0 ? 0 : pieces.read(4);
  const text = pieces.readText(length, (flags & flag.wide) !== 0);
  const runs = Array.from({ length: count }, () => ({
    start: pieces.read(2),
    font: pieces.read(2),
  }));
  for (let left = extended; left > 0; left--) pieces.readByte();
  return { text, runs };
}

/**
 * The texts that the cells of an .xls file share.
 * @param records the list and what continues it, without their heads
 */
export function readXlsStrings(records: readonly DataView[]): XlsString[] {
  const pieces = new Pieces(records);
  const strings: XlsString[] = [];
  try {
    pieces.read(4);
    for (let left = pieces.read(4); left > 0; left--) strings.push(readString(pieces));
  } catch (error) {
    // The library reads what there is of a damaged list as well.
    if (!(error instanceof RangeError)) throw error;
  }
  return strings;
}
