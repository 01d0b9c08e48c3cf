import { choice, date, listOf, regionCode, text } from '../field-type.ts';
import { source } from '../reference-types.ts';
import { optional, required } from '../field.ts';
import { defineRoster, type RowOf } from '../roster.ts';

/** The official list of statistical region codes, to compare the communities with. */
export const regionCodes = defineRoster(
  'region-codes',
  '官方区划代码表里本街道的每个居委会、村委会一行',
  {
    code: required('区划代码', regionCode, { about: '12 位统计用区划代码' }),
    name: required('名称', text, { about: '代码表里的全称，如 松枫社区居委会' }),
    kind: required('类别', choice('居委会', '村委会'), { about: '居委会对应城市社区' }),
    publishedOn: optional('发布日期', date, { about: '代码表截至哪一天' }),
    sources: optional('出处', listOf(source), { about: '哪一版代码表' }),
  },
);
export type RegionCodeRow = RowOf<typeof regionCodes>;
