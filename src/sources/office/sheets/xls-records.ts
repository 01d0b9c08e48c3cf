import { CFB } from '@e965/xlsx';
import type { SheetExtra } from './sheet.ts';
import { readXlsStrings, type XlsString } from './xls-strings.ts';

/** The part of a cell's text that is struck through, and the rest. */
export interface XlsStruck {
  readonly struck: string;
  readonly unstruck: string;
}

/** What the records of one sheet of an .xls file say that the library does not hand on. */
export interface XlsSheetRecords {
  /** Cells with struck-through text by `row column`, both from 0; 'all' where no parts are told. */
  readonly struck: ReadonlyMap<string, XlsStruck | 'all'>;
  readonly extras: readonly SheetExtra[];
}

interface OpenRecords {
  struck: Map<string, XlsStruck | 'all'>;
  extras: SheetExtra[];
}

/** As much of the library's reader of compound files as is used; it has no types of its own. */
interface CompoundReader {
  readonly read: (bytes: Uint8Array, options: { readonly type: 'array' }) => object;
  readonly find: (
    container: object,
    name: string,
  ) => { readonly content?: ArrayLike<number> } | null;
}
const compound = CFB as CompoundReader;

const record = {
  font: 0x31,
  format: 0xe0,
  sheet: 0x85,
  begin: 0x809,
  object: 0x5d,
  many: 0xbd,
  strings: 0xfc,
  continued: 0x3c,
  shared: 0xfd,
  drawing: 0xec,
};
/** Records of one cell: row, column and format stand first. */
const cellRecords = new Set([0x06, 0x201, 0x203, 0x204, 0xfd, 0x27e, 0x205, 0xd6]);
/** The head of the record in a drawing that says where a shape stands. */
const anchorHead = [0x10, 0xf0, 18, 0, 0, 0];
const objects: Readonly<Record<number, string>> = {
  5: '图表',
  6: '文本框',
  8: '图片',
  11: '控件（如复选框）',
};

/** The cell in whose corner a shape begins. */
function findAnchor(data: DataView): { row: number; column: number } | undefined {
  for (let at = 0; at + 16 <= data.byteLength; at++) {
    if (!anchorHead.every((byte, index) => data.getUint8(at + index) === byte)) continue;
    return { column: data.getUint16(at + 8, true), row: data.getUint16(at + 12, true) + 1 };
  }
  return undefined;
}

class XlsReader {
  readonly #struckFonts: boolean[] = [];
  readonly #struckFormats: boolean[] = [];
  readonly #sheets: number[] = [];
  readonly #found = new Map<number, OpenRecords>();
  #current: OpenRecords | undefined;
  readonly #listed: DataView[] = [];
  #strings: readonly XlsString[] = [];
  #isListOpen = false;
  #anchor: { row: number; column: number } | undefined;

  read(view: DataView): XlsSheetRecords[] {
    for (let at = 0; at + 4 <= view.byteLength;) {
      const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
      if (at + 4 + length > view.byteLength) break;
      this.#take(type, new DataView(view.buffer, view.byteOffset + at + 4, length), at);
      at += 4 + length;
    }
    return this.#sheets.map((at) => this.#found.get(at) ?? { struck: new Map(), extras: [] });
  }

  #take(type: number, data: DataView, at: number): void {
    const { byteLength } = data;
    if (this.#isListOpen && type !== record.continued) this.#strings = readXlsStrings(this.#listed);
    this.#isListOpen = type === record.strings || (this.#isListOpen && type === record.continued);
    if (type === record.font && byteLength > 3) {
      this.#struckFonts.push((data.getUint16(2, true) & 8) !== 0);
      // There is no font with the number 4.
      if (this.#struckFonts.length === 4) this.#struckFonts.push(false);
    } else if (type === record.format && byteLength > 1) {
      this.#struckFormats.push(this.#struckFonts[data.getUint16(0, true)] ?? false);
    } else if (type === record.strings || (type === record.continued && this.#isListOpen)) {
      this.#listed.push(data);
    } else if (type === record.sheet && byteLength > 3) this.#sheets.push(data.getUint32(0, true));
    else if (type === record.begin) {
      // A chart inside a sheet begins a part of its own, which is no sheet.
      if (this.#sheets.includes(at)) this.#current = { struck: new Map(), extras: [] };
      if (this.#current && this.#sheets.includes(at)) this.#found.set(at, this.#current);
    } else if (type === record.object && byteLength > 5) {
      const what = objects[data.getUint16(4, true)];
      if (what !== undefined) this.#current?.extras.push({ what, ...this.#anchor });
      this.#anchor = undefined;
    } else if (type === record.drawing) {
      this.#anchor = findAnchor(data);
    } else if (cellRecords.has(type) && byteLength > 5) {
      this.#strike(data, data.getUint16(2, true), 4);
      if (type === record.shared && byteLength > 9) this.#strikeRuns(data);
    } else if (type === record.many) {
      const first = byteLength > 3 ? data.getUint16(2, true) : 0;
      for (let cell = 0; 4 + cell * 6 + 6 <= byteLength - 2; cell++) {
        this.#strike(data, first + cell, 4 + cell * 6);
      }
    }
  }

  #strike(data: DataView, column: number, formatAt: number): void {
    if (this.#struckFormats[data.getUint16(formatAt, true)] !== true) return;
    this.#current?.struck.set(`${data.getUint16(0, true)} ${column}`, 'all');
  }

  /** Fonts inside a text count more than that of its cell. */
  #strikeRuns(data: DataView): void {
    const { text, runs } = this.#strings[data.getUint32(6, true)] ?? { text: '', runs: [] };
    if (!runs.some(({ font }) => this.#struckFonts[font])) return;
    const isAll = this.#struckFormats[data.getUint16(4, true)] ?? false;
    const parts = { struck: '', unstruck: '' };
    const starts = [{ start: 0, isStruck: isAll }].concat(
      runs.map(({ start, font }) => ({ start, isStruck: this.#struckFonts[font] ?? false })),
    );
    starts.forEach(({ start, isStruck }, at) => {
      parts[isStruck ? 'struck' : 'unstruck'] += text.slice(start, starts[at + 1]?.start);
    });
    const place = `${data.getUint16(0, true)} ${data.getUint16(2, true)}`;
    this.#current?.struck.set(place, parts.unstruck.trim() === '' ? 'all' : parts);
  }
}

/** Struck-through cells and drawn objects of each sheet of an .xls file. */
export function readXlsRecords(bytes: Uint8Array): XlsSheetRecords[] {
  const container = compound.read(bytes, { type: 'array' });
  const entry = compound.find(container, 'Workbook') ?? compound.find(container, 'Book');
  const content = Uint8Array.from(entry?.content ?? []);
  return new XlsReader().read(new DataView(content.buffer));
}
