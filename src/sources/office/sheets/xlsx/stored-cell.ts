import { fromStoredDate, fromStoredNumber } from '../to-sheet-cell.ts';
import { emptyCell, type ReadBudget, type SheetCell } from '../sheet.ts';
import type { RichText } from './rich-text.ts';
import type { CellStyle } from './styles.ts';

/** A cell as a workbook keeps it. */
export interface StoredCell {
  /** `s`, `str`, `inlineStr`, `b`, `d`, `e`, `n`. */
  readonly type: string;
  readonly style: CellStyle;
  /** Undefined when there is no value, which is not the empty text. */
  readonly value: string | undefined;
  readonly inline: RichText | undefined;
  readonly formula: string | undefined;
  /** A picture or another rich value stands where the text would be. */
  readonly isRichValue: boolean;
}

/** What the cells of a workbook refer to. */
export interface BookContext {
  readonly strings: readonly (string | RichText)[];
  readonly uses1904: boolean;
  /** Whether the program that wrote the file left its formulas to be calculated by the next one. */
  readonly isUncalculated: boolean;
  readonly budget: ReadBudget;
}

const pictureFunction = /(?:^|[^\w.])(?:_xlfn\.)?(?:DISPIMG|IMAGE)\(/i;
const volatileFunction = /(?:^|[^\w.])(TODAY|NOW|RAND|RANDBETWEEN)\(/i;

function toTextCell(taken: string | RichText): SheetCell {
  if (typeof taken === 'string') return { text: taken.trim() };
  const [text, struck] = [taken.text.trim(), taken.struck.trim()];
  return struck === '' ? { text } : { text, struck, unstruck: taken.unstruck.trim() };
}

/** `2017-05-18T00:00:00` as a workbook in strict form keeps days. */
function toDayCell(value: string, { format }: CellStyle): SheetCell {
  const moment = Date.parse(/[zZ]$|T.*[+-]\d\d:\d\d$/.test(value) ? value : `${value}Z`);
  const day = Number.isNaN(moment) ? Date.parse(value) : moment;
  return Number.isNaN(day) ? { text: value } : fromStoredDate(new Date(day), format);
}

function toValueCell(stored: StoredCell, book: BookContext): SheetCell {
  const { type, value = '', style, inline } = stored;
  switch (type) {
    case 's':
      return toTextCell(book.strings[Number(value)] ?? '');
    case 'inlineStr':
      return toTextCell(inline ?? '');
    case 'str':
      return toTextCell(value);
    case 'b':
      return { text: value === '1' || value === 'true' ? '是' : '否' };
    case 'e':
      return { text: value === '' ? '#VALUE!' : value, fault: 'formula-without-result' };
    case 'd':
      return toDayCell(value, style);
    default:
      break;
  }
  if (value.trim() === '') return emptyCell;
  if (Number.isNaN(Number(value))) return toTextCell(value);
  return fromStoredNumber(value.trim(), style.format, book.uses1904);
}

function judgeFormula(cell: SheetCell, stored: StoredCell, book: BookContext): SheetCell {
  const { formula = '', value, type } = stored;
  if (pictureFunction.test(formula)) return { text: '', fault: 'cell-picture' };
  const isBlank = value === undefined || (value === '' && type !== 'str');
  // Writers that calculate nothing put 0 where the result will be.
  const isPlaceholder = book.isUncalculated && (value === '0' || value === '');
  if (isBlank || isPlaceholder) return { text: '', fault: 'uncalculated-formula' };
  const [, name] = volatileFunction.exec(formula) ?? [];
  return name === undefined ? cell : { ...cell, volatile: name.toUpperCase() };
}

/** What a stored cell means; the shared empty cell when it holds nothing. */
export function toCell(stored: StoredCell, book: BookContext): SheetCell {
  if (stored.isRichValue && stored.type === 'e') return { text: '', fault: 'cell-picture' };
  const value = toValueCell(stored, book);
  const cell = stored.formula === undefined ? value : judgeFormula(value, stored, book);
  if (cell.text === '' && !cell.fault) return emptyCell;
  return stored.style.isStruck ? { ...cell, struck: cell.text, unstruck: '' } : cell;
}
