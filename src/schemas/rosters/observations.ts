import { date, listOf, text } from '../field-type.ts';
import { number } from '../number-types.ts';
import { reference, source } from '../reference-types.ts';
import { optional, required } from '../field.ts';
import { defineRoster, type RowOf } from '../roster.ts';

/** Reported progress on a commitment. */
export const observations = defineRoster('observations', '每次公布的进展一行；没有公布就不要填', {
  commitment: required('承诺编号', reference('commitments'), { about: '承诺指标的编号' }),
  date: required('日期', date, { about: '数值截至哪一天' }),
  value: required('数值', number, { about: '单位与承诺指标相同' }),
  sources: required('出处', listOf(source), { about: '数值从哪里来' }),
  note: optional('说明', text, { about: '口径等说明' }),
});
export type ObservationRow = RowOf<typeof observations>;
