import { date, text } from '../field-type.ts';
import { optional, required } from '../field.ts';
import { defineDocument } from '../document.ts';
import { publishingFields } from './publishing.ts';

/** `content/news/*.md` */
export const newsDocument = defineDocument('news', '动态', {
  title: required('标题', text, { about: '一句话说清发生了什么' }),
  date: required('日期', date, { about: '发布的日期，页面上照样显示', synonyms: ['发布日期'] }),
  origin: optional('来源', text, { about: '稿件来源' }),
  summary: optional('摘要', text, { about: '一两句话，显示在列表里' }),
  ...publishingFields,
});

/** `content/pages/*.md`: texts of the portal's own pages. */
export const pageDocument = defineDocument('pages', '单页', {
  title: required('标题', text, { about: '页面标题' }),
});
