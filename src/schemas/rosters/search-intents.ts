import { listOf, text } from '../field-type.ts';
import { required } from '../field.ts';
import { defineRoster, type RowOf } from '../roster.ts';

/** Where a question in residents' own words is answered. */
export const searchIntents = defineRoster(
  'search-intents',
  '居民在搜索框里怎么问、答案在哪一页，每个去处一行；打这些字，这一页排在最前面',
  {
    phrases: required('说法', listOf(text), { about: '居民会打的字；第一种说法显示给居民看' }),
    target: required('去处', text, {
      about: '答案在哪一页：站内地址，从 / 写起，如 /take-part/ 或 /map/?open=1#list-title',
    }),
  },
);
export type SearchIntentRow = RowOf<typeof searchIntents>;
