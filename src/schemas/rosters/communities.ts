import { choice, id, listOf, regionCode, text } from '../field-type.ts';
import { count } from '../number-types.ts';
import { source } from '../reference-types.ts';
import { optional, required } from '../field.ts';
import { defineRoster, type RowOf } from '../roster.ts';

/** Urban communities and villages: annexes 1 and 2 of the policy. */
export const communities = defineRoster(
  'communities',
  '每个城市社区和村一行，数字取自附件 1、附件 2',
  {
    id: required('编号', id, { about: '网址的一部分，定了就不再改' }),
    name: required('名称', text, { about: '居民常用的名称', synonyms: ['社区名称', '村名称'] }),
    aliases: optional('别名', listOf(text), { about: '附件、区划代码表里的其他写法' }),
    kind: required('类别', choice('城市社区', '村'), { about: '城市社区取自附件 1，村取自附件 2' }),
    regionCode: optional('区划代码', regionCode, { about: '国家统计局 12 位统计用区划代码' }),
    compounds: required('小区/村小组个数', count, {
      about: '城市社区填小区个数，村填村小组个数',
      synonyms: ['小区个数', '村小组个数'],
      unit: '个',
    }),
    residents: required('常住人口', count, { about: '附件所列常住人口', unit: '人' }),
    plannedPoints: required('规划友邻点数', count, {
      about: '附件“设想建设友邻点数”',
      synonyms: ['友邻点数', '设想建设友邻点数'],
      unit: '个',
    }),
    sources: optional('出处', listOf(source), { about: '写法：文件编号#条款 说明' }),
  },
);
export type CommunityRow = RowOf<typeof communities>;
