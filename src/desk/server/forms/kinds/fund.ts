import { parsePartialDate } from '../../../../schemas/partial-date.ts';
import { rosterTitles } from '../../../../schemas/roster-names.ts';
import { rosters } from '../../../../schemas/rosters/index.ts';
import { parseWrittenNumber } from '../../../../schemas/written-number.ts';
import { formTexts, fundFormTexts as texts } from '../../../../words/desk/forms.ts';
import type { FormNote, FormValues } from '../../../shared/forms.ts';
import type { FormContext, FormKind, FormPlan } from '../form-kind.ts';
import { openRows } from '../open-rows.ts';
import { toFormField } from '../to-form-field.ts';
import { getText, isBlank } from '../values.ts';

const fields = rosters.funds.fields;
const head = ['period', 'item', 'budget', 'actual', 'unit', 'payee', 'basis', 'clauses'] as const;
const notice = ['noticeFrom', 'noticeTo', 'sources'] as const;
const days: readonly string[] = ['period', 'noticeFrom', 'noticeTo'];
const units = ['元', '万元'].map((value) => ({ value, label: value }));

const toCell = (values: FormValues, name: string): string => {
  const text = getText(values, name);
  return days.includes(name) ? (parsePartialDate(text) ?? text) : text;
};

/** Budget against what was spent, as far as both are numbers. */
function toNotes(values: FormValues): FormNote[] {
  const [budget, actual] = ['budget', 'actual'].map((name) =>
    parseWrittenNumber(getText(values, name)),
  );
  if (!budget || !actual || !('value' in budget) || !('value' in actual)) return [];
  // Money has two decimals; what a computer adds behind them means nothing.
  const cents = Math.round((actual.value - budget.value) * 100);
  const amount = `${Math.abs(cents) / 100} ${getText(values, 'unit')}`.trim();
  const said = cents === 0 ? texts.equal : cents > 0 ? texts.over(amount) : texts.under(amount);
  return [{ path: 'actual', text: texts.difference(said), isDoubt: cents > 0 }];
}

function plan(values: FormValues, { workspace }: FormContext): FormPlan {
  const rows = openRows(workspace, 'funds');
  const isEmpty = isBlank(values);
  if (!isEmpty) {
    const cells = [...head, ...notice].map((name) => [name, toCell(values, name)] as const);
    rows.add(Object.fromEntries(cells), (field) => field ?? 'item');
  }
  return {
    files: isEmpty ? [] : [rows.toFile()],
    locate: rows.locate,
    notes: toNotes(values),
    writes: isEmpty ? [] : [formTexts.added(rosterTitles.funds, 1)],
    page: '/funds/',
    why: texts.why(getText(values, 'item')),
  };
}

/** 一笔资金: one row of the accounts. */
export const fundForm: FormKind = {
  kind: 'fund',
  title: texts.title,
  about: texts.about,
  describe: () => ({
    sections: [
      {
        title: texts.head,
        fields: head.map((name) =>
          toFormField(
            name,
            fields[name],
            name === 'unit' ? { input: 'choice', choices: units } : {},
          ),
        ),
      },
      { title: texts.notice, fields: notice.map((name) => toFormField(name, fields[name])) },
    ],
    references: {},
    values: {},
  }),
  plan,
  toTitle: (values) => getText(values, 'item'),
};
