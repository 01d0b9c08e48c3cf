import { createIssue, type Issue } from '../../issues/issue.ts';
import { date, id, phone, regionCode } from '../../schemas/field-type.ts';
import type { Field } from '../../schemas/field.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { takeInvisible } from '../../sources/hidden-characters.ts';
import type { SheetCell } from '../../sources/office/sheets/sheet.ts';
import { maskDigits } from '../import-table.ts';
import type { Place } from '../../issues/place.ts';

/** The text of a cell as its column takes it, and what has to be said of it. */
export interface JudgedCell {
  readonly text: string;
  readonly issues: readonly Issue[];
}

type Judge = (cell: SheetCell, place: Place, field: Field<unknown>) => JudgedCell | undefined;

const isOfType = ({ type }: Field<unknown>, ...types: readonly { readonly name: string }[]) =>
  types.some(({ name }) => name === type.name);

/** What a cell of WPS holds where a picture lies in it, also in a CSV file made from it. */
const pictureText = /^=?(?:_xlfn\.)?(?:DISPIMG|IMAGE)\s*\(/i;

/** Mobile numbers and 400 numbers begin without a 0; land lines with their area code never do. */
function lacksZero(digits: string): boolean {
  if (digits.length < 9 || digits.length > 11) return false;
  return !/^(?:1[3-9]\d{9}|[48]00\d{7})$/.test(digits);
}

const judgePhone: Judge = ({ text, kind }, place, field) =>
  kind === 'number' && isOfType(field, phone) && /^\d+$/.test(text) && lacksZero(text)
    ? { text, issues: [createIssue('lost-leading-zero', place)] }
    : undefined;

const judgeCode: Judge = ({ text, kind, shown = text }, place, field) =>
  kind === 'date' && isOfType(field, id, phone, regionCode)
    ? { text, issues: [createIssue('date-as-code', place, { shown })] }
    : undefined;

/** A month such as 2017.10 is stored as 2017.1; only its format still tells. */
const judgeMonth: Judge = (cell, place, field) => {
  const { text, kind } = cell;
  const year = /^(\d{4})\.1$/.exec(text)?.[1];
  if (year === undefined || kind !== 'number' || !isOfType(field, date)) return undefined;
  return { text, issues: [createIssue('ambiguous-month', place, { year })] };
};

/** A day that a workbook of the other system keeps as a bare number. */
const judgeSerial: Judge = ({ text, serialDay }, place, field) =>
  serialDay !== undefined && isOfType(field, date)
    ? {
        text: serialDay,
        issues: [
          createIssue(
            'excel-serial',
            { ...place, value: text },
            { date: toChineseDate(serialDay) },
          ),
        ],
      }
    : undefined;

const judges: readonly Judge[] = [judgePhone, judgeCode, judgeMonth, judgeSerial];

function findRemarks(cell: SheetCell, place: Place): Issue[] {
  const { comment, volatile, link, struck, unstruck = '' } = cell;
  const at = { ...place, value: undefined };
  const issues: Issue[] = [];
  if (comment !== undefined) {
    issues.push(createIssue('cell-comment', at, { comment: maskDigits(comment) }));
  }
  if (volatile !== undefined)
    issues.push(createIssue('volatile-formula', place, { name: volatile }));
  if (link !== undefined) issues.push(createIssue('cell-link', place, { link: maskDigits(link) }));
  if (struck !== undefined && unstruck !== '') {
    issues.push(createIssue('struck-part', at, { struck: maskDigits(struck) }));
  }
  return issues;
}

/** The text without the part that is struck through; a cell struck as a whole is left as it is. */
const withoutStruck = ({ text, unstruck = '' }: SheetCell): string =>
  unstruck === '' ? text : unstruck;

/** What a date cell says: the day in a column of dates, elsewhere what it shows. */
const toFieldText = ({ text, kind, shown = text }: SheetCell, field: Field<unknown>): string =>
  kind === 'date' && field.type.isProse === true ? shown : text;

/** Judges one cell by the column in which it stands. */
export function judgeCell(
  cell: SheetCell,
  field: Field<unknown> | undefined,
  toPlace: (value: string) => Place,
): JudgedCell {
  const { text: seen, codes } = takeInvisible(withoutStruck(cell));
  const text = seen.trim();
  const place = toPlace(text);
  const issues = findRemarks(cell, place);
  if (codes.length > 0) {
    issues.push(createIssue('invisible-removed', place, { codes: codes.join('、') }));
  }
  if (cell.fault) return { text, issues: [...issues, createIssue(cell.fault, place)] };
  if (pictureText.test(text)) {
    return {
      text: '',
      issues: [...issues, createIssue('cell-picture', { ...place, value: undefined })],
    };
  }
  if (!field || text === '') return { text, issues };
  const plain = { ...cell, text };
  for (const judge of judges) {
    const judged = judge(plain, place, field);
    if (judged) return { text: judged.text, issues: [...issues, ...judged.issues] };
  }
  return { text: toFieldText(plain, field), issues };
}
