import { listOf, text } from '../field-type.ts';
import { optional } from '../field.ts';
import { moment } from '../moment.ts';

/** What every article may say about its being published here. */
export const publishingFields = {
  publishedAt: optional('发布时间', moment, {
    about: '在本站发布的日期，知道时刻就写成 2017-05-18 09:30；不知道就不写，不要编',
  }),
  keywords: optional('关键词', listOf(text), { about: '给搜索引擎看的几个词' }),
};
