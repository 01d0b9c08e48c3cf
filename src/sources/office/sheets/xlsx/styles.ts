import type { Zip } from '../../zip.ts';
import { toBuiltinFormat } from '../builtin-formats.ts';
import { parseNumberFormat, type NumberFormat } from '../number-format.ts';
import { getAttribute, XmlScanner } from '../scan-xml.ts';
import { TooLargeError } from '../sheet.ts';

/** What a cell's style says of its content. */
export interface CellStyle {
  readonly format: NumberFormat;
  readonly isStruck: boolean;
}

const plainStyle: CellStyle = { format: parseNumberFormat('General'), isStruck: false };

/** Whether `<strike/>` says yes: without a value it does. */
export const isStrike = (tag: string): boolean =>
  !['0', 'false', 'off'].includes(getAttribute(tag, 'val') ?? '1');

// Excel allows 65,490.
const mostStyles = 200_000;

class StyleReader {
  readonly #formats = new Map<number, string>();
  readonly #struckFonts: boolean[] = [];
  readonly #styles: CellStyle[] = [];
  readonly #parents: string[] = [];
  readonly scanner = new XmlScanner({
    open: (name, tag) => {
      this.#open(name, tag);
      this.#parents.push(name);
    },
    close: () => this.#parents.pop(),
    text: () => undefined,
    wantsText: () => false,
  });

  #open(name: string, tag: string): void {
    const parent = this.#parents.at(-1);
    if (name === 'numFmt' && parent === 'numFmts') {
      const id = Number(getAttribute(tag, 'numFmtId'));
      this.#formats.set(id, getAttribute(tag, 'formatCode') ?? 'General');
    } else if (name === 'font' && parent === 'fonts') {
      if (this.#struckFonts.length >= mostStyles) throw new TooLargeError('格式太多');
      this.#struckFonts.push(false);
    } else if (name === 'strike' && this.#parents.at(-2) === 'fonts') {
      this.#struckFonts[this.#struckFonts.length - 1] = isStrike(tag);
    } else if (name === 'xf' && parent === 'cellXfs') {
      if (this.#styles.length >= mostStyles) throw new TooLargeError('格式太多');
      const id = Number(getAttribute(tag, 'numFmtId') ?? 0);
      this.#styles.push({
        format: parseNumberFormat(this.#formats.get(id) ?? toBuiltinFormat(id)),
        isStruck: this.#struckFonts[Number(getAttribute(tag, 'fontId') ?? 0)] ?? false,
      });
    }
  }

  get(index: number): CellStyle {
    return this.#styles[index] ?? plainStyle;
  }
}

/** Finds the style that a cell names by its number. */
export type FindStyle = (index: number) => CellStyle;

/** The styles of a workbook. */
export async function readStyles(zip: Zip, name: string): Promise<FindStyle> {
  const reader = new StyleReader();
  for await (const piece of zip.readPieces(name)) reader.scanner.write(piece);
  return (index) => reader.get(index);
}
