import { date, id, listOf, text } from '../field-type.ts';
import { required, optional } from '../field.ts';
import { source } from '../reference-types.ts';
import { defineRoster } from '../roster.ts';

/** What the offices say about a contradiction that the rules found. */
export const explanations = defineRoster(
  'explanations',
  '对“对不上的地方”页上某一处的正式说明，每条一行；两边的数照样并排列出，说明写在下面',
  {
    discrepancy: required('差异编号', id, {
      about: '“对不上的地方”页上那一处的编号，就是网址里 # 后面的字，如 named-stations-urban',
    }),
    text: required('说明', text, { about: '为什么不一样，以哪个为准' }),
    issuer: required('单位', text, { about: '谁作的说明' }),
    date: required('日期', date, { about: '哪一天说明的' }),
    sources: optional('出处', listOf(source), { about: '从哪里来' }),
  },
);
