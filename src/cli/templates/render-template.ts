import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Field } from '../../schemas/field.ts';
import type { Roster } from '../../schemas/roster.ts';
import { templateNote } from '../../schemas/template-note.ts';
import { findChoices, type Choices, type GetKnown } from './find-choices.ts';
import { styleColumns } from './style-columns.ts';

const lastRow = 1_048_576;
const firstChoiceRow = 3;

interface List extends Choices {
  readonly header: string;
  /** Column of the roster, from 0. */
  readonly column: number;
}

/** A, B … Z, AA … as Excel names columns; from 0. */
function toColumnName(index: number): string {
  const rest = index % 26;
  const name = String.fromCharCode(65 + rest);
  return index < 26 ? name : toColumnName((index - rest) / 26 - 1) + name;
}

type Validation = NonNullable<WriteSheet['dataValidations']>[number];

/** A choice may hold commas and quotes, so that the list is a range and no text. */
function toValidation({ header, column, values, isClosed }: List, at: number): Validation {
  const [own, list] = [toColumnName(column), toColumnName(at * 2)];
  const last = firstChoiceRow + values.length - 1;
  return {
    type: 'list',
    range: `${own}2:${own}${lastRow}`,
    formula1: `'选项'!$${list}$${firstChoiceRow}:$${list}$${last}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: isClosed ? 'stop' : 'warning',
    errorTitle: header,
    errorMessage: isClosed ? '请从下拉列表里选一个' : '名册里还没有这一个，请核对',
  };
}

/** Every list takes two columns: what is written, and what it is called. */
function toChoiceRows(lists: readonly List[]): string[][] {
  const longest = lists.reduce((most, { values }) => Math.max(most, values.length), 0);
  const headers = lists.flatMap(({ header }) => [header, '名称']);
  const rows = Array.from({ length: longest }, (_, at) =>
    lists.flatMap(({ values, names }) => [values[at] ?? '', names[at] ?? '']),
  );
  return [[templateNote], headers, ...rows];
}

const hints = [
  '每一行写一条，从第2行写起。写好后存成 .xlsx，把文件交给网站的管理员，或者自己导入。',
  '从别的表里复制过来时，请用“选择性粘贴 → 只粘贴数值”，编号和电话才会和原来一样。',
  '第一行是表头，锁住了，改不了。确实要改，在“审阅”里撤销工作表保护，不用密码。',
];

function toExplanation({ title, about, fields }: Roster, lists: readonly List[]): string[][] {
  const rows = Object.values(fields).map((field, at) => [
    field.header,
    field.required ? '必填' : '可空',
    field.type.name,
    field.unit ?? '',
    field.visibility === 'public' ? '公开' : '不公开',
    lists.find(({ column }) => column === at)?.values[0] ?? field.type.example ?? '',
    field.about,
  ]);
  return [
    [`${templateNote}。${title}：${about}`],
    ['表头', '必填', '类型', '单位', '公开', '写法举例', '含义'],
    ...rows,
    [],
    ...hints.map((hint) => [hint]),
  ];
}

const asText = { numFmt: '@' };
const heading = {
  ...asText,
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE7EEF7' } },
} as const;
/** Numbers may be summed up in Excel; everything else stays the text that was typed. */
const toOpenStyle = (
  field?: Field<unknown>,
): { numFmt: string; protection: { locked: false } } => ({
  numFmt: field?.type.isNumeric === true ? 'General' : '@',
  protection: { locked: false },
});

/** What filling in takes is allowed; only the header stays as it is. */
const dataProtection = {
  sheet: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  insertHyperlinks: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
};

/** The sheet to fill in; its second row is the model of all rows, see `styleColumns`. */
function toDataSheet({ title, fields: byName }: Roster, lists: readonly List[]): WriteSheet {
  const fields = Object.values(byName);
  // One column more stands for all on the right.
  const columns = [...fields, undefined].map((field) => ({
    width: Math.max(12, (field?.header.length ?? 0) * 2 + 4),
    style: toOpenStyle(field),
  }));
  const cells = fields.map(
    ({ header }, column) =>
      [`0,${column}`, { value: header, type: 'string', style: heading }] as const,
  );
  return {
    name: title,
    columns,
    rows: [[], columns.map(() => null)],
    cells: new Map(cells),
    freezePane: { rows: 1 },
    dataValidations: lists.map(toValidation),
    protection: dataProtection,
  };
}

/** A sheet to look things up in. */
const toNoteSheet = (
  name: string,
  rows: readonly string[][],
  widths: readonly number[],
): WriteSheet => ({
  name,
  columns: widths.map((width) => ({ width, numFmt: '@' })),
  rows: rows.map((row) => [...row]),
  freezePane: { rows: 2 },
  protection: { sheet: true, formatColumns: true, formatRows: true },
});

/**
 * An empty workbook for one roster: header, drop-downs, and codes, telephones and dates as text
 * so that Excel keeps them as typed, in whatever row they are typed.
 */
export async function renderTemplate(roster: Roster, getKnown: GetKnown): Promise<Uint8Array> {
  const lists = Object.values(roster.fields).flatMap((field, column) => {
    const choices = findChoices(field, getKnown);
    return choices ? [{ ...choices, header: field.header, column }] : [];
  });
  const choiceWidths = lists.flatMap(() => [24, 24]);
  const workbook = await writeXlsx({
    properties: { title: `${roster.title}模板` },
    sheets: [
      toDataSheet(roster, lists),
      toNoteSheet('说明', toExplanation(roster, lists), [24, 8, 40, 8, 8, 40, 60]),
      toNoteSheet('选项', toChoiceRows(lists), choiceWidths),
    ],
  });
  return styleColumns(workbook);
}
