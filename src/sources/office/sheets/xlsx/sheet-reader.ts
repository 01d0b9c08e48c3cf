import { getAttribute, isOn, XmlScanner } from '../scan-xml.ts';
import { emptyCell, TooLargeError, type Merge, type SheetCell, type SheetRow } from '../sheet.ts';
import { parseAddress, RichTextReader, toPosition } from './rich-text.ts';
import { toCell, type BookContext } from './stored-cell.ts';
import type { FindStyle } from './styles.ts';

const mostMerges = 100_000;
const lastColumn = 16_384;

/** A link from a cell: by relationship, or to a place in the workbook. */
export interface SheetLink {
  readonly row: number;
  readonly column: number;
  readonly relationship: string;
}

/** The part of a workbook that is one sheet, read piece by piece; the claimed range is ignored. */
export class SheetReader {
  readonly rows: SheetRow[] = [];
  readonly merges: Merge[] = [];
  readonly hiddenColumns: number[] = [];
  readonly links: SheetLink[] = [];
  /** Header and footer of the printed page, with their codes. */
  readonly printed: string[] = [];
  controls = 0;
  readonly #book: BookContext;
  readonly #findStyle: FindStyle;
  readonly #rich = new RichTextReader();
  readonly #scanner: XmlScanner;
  readonly #volatile = new Map<string, string>();
  #row = 0;
  #isRowHidden = false;
  #cells: SheetCell[] = [];
  #column = -1;
  #tag = '';
  #value: string | undefined;
  #formula: string | undefined;
  #formulaTag = '';
  #inside: '' | 'v' | 'f' | 'is' | 'printed' = '';
  #isInData = false;
  #rest = '';

  constructor(book: BookContext, findStyle: FindStyle) {
    this.#book = book;
    this.#findStyle = findStyle;
    this.#scanner = new XmlScanner(
      {
        open: (name, tag, isEmpty) => {
          this.#open(name, tag, isEmpty);
        },
        close: (name) => {
          this.#close(name);
        },
        text: (text) => {
          this.#text(text);
        },
        wantsText: () => this.#inside !== '' && (this.#inside !== 'is' || this.#rich.wantsText),
      },
      book.budget,
    );
  }

  write(piece: string): void {
    const text = this.#rest + piece;
    this.#rest = '';
    if (this.#isInData && isEmptyStretch(text)) {
      // A million formatted rows without content; the last one may go on in the next piece.
      const last = text.lastIndexOf('<row r="');
      if (last > 0 && text.length - last < 65_536) {
        this.#closeRow();
        this.#rest = text.slice(last);
        return;
      }
    }
    this.#scanner.write(text);
  }

  end(): void {
    this.#scanner.write(this.#rest);
    this.#closeRow();
  }

  #open(name: string, tag: string, isEmpty: boolean): void {
    switch (name) {
      case 'c':
        this.#openCell(tag);
        return;
      case 'v':
        this.#value = '';
        this.#inside = isEmpty ? '' : 'v';
        return;
      case 'f':
        this.#formula = '';
        this.#formulaTag = tag;
        this.#inside = isEmpty ? '' : 'f';
        return;
      case 'row':
        this.#openRow(tag);
        return;
      case 'is':
        this.#inside = isEmpty ? '' : 'is';
        return;
      default:
        if (this.#inside === 'is') this.#rich.open(name, tag, isEmpty);
        else this.#openOther(name, tag);
    }
  }

  #openOther(name: string, tag: string): void {
    if (name === 'sheetData') this.#isInData = true;
    else if (name === 'mergeCell') this.#addMerge(tag);
    else if (name === 'col') this.#addColumn(tag);
    else if (name === 'hyperlink') this.#addLink(tag);
    else if (name === 'control') this.controls += 1;
    else if (/^(?:odd|even|first)(?:Header|Footer)$/.test(name)) {
      this.#inside = 'printed';
      this.printed.push('');
    }
  }

  #close(name: string): void {
    if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
    else if (name === this.#inside) this.#inside = '';
    else if (this.#inside === 'is') this.#rich.close(name);
    else if (this.#inside === 'printed') this.#inside = '';
    else if (name === 'sheetData') this.#isInData = false;
  }

  #text(text: string): void {
    if (this.#inside === 'v') this.#value = (this.#value ?? '') + text;
    else if (this.#inside === 'f') this.#formula = (this.#formula ?? '') + text;
    else if (this.#inside === 'is') this.#rich.add(text);
    else this.printed.push((this.printed.pop() ?? '') + text);
  }

  #openRow(tag: string): void {
    this.#row = Number(getAttribute(tag, 'r') ?? this.#row + 1);
    this.#isRowHidden =
      isOn(tag, 'hidden') || (tag.includes('ht="0"') && getAttribute(tag, 'ht') === '0');
    this.#column = -1;
  }

  #openCell(tag: string): void {
    this.#tag = tag;
    this.#column = parseAddress(getAttribute(tag, 'r'))?.column ?? this.#column + 1;
    this.#value = undefined;
    this.#formula = undefined;
  }

  #closeCell(): void {
    const tag = this.#tag;
    const hasInline = this.#rich.hasText;
    if (this.#value === undefined && this.#formula === undefined && !hasInline) return;
    const type = getAttribute(tag, 't') ?? 'n';
    const cell = toCell(
      {
        type,
        style: this.#findStyle(Number(getAttribute(tag, 's') ?? 0)),
        value: this.#value,
        inline: hasInline ? this.#rich.take() : undefined,
        formula: this.#formula === undefined ? undefined : this.#shareFormula(this.#formula),
        isRichValue: type === 'e' && getAttribute(tag, 'vm') !== undefined,
      },
      this.#book,
    );
    if (cell === emptyCell || this.#column >= lastColumn) return;
    this.#book.budget.spendCells(this.#column + 1 - this.#cells.length);
    while (this.#cells.length < this.#column) this.#cells.push(emptyCell);
    this.#cells[this.#column] = cell;
  }

  /** A formula that is copied down is written once; the others only name it. */
  #shareFormula(formula: string): string {
    const shared = getAttribute(this.#formulaTag, 'si');
    if (shared === undefined) return formula;
    if (formula !== '') this.#volatile.set(shared, formula);
    return formula === '' ? (this.#volatile.get(shared) ?? '') : formula;
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    this.#book.budget.spendRow();
    this.rows.push({ row: this.#row, cells: this.#cells, isHidden: this.#isRowHidden });
    this.#cells = [];
  }

  #addMerge(tag: string): void {
    const [from, to] = (getAttribute(tag, 'ref') ?? '').split(':').map(parseAddress);
    if (!from || !to) return;
    if (this.merges.length >= mostMerges) throw new TooLargeError('合并的单元格太多');
    this.merges.push({ top: from.row, bottom: to.row, left: from.column, right: to.column });
  }

  #addColumn(tag: string): void {
    const isHidden = isOn(tag, 'hidden') || getAttribute(tag, 'width') === '0';
    if (!isHidden) return;
    const [first, last] = [Number(getAttribute(tag, 'min')), Number(getAttribute(tag, 'max'))];
    for (let column = first; column <= Math.min(last, lastColumn); column++) {
      if (this.hiddenColumns.length >= lastColumn) return;
      this.hiddenColumns.push(column - 1);
    }
  }

  #addLink(tag: string): void {
    const position = toPosition(tag, 'ref');
    const relationship = getAttribute(tag, 'id');
    if (!position || relationship === undefined) return;
    if (this.links.length >= mostMerges) throw new TooLargeError('链接太多');
    this.links.push({ ...position, relationship });
  }
}

/** Whether a stretch of rows holds no value, formula or text, and the rows do not end in it. */
const isEmptyStretch = (text: string): boolean =>
  !/<(?:\w+:)?(?:v|f|is)[\s>/]|<\/(?:\w+:)?sheetData/.test(text);
