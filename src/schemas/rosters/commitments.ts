import { choice, date, id, listOf, text } from '../field-type.ts';
import { clause } from '../reference-types.ts';
import { target } from '../number-types.ts';
import { optional, required } from '../field.ts';
import { publishedRosters } from '../roster-names.ts';
import { defineRoster, type RowOf } from '../roster.ts';

/** Measurable commitments of the policy. */
export const commitments = defineRoster('commitments', '文件里每一项可以衡量的承诺一行', {
  id: required('编号', id, { about: '网址的一部分，定了就不再改' }),
  name: required('名称', text, { about: '一句话说清承诺了什么' }),
  clauses: required('条款', listOf(clause), { about: '文件条款，如 三(二)2(5)；几条用“；”隔开' }),
  target: required('目标值', target, { about: '一个数，或区间如 2-3' }),
  comparison: required('比较', choice('≥', '=', '恰好', '区间', '约'), {
    about:
      '按原文的字来选：写“至少”填 ≥；只写一个数填 =，达到或超过都算；不能多也不能少才填 恰好；写两头填 区间；写“近”“约”填 约',
  }),
  unit: required('单位', text, { about: '如 个、元、平方米' }),
  due: optional('期限', date, { about: '到这一天（月、年）为止；文件没写就空着' }),
  dueWordings: optional('期限原文', listOf(text), {
    about: '文件里关于期限的原话；有几种说法就都写上',
    columnOptional: true,
  }),
  scope: optional('范围', text, { about: '全街道、城市社区、农村社区等' }),
  group: optional('类别', text, { about: '页面上归在哪一组', columnOptional: true }),
  roster: optional('关联名册', choice(...publishedRosters), {
    about: '可以用来核对的名册',
    columnOptional: true,
  }),
  wordings: required('原文', listOf(text), { about: '文件原话，一字不改；几处用“；”隔开' }),
  note: optional('说明', text, { about: '读文件时的说明', columnOptional: true }),
});
export type CommitmentRow = RowOf<typeof commitments>;
