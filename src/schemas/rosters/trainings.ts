import { count } from '../number-types.ts';
import { date, id, listOf, text } from '../field-type.ts';
import { source } from '../reference-types.ts';
import { optional, required } from '../field.ts';
import { defineRoster } from '../roster.ts';

/** Special trainings, clause 四(三)2. */
export const trainings = defineRoster('trainings', '每场专题培训一行', {
  id: required('编号', id, { about: '定了就不再改' }),
  name: required('名称', text, { about: '培训名称' }),
  date: required('日期', date, { about: '举办日期' }),
  audience: optional('对象', text, { about: '给谁办的' }),
  attendance: optional('人数', count, { about: '参加人数', unit: '人' }),
  host: optional('主办', text, { about: '主办单位' }),
  sources: optional('出处', listOf(source), { about: '从哪里来' }),
});
