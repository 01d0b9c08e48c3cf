import { choice, date, id, listOf, text } from '../field-type.ts';
import { clause, reference, source } from '../reference-types.ts';
import { optional, required } from '../field.ts';
import { defineRoster, type RowOf } from '../roster.ts';

/** Phases (clause 五) and yearly goals (clause 三(二)). */
export const milestones = defineRoster('milestones', '三个阶段、三年目标和每年的任务，每项一行', {
  id: required('编号', id, { about: '网址的一部分，定了就不再改' }),
  name: required('名称', text, { about: '简短的名称' }),
  kind: optional('类别', choice('阶段', '年度目标', '年度任务'), {
    about: '阶段取自第五部分，年度目标和任务取自三(二)',
    columnOptional: true,
  }),
  parent: optional('上级', reference('milestones'), {
    about: '年度任务所属的年度目标',
    columnOptional: true,
  }),
  phase: optional('阶段', text, { about: '属于哪个阶段或哪一年' }),
  start: required('开始', date, { about: '计划开始' }),
  end: required('结束', date, { about: '计划结束' }),
  clauses: required('条款', listOf(clause), { about: '文件条款' }),
  state: optional('状态', choice('未开始', '进行中', '已完成'), { about: '公布过才填' }),
  completedOn: optional('实际完成', date, { about: '公布的完成日期' }),
  content: optional('内容', text, { about: '文件原话', columnOptional: true }),
  sources: optional('出处', listOf(source), { about: '写法：文件编号#条款 说明' }),
});
export type MilestoneRow = RowOf<typeof milestones>;
