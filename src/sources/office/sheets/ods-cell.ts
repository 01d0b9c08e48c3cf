import { toPlainNumber } from './decimal.ts';
import { getAttribute } from './scan-xml.ts';
import { emptyCell, type SheetCell } from './sheet.ts';
import { toNumberCell } from './to-sheet-cell.ts';

/** What was written inside the element of a cell. */
export interface OdsContent {
  /** The paragraphs: what the program shows. */
  readonly text: string;
  readonly struck: string;
  readonly unstruck: string;
  readonly comment: string;
  readonly link: string;
}

/** `2017-05-18` or with a time, in the precision that is shown. */
function toDateCell(value: string, shown: string): SheetCell {
  const [, day = value, time = ''] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}).*)?$/.exec(value) ?? [];
  const [year = '', month = ''] = day.split('-');
  const cell = { kind: 'date', shown } as const;
  if (day.endsWith('-01') && /^\d{2,4}[年/.-]\d{1,2}月?$/.test(shown)) {
    return { ...cell, text: `${year}-${month}` };
  }
  if (day.endsWith('-01-01') && /^\d{4}年?$/.test(shown)) return { ...cell, text: year };
  const showsTime = /[:时]/.test(shown) && time !== '00:00' && time !== '';
  return { ...cell, text: showsTime ? `${day} ${time}` : day };
}

function toValueCell(tag: string, shown: string): SheetCell {
  const type = getAttribute(tag, 'value-type');
  const value = getAttribute(tag, 'value') ?? '';
  if (tag.includes('value-type="error"')) {
    return { text: shown || '#VALUE!', fault: 'formula-without-result' };
  }
  switch (type ?? '') {
    case 'float':
    case 'currency':
    case 'percentage': {
      const isLong = /^-?\d{16,}$/.test(value);
      const exact = isLong ? value : toPlainNumber(Number(value));
      return toNumberCell(exact, shown === '' ? undefined : shown);
    }
    case 'date':
      return toDateCell(getAttribute(tag, 'date-value') ?? '', shown);
    case 'boolean':
      return { text: getAttribute(tag, 'boolean-value') === 'true' ? '是' : '否' };
    case 'string':
      return { text: shown === '' ? (getAttribute(tag, 'string-value') ?? '').trim() : shown };
    default:
      return { text: shown };
  }
}

const volatileFunction = /\b(TODAY|NOW|RAND|RANDBETWEEN)\(/i;

/** What a cell of a spreadsheet in OpenDocument means. */
export function toOdsCell(tag: string, content: OdsContent, isStruck: boolean): SheetCell {
  const shown = content.text.trim();
  let cell = toValueCell(tag, shown);
  const formula = getAttribute(tag, 'formula');
  if (formula !== undefined) {
    const isBlank = cell.text === '' && getAttribute(tag, 'value-type') === undefined;
    const [, name] = volatileFunction.exec(formula) ?? [];
    if (/\b(?:DISPIMG|IMAGE)\(/i.test(formula)) cell = { text: '', fault: 'cell-picture' };
    else if (isBlank) cell = { text: '', fault: 'uncalculated-formula' };
    else if (name !== undefined) cell = { ...cell, volatile: name.toUpperCase() };
  }
  const struck = isStruck ? cell.text : content.struck.trim();
  if (struck !== '') {
    cell = { ...cell, struck, unstruck: isStruck ? '' : content.unstruck.trim() };
  }
  if (content.comment !== '') cell = { ...cell, comment: content.comment };
  if (content.link !== '' && !content.link.includes(cell.text)) {
    cell = { ...cell, link: content.link };
  }
  return cell.text === '' && !cell.fault && cell.comment === undefined ? emptyCell : cell;
}
