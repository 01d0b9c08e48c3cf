import { createFindId } from '../../../../importing/create-find-id.ts';
import { firstDay, parsePartialDate, toChineseDate } from '../../../../schemas/partial-date.ts';
import { rosterTitles } from '../../../../schemas/roster-names.ts';
import { rosters } from '../../../../schemas/rosters/index.ts';
import { parseWrittenNumber } from '../../../../schemas/written-number.ts';
import { formTexts, observationsFormTexts as texts } from '../../../../words/desk/forms.ts';
import type { FormField, FormNote, FormValues } from '../../../shared/forms.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { FormContext, FormKind, FormPlan } from '../form-kind.ts';
import { openRows, readRows } from '../open-rows.ts';
import { toFormField } from '../to-form-field.ts';
import { getText } from '../values.ts';

const fields = rosters.observations.fields;

/** A commitment with what was published of it last. */
interface Promised {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly target: string;
  readonly last: { readonly value: string; readonly date: string } | undefined;
}

/** All commitments, in the order of their roster. */
function listPromised(workspace: Workspace): Promised[] {
  const findId = createFindId((name) => readRows(workspace, name));
  const seen = new Map<string, { value: string; date: string }>();
  for (const { cells } of readRows(workspace, 'observations')) {
    const id = findId('commitments', cells.get('commitment') ?? '') ?? '';
    const date = parsePartialDate(cells.get('date') ?? '');
    if (date === undefined) continue;
    const before = seen.get(id);
    if (before && firstDay(before.date) > firstDay(date)) continue;
    seen.set(id, { value: cells.get('value') ?? '', date });
  }
  return readRows(workspace, 'commitments').map(({ cells }) => {
    const id = cells.get('id') ?? '';
    const [name, unit, target] = ['name', 'unit', 'target'].map((key) => cells.get(key) ?? '') as [
      string,
      string,
      string,
    ];
    return { id, name, unit, target, last: seen.get(id) };
  });
}

// A field's name may hold what an id may hold, and dots part the path.
const toName = ({ id }: Promised): string => `value-${id}`;

function toField(promised: Promised): FormField {
  const { name, unit, target, last } = promised;
  const before = last ? texts.last(last.value, unit, toChineseDate(last.date)) : texts.noLast;
  return {
    name: toName(promised),
    label: name,
    about: texts.target(target, unit) + before,
    input: 'number',
    isRequired: false,
    unit,
  };
}

const toNumber = (text: string): number | undefined => {
  const written = parseWrittenNumber(text);
  return 'value' in written ? written.value : undefined;
};

/** A number that grew smaller, or did not change, deserves a second look. */
function toNote(promised: Promised, text: string): FormNote[] {
  const [now, before] = [toNumber(text), toNumber(promised.last?.value ?? '')];
  if (now === undefined || before === undefined || now > before) return [];
  const said = now === before ? texts.same : texts.less(promised.last?.value ?? '');
  return [{ path: toName(promised), text: said, isDoubt: true }];
}

function plan(values: FormValues, { workspace }: FormContext): FormPlan {
  const filled = listPromised(workspace).flatMap((promised) => {
    const value = getText(values, toName(promised));
    return value === '' ? [] : [{ promised, value }];
  });
  const date = getText(values, 'date');
  const rows = openRows(workspace, 'observations');
  for (const { promised, value } of filled) {
    const [day, sources] = [parsePartialDate(date) ?? date, getText(values, 'sources')];
    rows.add(
      { commitment: promised.id, date: day, value, sources, note: getText(values, 'note') },
      (field) =>
        field === 'date' || field === 'sources' || field === 'note' ? field : toName(promised),
    );
  }
  return {
    files: filled.length > 0 ? [rows.toFile()] : [],
    locate: rows.locate,
    notes: filled.flatMap(({ promised, value }) => toNote(promised, value)),
    writes: filled.length > 0 ? [formTexts.added(rosterTitles.observations, filled.length)] : [],
    page: '/commitments/',
    why: texts.why(filled.length),
  };
}

/** 本月实绩: what was reached, commitment by commitment; a blank stays a blank. */
export const observationsForm: FormKind = {
  kind: 'observations',
  title: texts.title,
  about: texts.about,
  describe: ({ workspace }) => ({
    sections: [
      {
        title: texts.head,
        fields: [
          toFormField('date', fields.date, { label: texts.date }),
          toFormField('sources', fields.sources),
          toFormField('note', fields.note),
        ],
      },
      {
        title: texts.values,
        about: texts.valuesAbout,
        fields: listPromised(workspace).map(toField),
      },
    ],
    references: {},
    values: {},
  }),
  plan,
  toTitle: (values) => getText(values, 'date'),
};
