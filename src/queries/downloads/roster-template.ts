import { writeXlsx } from 'hucre/xlsx';
import type { Field } from '../../schemas/field.ts';
import type { RosterName } from '../../schemas/roster-names.ts';
import type { Roster } from '../../schemas/roster.ts';
import { templateNote } from '../../schemas/template-note.ts';

/** A record that a cell of a template can name. */
export interface KnownRecord {
  readonly id: string;
  readonly name: string;
}

/** One drop-down: what can be chosen, and what each choice is called. */
interface Choices {
  readonly header: string;
  readonly values: readonly string[];
  readonly names: readonly string[];
  /** Whether another content is wrong, or only unusual: names are understood too. */
  readonly isClosed: boolean;
}

// Rows of a template that have drop-downs; longer rosters are rare.
const preparedRows = 2000;

/** What a field of fixed choices allows: its type says so when it refuses a text. */
function findFixed({ type }: Field<unknown>): readonly string[] {
  const refused = type.parse('\u0001');
  const choices = refused.ok || refused.code !== 'invalid-choice' ? '' : refused.args?.['choices'];
  return (choices ?? '').split('、').filter((choice) => choice !== '');
}

function toChoices(
  field: Field<unknown>,
  getKnown: (roster: RosterName) => readonly KnownRecord[],
): Choices | undefined {
  const { header } = field;
  const { refersTo } = field.type;
  if (refersTo) {
    const known = getKnown(refersTo);
    const values = known.map(({ id }) => id);
    return values.length === 0
      ? undefined
      : { header, values, names: known.map(({ name }) => name), isClosed: false };
  }
  const values = findFixed(field);
  return values.length === 0 ? undefined : { header, values, names: [], isClosed: true };
}

/** A, B … Z, AA … as Excel names columns; from 0. */
function toColumnName(index: number): string {
  const rest = index % 26;
  const name = String.fromCharCode(65 + rest);
  return index < 26 ? name : toColumnName((index - rest) / 26 - 1) + name;
}

/** Every list takes two columns: what is written, and what it is called. */
function toChoiceRows(lists: readonly Choices[]): string[][] {
  const longest = lists.reduce((most, { values }) => Math.max(most, values.length), 0);
  const headers = lists.flatMap(({ header }) => [header, '名称']);
  const rows = Array.from({ length: longest }, (_, at) =>
    lists.flatMap(({ values, names }) => [values[at] ?? '', names[at] ?? '']),
  );
  return [[templateNote], headers, ...rows];
}

const firstChoiceRow = 3;

function toExplanation({ title, about, fields }: Roster): string[][] {
  const rows = Object.values(fields).map((field) => [
    field.header,
    field.required ? '必填' : '可空',
    field.type.name,
    field.unit ?? '',
    field.visibility === 'public' ? '公开' : '不公开',
    field.about,
  ]);
  return [
    [`${templateNote}。${title}：${about}`],
    ['表头', '必填', '类型', '单位', '公开', '含义'],
    ...rows,
  ];
}

/** Numbers may be summed up in Excel; everything else stays the text that was typed. */
const toFormat = ({ type }: Field<unknown>): string => (type.isNumeric === true ? 'General' : '@');

/**
 * An empty workbook for one roster: header, drop-downs, and codes, telephones and dates as text
 * so that Excel keeps them as typed.
 * @param getKnown records that other rosters hold, for the drop-downs of references
 */
export async function renderTemplate(
  roster: Roster,
  getKnown: (roster: RosterName) => readonly KnownRecord[],
): Promise<Uint8Array> {
  const fields = Object.values(roster.fields);
  const lists = fields
    .map((field) => toChoices(field, getKnown))
    .filter((list) => list !== undefined);
  const dataValidations = lists.map(({ header, values, isClosed }, at) => {
    const column = toColumnName(fields.findIndex((field) => field.header === header));
    const list = toColumnName(at * 2);
    return {
      type: 'list' as const,
      range: `${column}2:${column}${preparedRows}`,
      formula1: `'选项'!$${list}$${firstChoiceRow}:$${list}$${firstChoiceRow + values.length - 1}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: isClosed ? ('stop' as const) : ('warning' as const),
      errorTitle: header,
      errorMessage: isClosed ? '请从下拉列表里选一个' : '名册里还没有这一个，请核对',
    };
  });
  const columns = fields.map((field) => ({
    width: Math.max(12, field.header.length * 2 + 4),
    numFmt: toFormat(field),
  }));
  return writeXlsx({
    properties: { title: `${roster.title}模板` },
    sheets: [
      {
        name: roster.title,
        columns,
        rows: [fields.map(({ header }) => header)],
        freezePane: { rows: 1 },
        dataValidations,
      },
      {
        name: '说明',
        columns: [24, 8, 40, 8, 8, 60].map((width) => ({ width, numFmt: '@' })),
        rows: toExplanation(roster),
        freezePane: { rows: 2 },
      },
      {
        name: '选项',
        columns: lists.flatMap(() => [
          { width: 24, numFmt: '@' },
          { width: 24, numFmt: '@' },
        ]),
        rows: toChoiceRows(lists),
        freezePane: { rows: 2 },
      },
    ],
  });
}
