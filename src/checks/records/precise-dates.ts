import { createIssue } from '../../issues/issue.ts';
import type { Check } from '../check.ts';

/** News and minutes are listed by day; with a month only they stand in a place nobody expects. */
export const preciseDates: Check = ({ news, minutes }) =>
  [...news, ...minutes].flatMap(({ place, date }) =>
    date === undefined || date.length === '2017-05-18'.length
      ? []
      : [createIssue('imprecise-date', { ...place, column: '日期', value: date })],
  );
