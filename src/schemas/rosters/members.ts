import { choice, date, id, listOf, text, yesNo } from '../field-type.ts';
import { reference, source } from '../reference-types.ts';
import { optional, required } from '../field.ts';
import { defineRoster } from '../roster.ts';

/** 三会三团 and 三官一师, clause 四(四)1. */
export const members = defineRoster('members', '三会三团、三官一师的成员，每人一行', {
  id: required('编号', id, { about: '定了就不再改' }),
  community: required('所属社区', reference('communities'), { about: '社区或村的编号或名称' }),
  body: required(
    '组织',
    choice(
      '基层治理协调委员会',
      '乡贤议事委员会',
      '党群议事会',
      '法治服务团',
      '德治评议团',
      '自治议政团',
      '法官',
      '检察官',
      '警官',
      '律师',
    ),
    { about: '四(四)1 列出的组织或身份' },
  ),
  name: required('姓名', text, { about: '没有同意公开时网站只显示姓氏', visibility: 'personal' }),
  consents: optional('同意公开', yesNo, { about: '本人书面同意公开姓名才填“是”' }),
  from: optional('任期起', date, { about: '任期开始' }),
  to: optional('任期止', date, { about: '任期结束' }),
  sources: optional('出处', listOf(source), { about: '从哪里来' }),
});
