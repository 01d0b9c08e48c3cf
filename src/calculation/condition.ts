import { fromWord, toWord } from './calculation.ts';

/** What a row has to fulfil: a column, or one of the row that it refers to, holds one of the values. */
export interface Condition {
  /** Column that refers to another roster, and that roster. */
  readonly reference: { readonly column: string; readonly roster: string } | undefined;
  readonly column: string;
  readonly isNegated: boolean;
  readonly values: readonly string[];
}

const print = (column: string, sign: string, values: readonly string[]): string =>
  `${toWord(column)}${sign}${values.map(toWord).join('|')}`;

/** `类别=村`; several values: one of them. */
export const is = (column: string, ...values: string[]): string => print(column, '=', values);

/** `示例≠是`; without a value: the cell is filled. */
export const isNot = (column: string, ...values: string[]): string => print(column, '≠', values);

/** `所属社区>communities.类别=村`: the row that a column refers to, by id, name or other name. */
export const refersTo = (column: string, roster: string, condition: string): string =>
  `${toWord(column)}>${roster}.${condition}`;

/** Reads what `is`, `isNot` and `refersTo` wrote. */
export function parseCondition(text: string): Condition {
  const [, reference, roster, column, sign, values] =
    /^(?:([^>=≠]*)>([^.=≠]*)\.)?([^=≠]*)([=≠])(.*)$/.exec(text) ?? [];
  if (column === undefined || values === undefined) throw new Error(`No condition: ${text}`);
  return {
    reference:
      reference === undefined || roster === undefined
        ? undefined
        : { column: fromWord(reference), roster },
    column: fromWord(column),
    isNegated: sign === '≠',
    values: values.split('|').map(fromWord),
  };
}
