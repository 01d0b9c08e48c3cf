import { choice, date, id, listOf, text } from '../field-type.ts';
import { reference, source } from '../reference-types.ts';
import { optional, required } from '../field.ts';
import { defineRoster } from '../roster.ts';

/** Social organisations and groups. */
export const organizations = defineRoster('organizations', '社会组织、备案团体，每个一行', {
  id: required('编号', id, { about: '定了就不再改' }),
  name: required('名称', text, { about: '登记的名称' }),
  kind: required('类别', choice('社会组织', '备案团体', '企业', '其他'), { about: '四类之一' }),
  creditCode: optional('统一社会信用代码', text, { about: '18 位' }),
  community: optional('所属社区', reference('communities'), { about: '社区或村的编号或名称' }),
  foundedOn: optional('成立日期', date, { about: '成立日期' }),
  summary: optional('简介', text, { about: '一两句话' }),
  sources: optional('出处', listOf(source), { about: '从哪里来' }),
});
