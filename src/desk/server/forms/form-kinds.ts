import { formKinds, type FormKindName } from '../../shared/forms.ts';
import { DeskFault } from '../desk-fault.ts';
import type { FormKind } from './form-kind.ts';
import { fundForm } from './kinds/fund.ts';
import { minutesForm } from './kinds/minutes/minutes.ts';
import { newsForm } from './kinds/news.ts';
import { observationsForm } from './kinds/observations.ts';
import { pointForm } from './kinds/point.ts';
import { stepForm } from './kinds/step.ts';

const byName: Readonly<Record<FormKindName, FormKind>> = {
  minutes: minutesForm,
  step: stepForm,
  observations: observationsForm,
  fund: fundForm,
  news: newsForm,
  point: pointForm,
};

/** All forms, in the order in which they are offered. */
export const allForms: readonly FormKind[] = formKinds.map((name) => byName[name]);

/** The form of that name. */
export function getForm(name: string | undefined): FormKind {
  const known = formKinds.find((kind) => kind === name);
  if (known === undefined) throw new DeskFault(404, '没有这张表。');
  return byName[known];
}
