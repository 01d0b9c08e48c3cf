import { minutesFormTexts as texts } from '../../../../../words/desk/forms.ts';
import type { FormKind } from '../../form-kind.ts';
import { getText } from '../../values.ts';
import { describeMinutes } from './describe.ts';
import { planMinutes } from './plan.ts';

/** 协商纪要: the minutes and the ledger rows of one meeting. */
export const minutesForm: FormKind = {
  kind: 'minutes',
  title: texts.title,
  about: texts.about,
  describe: describeMinutes,
  plan: planMinutes,
  toTitle: (values) =>
    [getText(values, 'unit'), getText(values, 'date')].filter((text) => text !== '').join(' '),
};
