import { phone, text } from '../field-type.ts';
import { optional } from '../field.ts';
import { defineRoster, type RowOf } from '../roster.ts';
import { placeFields } from './place-fields.ts';

/** 友邻站, clause 四(二)2. */
export const stations = defineRoster('stations', '每个友邻站一行', {
  ...placeFields,
  kind: optional('类别', text, { about: '如 城市、农村；页面按所属社区是社区还是村来分' }),
  phone: optional('电话', phone, { about: '公开的办公电话，不填个人手机' }),
});
export type StationRow = RowOf<typeof stations>;
