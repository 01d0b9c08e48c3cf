import type { Zip } from '../zip.ts';
import { toOdsCell } from './ods-cell.ts';
import { OdsStyles } from './ods-styles.ts';
import { getAttribute, XmlScanner } from './scan-xml.ts';
import {
  emptyCell,
  ReadBudget,
  type Merge,
  type Sheet,
  type SheetCell,
  type SheetExtra,
  type SheetRow,
} from './sheet.ts';

const lastColumn = 16_384;
const shapes = new Set(['frame', 'custom-shape', 'rect', 'ellipse', 'caption', 'control', 'g']);
const isHiddenTag = (tag: string): boolean =>
  ['collapse', 'filter'].includes(getAttribute(tag, 'visibility') ?? '');
const toRepeat = (tag: string, name: string): number =>
  Math.max(1, Number(getAttribute(tag, name) ?? 1) || 1);

interface OpenSheet extends Sheet {
  readonly rows: SheetRow[];
  readonly merges: Merge[];
  readonly hiddenColumns: number[];
  readonly extras: SheetExtra[];
}

/** Reads the content of a spreadsheet in OpenDocument; what is repeated is not written out. */
class OdsReader {
  readonly sheets: OpenSheet[] = [];
  readonly styles: OdsStyles;
  readonly scanner: XmlScanner;
  readonly #budget = new ReadBudget();
  #columnStyles: { readonly until: number; readonly style: string }[] = [];
  #columns = 0;
  #row = 0;
  #rowTag = '';
  #cells: SheetCell[] = [];
  #column = 0;
  #cellTag = '';
  #inCell = false;
  #text = '';
  #struck = '';
  #unstruck = '';
  #comment = '';
  #link = '';
  #spans: boolean[] = [];
  #paragraphs = 0;
  #guides = 0;
  #skip = 0;
  #groups: boolean[] = [];
  /** Names of the shapes and notes that are open. */
  #aside: string[] = [];
  #shape: { what: string; text: string } | undefined;

  constructor(styles: OdsStyles) {
    this.styles = styles;
    this.scanner = new XmlScanner(
      {
        open: (name, tag) => {
          this.#open(name, tag);
        },
        close: (name) => {
          this.#close(name);
        },
        text: (text) => {
          this.#add(text);
        },
        wantsText: () => this.#paragraphs > 0 && this.#guides === 0,
      },
      this.#budget,
    );
  }

  #open(name: string, tag: string): void {
    if (name === 'tracked-changes' || this.#skip > 0) {
      this.#skip += 1;
      return;
    }
    this.styles.open(name, tag);
    if (name === 'table') this.#openTable(tag);
    else if (name === 'table-column') this.#addColumns(tag);
    else if (name === 'table-row-group')
      this.#groups.push(getAttribute(tag, 'display') === 'false');
    else if (name === 'table-row') this.#openRow(tag);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#openCell(tag);
    else if (name === 'annotation') this.#aside.push(name);
    else if (shapes.has(name)) this.#openShape(name);
    else this.#openText(name, tag);
  }

  #openText(name: string, tag: string): void {
    if (name === 'p' || name === 'h') {
      if (this.#paragraphs === 0 && this.#current() !== '') this.#add('\n');
      this.#paragraphs += 1;
    } else if (name === 'span')
      this.#spans.push(this.styles.struck.has(getAttribute(tag, 'style-name') ?? ''));
    else if (name === 's') this.#add(' '.repeat(Math.min(99, toRepeat(tag, 'c'))));
    else if (name === 'tab' || name === 'line-break') this.#add(' ');
    else if (name === 'a' && this.#inCell) this.#link = getAttribute(tag, 'href') ?? '';
    else if (name === 'ruby-text') this.#guides += 1;
    else if (this.#shape && name === 'object') this.#shape.what = '图表';
    else if (this.#shape?.what === '图形' && name === 'image') this.#shape.what = '图片';
  }

  #close(name: string): void {
    if (this.#skip > 0) {
      this.#skip -= 1;
      return;
    }
    if (name === 'p' || name === 'h') this.#paragraphs -= 1;
    else if (name === 'ruby-text') this.#guides -= 1;
    else if (name === 'span') this.#spans.pop();
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    else if (name === 'table-row') this.#closeRow();
    else if (name === 'table-row-group') this.#groups.pop();
    else if (name === 'annotation') this.#aside.pop();
    else if (shapes.has(name)) this.#closeShape();
  }

  #current(): string {
    if (this.#aside.at(-1) === 'annotation') return this.#comment;
    return this.#shape ? this.#shape.text : this.#text;
  }

  #add(text: string): void {
    if (this.#aside.at(-1) === 'annotation') this.#comment += text;
    else if (this.#shape) this.#shape.text += text;
    else if (this.#inCell) {
      this.#text += text;
      if (this.#spans.includes(true)) this.#struck += text;
      else this.#unstruck += text;
    }
  }

  #openTable(tag: string): void {
    const isHidden = this.styles.hiddenSheets.has(getAttribute(tag, 'style-name') ?? '');
    this.sheets.push({
      name: getAttribute(tag, 'name') ?? '',
      isHidden,
      isVeryHidden: false,
      rows: [],
      merges: [],
      hiddenColumns: [],
      extras: [],
    });
    this.#columnStyles = [];
    [this.#columns, this.#row] = [0, 0];
  }

  #addColumns(tag: string): void {
    const first = this.#columns;
    this.#columns += toRepeat(tag, 'number-columns-repeated');
    const style = getAttribute(tag, 'default-cell-style-name') ?? '';
    this.#columnStyles.push({ until: this.#columns, style });
    if (!isHiddenTag(tag)) return;
    for (let column = first; column < Math.min(this.#columns, lastColumn); column++) {
      this.sheets.at(-1)?.hiddenColumns.push(column);
    }
  }

  #openRow(tag: string): void {
    this.#rowTag = tag;
    this.#row += 1;
    this.#cells = [];
    this.#column = 0;
  }

  #openCell(tag: string): void {
    this.#cellTag = tag;
    this.#inCell = true;
    [this.#text, this.#struck, this.#unstruck] = ['', '', ''];
    [this.#comment, this.#link] = ['', ''];
  }

  #closeCell(): void {
    const tag = this.#cellTag;
    this.#inCell = false;
    const repeat = toRepeat(tag, 'number-columns-repeated');
    const style = getAttribute(tag, 'style-name');
    const content = {
      text: this.#text,
      struck: this.#struck,
      unstruck: this.#unstruck,
      comment: this.#comment.replaceAll(/\s+/g, ' ').trim(),
      link: this.#link,
    };
    this.#addMerge(tag);
    const end = this.#column + repeat;
    while (this.#column < Math.min(end, lastColumn)) {
      const isStruck = this.styles.struck.has(style ?? this.#findColumnStyle());
      const cell = toOdsCell(tag, content, isStruck);
      if (cell === emptyCell) break;
      this.#put(cell);
    }
    this.#column = end;
  }

  /** The style that a cell without one of its own has from its column. */
  #findColumnStyle(): string {
    return this.#columnStyles.find(({ until }) => until > this.#column)?.style ?? '';
  }

  #put(cell: SheetCell): void {
    this.#budget.spendCells(this.#column + 1 - this.#cells.length);
    while (this.#cells.length < this.#column) this.#cells.push(emptyCell);
    this.#cells.push(cell);
    this.#column += 1;
  }

  #addMerge(tag: string): void {
    const [width, height] = ['number-columns-spanned', 'number-rows-spanned'].map((name) =>
      toRepeat(tag, name),
    );
    if (width === undefined || height === undefined || width * height === 1) return;
    this.sheets.at(-1)?.merges.push({
      top: this.#row,
      bottom: this.#row + height - 1,
      left: this.#column,
      right: this.#column + width - 1,
    });
  }

  #closeRow(): void {
    const repeat = toRepeat(this.#rowTag, 'number-rows-repeated');
    const isHidden = isHiddenTag(this.#rowTag) || this.#groups.includes(true);
    const cells = this.#cells;
    if (cells.length > 0) {
      if (repeat > 1) this.#budget.spendCells(cells.length * (repeat - 1));
      for (let at = 0; at < repeat; at++) {
        this.#budget.spendRow();
        this.sheets.at(-1)?.rows.push({ row: this.#row + at, cells, isHidden });
      }
    }
    this.#row += repeat - 1;
  }

  #openShape(name: string): void {
    this.#aside.push(name);
    this.#shape ??= { what: name === 'control' ? '控件（如复选框）' : '图形', text: '' };
  }

  #closeShape(): void {
    this.#aside.pop();
    if (this.#aside.some((name) => shapes.has(name)) || !this.#shape) return;
    const { what, text } = this.#shape;
    this.#shape = undefined;
    const words = text.trim();
    this.sheets.at(-1)?.extras.push({
      what: what === '图形' && words !== '' ? '文本框' : what,
      ...(this.#inCell && { row: this.#row, column: this.#column }),
      ...(words !== '' && { text: words }),
    });
  }
}

/** Every sheet of an .ods file. */
export async function readOds(zip: Zip): Promise<Sheet[]> {
  const styles = new OdsStyles();
  const named = new XmlScanner({
    open: (name, tag) => {
      styles.open(name, tag);
    },
    close: () => undefined,
    text: () => undefined,
    wantsText: () => false,
  });
  for await (const piece of zip.readPieces('styles.xml')) named.write(piece);
  const reader = new OdsReader(styles);
  for await (const piece of zip.readPieces('content.xml')) reader.scanner.write(piece);
  return reader.sheets;
}
