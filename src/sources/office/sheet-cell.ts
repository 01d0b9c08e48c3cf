import type { CellObject } from '@e965/xlsx';

/** One cell of a sheet as text, with what a reader of the text alone would not know. */
export interface SheetCell {
  readonly text: string;
  /** Why the text cannot be trusted. */
  readonly fault?: 'formula-without-result' | 'damaged-number';
  /** Notes people attached to the cell. */
  readonly comment?: string;
}

/** Excel keeps 15 digits of a number and turns the rest into zeros. */
const keptDigits = 15;

/** The parts of a number format that stand for something: quoted words and brackets left out. */
const toCore = (format: string): string =>
  format
    .replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '')
    .replace(/;.*$/s, '')
    .toLowerCase();

const pad = (value: number): string => String(value).padStart(2, '0');

/** A date in the precision its format shows: `2017年5月` stays a month. */
function toDateText(date: Date, { z = '', w = '' }: CellObject): string {
  const core = toCore(String(z));
  // A time of day without a date is kept as a day near 1900.
  if (date.getUTCFullYear() < 1901 || (/[hs]/.test(core) && !/[yd]/.test(core))) return w;
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const [hours, minutes] = [date.getUTCHours(), date.getUTCMinutes()];
  const showsDay = core === '' || /d|[hs]/.test(core) || day !== 1;
  if (!showsDay && core.includes('m')) return `${year}-${pad(month)}`;
  if (!showsDay && core.includes('y') && month === 1) return String(year);
  const time = hours + minutes === 0 ? '' : ` ${pad(hours)}:${pad(minutes)}`;
  return `${year}-${pad(month)}-${pad(day)}${time}`;
}

/** A long number that ends in a row of zeros was `3.30482E+11` before. */
const looksRounded = (value: number): boolean =>
  Math.abs(value) >= 1e11 && value % 1e5 === 0 && Number.isInteger(value);

function toNumberCell(value: number, { z = '', w = '' }: CellObject): SheetCell {
  const core = toCore(String(z));
  if (core.includes('%')) return { text: `${Number((value * 100).toPrecision(12))}%` };
  if (/^0{2,}$/.test(core) && w !== '') return { text: w };
  if (!Number.isInteger(value)) return { text: String(Number(value.toPrecision(keptDigits))) };
  const text = BigInt(value).toString();
  const isDamaged = text.replace('-', '').length > keptDigits || looksRounded(value);
  return isDamaged ? { text, fault: 'damaged-number' } : { text };
}

function toContent(cell: CellObject): SheetCell {
  const { t, v, w } = cell;
  if (t === 'e') return { text: w ?? '#VALUE!', fault: 'formula-without-result' };
  if (v instanceof Date) return { text: toDateText(v, cell) };
  if (typeof v === 'number') return toNumberCell(v, cell);
  if (typeof v === 'boolean') return { text: v ? '是' : '否' };
  if (v === undefined && cell.f !== undefined) return { text: '', fault: 'formula-without-result' };
  return { text: v ?? '' };
}

/** What a cell holds, as the portal's rosters write it: ISO dates, numbers with all digits, 是/否. */
export function toSheetCell(cell: CellObject | undefined): SheetCell {
  if (!cell) return { text: '' };
  const content = toContent(cell);
  const comment = (cell.c ?? [])
    .map(({ t }) => t.trim())
    .filter((text) => text !== '')
    .join('；');
  const trimmed = { ...content, text: content.text.trim() };
  return comment === '' ? trimmed : { ...trimmed, comment };
}
