import { choice, text } from '../field-type.ts';
import { optional, required } from '../field.ts';
import { defineRoster, type RowOf } from '../roster.ts';
import { placeFields } from './place-fields.ts';

/** 友邻站, clause 四(二)2. */
export const stations = defineRoster('stations', '每个友邻站一行', {
  ...placeFields,
  kind: required('类别', choice('城市', '农村'), { about: '城市社区的站填城市，村的站填农村' }),
  phone: optional('电话', text, { about: '公开的办公电话，不填个人手机' }),
});
export type StationRow = RowOf<typeof stations>;
