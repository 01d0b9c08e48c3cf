import { choice, date, id, listOf, text } from '../field-type.ts';
import { number } from '../number-types.ts';
import { reference, source } from '../reference-types.ts';
import { optional, required } from '../field.ts';
import { defineRoster } from '../roster.ts';

/** Projects run by social organisations, clauses 三(二)2(5) and 四(四)2. */
export const projects = defineRoster('projects', '社会组织承接的项目，每个一行', {
  id: required('编号', id, { about: '网址的一部分，定了就不再改' }),
  name: required('名称', text, { about: '项目名称' }),
  kind: required('类别', choice('居民自治类', '公益服务类', '文体康乐类'), { about: '三类之一' }),
  organization: optional('承接单位', reference('organizations'), {
    about: '组织名册里的编号或名称',
  }),
  funding: optional('资助方式', choice('政府购买', '公益创投', '社会众筹', '居民自筹'), {
    about: '钱从哪里来',
  }),
  community: optional('所属社区', reference('communities'), { about: '社区或村的编号或名称' }),
  state: required('状态', choice('征集', '立项', '实施', '评估', '完成', '中止'), {
    about: '现在的状态',
  }),
  contractAmount: optional('合同金额', number, { about: '合同总额', unit: '元' }),
  paid: optional('已支付', number, { about: '累计支付', unit: '元' }),
  start: optional('开始', date, { about: '开始日期' }),
  end: optional('结束', date, { about: '结束日期' }),
  evaluation: optional('评估结果', text, { about: '评估结论' }),
  sources: optional('出处', listOf(source), { about: '从哪里来' }),
});
