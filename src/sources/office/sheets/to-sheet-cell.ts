import { isEqualDecimal, keptDigits, toPlainNumber } from './decimal.ts';
import { findDateParts, findDateSection, formatDate, fromSerial } from './format-date.ts';
import { formatNumber } from './format-number.ts';
import { parseNumberFormat, type FormatSection, type NumberFormat } from './number-format.ts';
import { emptyCell, type SheetCell } from './sheet.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** A date in the precision its format shows: `2017年5月` stays a month. */
function toIsoText(date: Date, section: FormatSection): string {
  const parts = findDateParts(section);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const [hours, minutes] = [date.getUTCHours(), date.getUTCMinutes()];
  const showsDay = parts.day || parts.time || day !== 1;
  if (!showsDay && parts.month) return `${year}-${pad(month)}`;
  if (!showsDay && parts.year && month === 1) return String(year);
  const hasTime = parts.time && hours + minutes > 0;
  return `${year}-${pad(month)}-${pad(day)}${hasTime ? ` ${pad(hours)}:${pad(minutes)}` : ''}`;
}

/** A moment under a format of dates; a time of day without a date stays as it is shown. */
function toMomentCell(date: Date, section: FormatSection): SheetCell {
  const shown = formatDate(date, section);
  const { year, month, day } = findDateParts(section);
  const isTime = !year && !month && !day;
  if (isTime || date.getUTCFullYear() < 1901) return { text: shown, shown };
  return { text: toIsoText(date, section), kind: 'date', shown };
}

/** A stored number under a format of dates; hours that add up stay a number. */
function toDateCell(serial: number, section: FormatSection, uses1904: boolean): SheetCell {
  const date = fromSerial(serial, uses1904);
  if (section.isDuration || serial < 0 || date.getUTCFullYear() > 9999) {
    return { text: toPlainNumber(serial), kind: 'number', number: toPlainNumber(serial) };
  }
  return toMomentCell(date, section);
}

/** A long number that ends in a row of zeros was `3.30482E+11` before. */
const looksRounded = (exact: string): boolean => /^-?\d{7,}0{5}$/.test(exact);

const isDamaged = (exact: string): boolean =>
  /^-?\d+$/.test(exact) && (exact.replace('-', '').length > keptDigits || looksRounded(exact));

/** `¥1,234.50`, `(5.00)`, `123.5万元` taken apart: the digits and the unit. */
function readShown(shown: string): { digits: string; unit: string } | undefined {
  const compact = shown.replaceAll(/[\s,，]/g, '').replace(/^\((.*)\)$/, '-$1');
  const match = /^(-?)(?:[¥￥]|CNY|RMB|人民币)?(-?)([\d.]+)([^\d.]*)$/.exec(compact);
  const [, minus = '', second = '', digits = '', tail = ''] = match ?? [];
  if (!match || !/^\d+(?:\.\d+)?$/.test(digits)) return undefined;
  const isMoney = /[¥￥]|CNY|RMB|人民币/.test(compact);
  return { digits: minus + second + digits, unit: tail === '' && isMoney ? '元' : tail };
}

// 万元 may be written behind a number of 元 that the format itself made smaller.
const multiples: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 亿: 1e8 };

/** The unit of the stored number, where the shown one is only a smaller writing of it. */
function toStoredUnit(exact: string, digits: string, unit: string): string {
  const [, multiple = '', rest = ''] = /^(千|百万|万|亿)(.*)$/.exec(unit) ?? [];
  const times = multiples[multiple];
  if (times === undefined || Number(digits) === 0) return unit;
  const ratio = Number(exact) / Number(digits);
  return Math.abs(ratio / times - 1) < 0.1 ? rest : unit;
}

/**
 * A stored number and what the program shows of it: codes and phones as they are shown, amounts
 * with every stored digit.
 * @param shown undefined when the format hides digits, as 1.2E+11 does
 */
export function toNumberCell(exact: string, shown = exact): SheetCell {
  if (shown.trim() === '') return { text: exact, kind: 'number', number: exact, isInvisible: true };
  if (isDamaged(exact))
    return { text: exact, kind: 'number', number: exact, fault: 'damaged-number' };
  const clean = shown.trim();
  if (clean === exact) return { text: exact, kind: 'number', number: exact };
  const cell = { kind: 'number', number: exact, shown: clean } as const;
  if (!/\d/.test(clean)) return { text: clean, shown: clean };
  const isCode = /^[\d\s()（）-]*$/.test(clean) && /^[(（]?0|\d[\s()（）-]\d?/.test(clean);
  if (isCode && clean.replaceAll(/\D/g, '').endsWith(exact)) {
    return { ...cell, text: clean };
  }
  const read = readShown(clean);
  if (!read) return { ...cell, text: /[^\d.E+%-]/i.test(clean) ? clean : exact };
  const { digits, unit } = read;
  if (unit === '%') return { text: `${toPlainNumber(Number(exact) * 100)}%`, kind: 'number', unit };
  if (unit === '') return { ...cell, text: isEqualDecimal(digits, exact) ? digits : exact };
  return { ...cell, text: clean, unit: toStoredUnit(exact, digits, unit) };
}

const plainDate = parseNumberFormat('yyyy-mm-dd');
const plainMoment = parseNumberFormat('yyyy-mm-dd hh:mm');

/** A date that a workbook stores as such, by its format. */
export function fromStoredDate(date: Date, format: NumberFormat): SheetCell {
  const hasTime = date.getUTCHours() + date.getUTCMinutes() > 0;
  const fallback = findDateSection(hasTime ? plainMoment : plainDate);
  const section = findDateSection(format) ?? fallback;
  return section ? toMomentCell(date, section) : emptyCell;
}

/** A number that a workbook stores, by its format. */
export function fromStoredNumber(
  stored: string,
  format: NumberFormat,
  uses1904: boolean,
): SheetCell {
  const value = Number(stored);
  const section = findDateSection(format);
  if (section) return toDateCell(value, section, uses1904);
  // More digits than a spreadsheet keeps were written by another program; nobody sees them.
  const exact = /^-?\d{16,}$/.test(stored) ? stored : toPlainNumber(value);
  const cell = toNumberCell(exact, formatNumber(exact, format));
  if (!uses1904 || !/^\d{5}$/.test(cell.text)) return cell;
  return { ...cell, serialDay: fromSerial(value, true).toISOString().slice(0, 10) };
}
