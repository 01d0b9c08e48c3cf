import { createIssue } from '../../issues/issue.ts';
import type { Check } from '../check.ts';

/** A news item's 日期 is the day on which it was published; its 发布时间 only adds the hour. */
export const publishingDays: Check = ({ news }) =>
  news.flatMap(({ place, date, publishedAt }) => {
    if (date === undefined || publishedAt === undefined || publishedAt.startsWith(date)) return [];
    const at = { ...place, column: '发布时间', value: publishedAt };
    return [createIssue('publishing-day-differs', at, { date })];
  });
