import { createFindId } from '../../../../importing/create-find-id.ts';
import { createProposeId } from '../../../../importing/propose-id.ts';
import { createAddresses } from '../../../../model/addresses.ts';
import { rosterTitles } from '../../../../schemas/roster-names.ts';
import { rosters } from '../../../../schemas/rosters/index.ts';
import { parsePartialDate } from '../../../../schemas/partial-date.ts';
import { formTexts, pointFormTexts as texts } from '../../../../words/desk/forms.ts';
import type { FormField, FormNote, FormSection, FormValues } from '../../../shared/forms.ts';
import { seesPersonal, type Person } from '../../../shared/person.ts';
import { toReferences } from '../../rosters/to-grid-view.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { FormContext, FormKind, FormPlan } from '../form-kind.ts';
import { createRowAccess } from '../../people/row-access.ts';
import { openRows, readRows, type Cells } from '../open-rows.ts';
import { toFormField } from '../to-form-field.ts';
import { toWhichField } from '../to-which-field.ts';
import { getText } from '../values.ts';
import { toHoursNotes } from './hours-text.ts';

const fields = rosters.points.fields;
const parts = {
  head: ['name', 'community', 'station', 'state', 'openedOn', 'venue'],
  visit: ['address', 'openingHours'],
  steward: ['steward', 'stewardConsents', 'phone'],
} as const;
const placeNames = ['longitude', 'latitude', 'coordinateSystem', 'precision'] as const;
const references = ['community', 'station'] as const;

const isKnown = { name: 'isNew', is: ['known'] };

const toFields = (names: readonly (keyof typeof fields)[], person: Person): FormField[] =>
  names
    .filter((name) => fields[name].visibility === 'public' || seesPersonal(person))
    .map((name) => toFormField(name, fields[name]));

const whichFields: readonly FormField[] = [
  toWhichField('isNew', { label: texts.isNew, known: texts.known, fresh: texts.fresh }),
  {
    name: 'point',
    label: texts.point,
    about: '',
    input: 'reference',
    refersTo: 'points',
    isRequired: true,
    shownWhen: isKnown,
  },
];

function toSections(person: Person): FormSection[] {
  const place: FormField = {
    name: 'longitude',
    label: texts.place,
    about: '',
    input: 'place',
    isRequired: false,
  };
  const steward = toFields(parts.steward, person);
  return [
    { title: texts.which, fields: whichFields },
    { title: texts.head, fields: toFields(parts.head, person) },
    { title: texts.visit, fields: toFields(parts.visit, person) },
    { title: texts.place, fields: [place] },
    { title: texts.steward, about: texts.stewardAbout, fields: steward },
    { title: '出处', fields: [toFormField('sources', fields.sources)] },
  ];
}

/** What was typed, as the roster keeps it: ids for the names of communities and stations. */
function toCells(values: FormValues, { workspace, person }: FormContext): Record<string, string> {
  const findId = createFindId((name) => readRows(workspace, name));
  const names = [
    ...parts.head,
    ...parts.visit,
    ...parts.steward,
    ...placeNames,
    'sources',
  ] as const;
  const shown = names.filter(
    (name) => fields[name].visibility === 'public' || seesPersonal(person),
  );
  const cells = Object.fromEntries(shown.map((name) => [name, getText(values, name)]));
  for (const name of references) {
    const roster = name === 'community' ? 'communities' : 'stations';
    const text = cells[name] ?? '';
    cells[name] = findId(roster, text) ?? text;
  }
  cells['openedOn'] = parsePartialDate(cells['openedOn'] ?? '') ?? cells['openedOn'] ?? '';
  return cells;
}

/** Where a column of the roster stands in the form. */
const toPath = (field: string | undefined): string => {
  if (field === undefined || field === 'id') return 'name';
  return placeNames.some((name) => name === field) ? 'longitude' : field;
};

const findRow = (workspace: Workspace, text: string) => {
  const rows = readRows(workspace, 'points');
  const named = rows.filter(({ cells }) => cells.get('name') === text);
  return (
    rows.find(({ cells }) => cells.get('id') === text) ??
    (named.length === 1 ? named[0] : undefined)
  );
};

function toTitle(values: FormValues): string {
  const name = getText(values, 'name');
  return name === '' ? getText(values, 'point') : name;
}

/** What the roster has of a point; what is personal only for whoever may see that row's. */
function toFill(
  row: NonNullable<ReturnType<typeof findRow>>,
  names: readonly string[],
  { workspace, person }: FormContext,
): Record<string, string> {
  const all = Object.entries(fields).map(([name, { header }]) => ({ name, header }));
  const access = createRowAccess(
    workspace,
    person,
    'points',
  )(
    all.map(({ header }) => header),
    all.map(({ name }) => row.cells.get(name) ?? ''),
  );
  const isShown = (name: string): boolean =>
    access.seesPersonal || fields[name as keyof typeof fields].visibility === 'public';
  const shown = names.filter(isShown).map((name) => [name, row.cells.get(name) ?? ''] as const);
  return Object.fromEntries(shown);
}

/** A row that is there gets what was typed; what was left blank keeps its text. */
function changeRow(values: FormValues, cells: Cells, context: FormContext): FormPlan {
  const { workspace } = context;
  const rows = openRows(workspace, 'points');
  const row = findRow(workspace, getText(values, 'point'));
  const filled = Object.entries(cells).filter(([, text]) => text !== '');
  if (row) rows.change(row.row, Object.fromEntries(filled), toPath);
  const isUnknown = !row && getText(values, 'point') !== '';
  const issue = {
    path: 'point',
    code: 'unknown-reference',
    severity: 'error' as const,
    message: texts.unknownPoint,
    hint: texts.unknownPointHint,
  };
  return {
    files: rows.hasChanged() ? [rows.toFile()] : [],
    locate: rows.locate,
    issues: isUnknown ? [issue] : [],
    notes: row ? [{ path: 'point', text: texts.blankStays }] : [],
    fill: row ? toFill(row, Object.keys(cells), context) : {},
    page: createAddresses('/').point(row?.cells.get('id') ?? ''),
    writes: rows.hasChanged() ? [formTexts.changed(rosterTitles.points)] : [],
    why: texts.why(toTitle(values)),
  };
}

/** A row that is not there yet, with an id that follows from its community. */
function addRow({ cells, workspace }: { cells: Cells; workspace: Workspace }): FormPlan {
  const rows = openRows(workspace, 'points');
  const findId = createFindId((name) => readRows(workspace, name));
  const isEmpty = Object.values(cells).every((text) => text === '');
  const proposeId = createProposeId('points', { findId, isTaken: () => false });
  const id = proposeId(new Map(Object.entries(cells)));
  if (!isEmpty) rows.add({ id: id ?? '', ...cells }, toPath);
  const notes: FormNote[] = id === undefined ? [] : [{ path: 'name', text: texts.newId(id) }];
  return {
    files: isEmpty ? [] : [rows.toFile()],
    locate: rows.locate,
    notes,
    page: createAddresses('/').point(id ?? ''),
    writes: isEmpty ? [] : [formTexts.added(rosterTitles.points, 1)],
    why: texts.why(cells['name'] ?? ''),
  };
}

function plan(values: FormValues, context: FormContext): FormPlan {
  const { workspace } = context;
  const cells = toCells(values, context);
  const isFresh = getText(values, 'isNew') === 'fresh';
  const made = isFresh ? addRow({ cells, workspace }) : changeRow(values, cells, context);
  const hours = toHoursNotes('openingHours', cells['openingHours'] ?? '');
  return { ...made, notes: [...(made.notes ?? []), ...hours] };
}

/** 友邻点: a point with its place, new or one that was planned. */
export const pointForm: FormKind = {
  kind: 'point',
  title: texts.title,
  about: texts.about,
  describe: ({ workspace, person }) => ({
    sections: toSections(person),
    references: {
      points: toReferences(workspace, 'points'),
      communities: toReferences(workspace, 'communities'),
      stations: toReferences(workspace, 'stations'),
    },
    values: { isNew: 'known' },
  }),
  plan,
  toTitle,
};
