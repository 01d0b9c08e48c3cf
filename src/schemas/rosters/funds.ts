import { clause, source } from '../reference-types.ts';
import { date, id, listOf, text } from '../field-type.ts';
import { number } from '../number-types.ts';
import { optional, required } from '../field.ts';
import { defineRoster } from '../roster.ts';

/** Money by period and item. */
export const funds = defineRoster('funds', '每个期间、每个科目一行', {
  id: optional('编号', id, { about: '可不填', columnOptional: true }),
  period: required('期间', date, { about: '年或月，如 2017 或 2017-06' }),
  item: required('科目', text, { about: '花在什么上' }),
  clauses: optional('条款', listOf(clause), { about: '依据的文件条款' }),
  budget: optional('预算', number, { about: '预算数' }),
  actual: optional('实际', number, { about: '实际支出' }),
  unit: required('单位', text, { about: '元或万元' }),
  payee: optional('收款方', text, { about: '单位名称；个人不公开' }),
  basis: optional('依据', text, { about: '决定的依据' }),
  noticeFrom: optional('公示起', date, { about: '公示开始' }),
  noticeTo: optional('公示止', date, { about: '公示结束' }),
  sources: optional('出处', listOf(source), { about: '从哪里来' }),
});
