import { date, id, text } from '../field-type.ts';
import { reference } from '../reference-types.ts';
import { optional, required } from '../field.ts';
import { defineRoster, type RowOf } from '../roster.ts';

/** Topics raised at a 友邻点. */
export const topics = defineRoster('topics', '居民在友邻点提出的议题，每个一行', {
  id: required('编号', id, { about: '网址的一部分，定了就不再改' }),
  title: required('议题', text, { about: '一句话，不写人名' }),
  kind: required('类别', text, { about: '如 环境卫生、停车、设施' }),
  point: required('提出友邻点', reference('points'), { about: '友邻点的编号或名称' }),
  raisedOn: required('提出日期', date, { about: '提出的日期' }),
  summary: optional('摘要', text, { about: '两三句话，不写人名、门牌' }),
});
export type TopicRow = RowOf<typeof topics>;
