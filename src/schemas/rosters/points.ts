import { choice, phone, text, yesNo } from '../field-type.ts';
import { reference } from '../reference-types.ts';
import { optional } from '../field.ts';
import { defineRoster, type RowOf } from '../roster.ts';
import { placeFields } from './place-fields.ts';

/** 友邻点, clause 四(二)3. */
export const points = defineRoster('points', '每个友邻点一行', {
  ...placeFields,
  station: optional('所属友邻站', reference('stations'), { about: '友邻站的编号或名称' }),
  venue: optional(
    '场所类型',
    choice('社区用房', '物业用房', '架空层', '党员先锋站', '居民自有房屋'),
    { about: '四(二)3 列出的场所种类' },
  ),
  steward: optional('负责人', text, {
    about: '姓名；没有同意公开时网站只显示姓氏',
    visibility: 'personal',
  }),
  stewardConsents: optional('负责人同意公开', yesNo, {
    about: '本人书面同意公开姓名和电话才填“是”',
  }),
  phone: optional('联系电话', phone, {
    about: '填社区办公电话；负责人同意公开时才会显示，手机号不显示',
    visibility: 'personal',
  }),
  openingHours: optional('开放时间', text, { about: '如：每天 8:30–17:00' }),
});
export type PointRow = RowOf<typeof points>;
