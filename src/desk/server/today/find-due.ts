import { toColumnUpkeep } from '../../../model/status/column-upkeep.ts';
import type { Portal } from '../../../model/portal.ts';
import { lastDay, toChineseDate, type PartialDate } from '../../../schemas/partial-date.ts';
import { todayTexts as texts } from '../../../words/desk/today.ts';
import type { TodayItem } from '../../shared/today.ts';
import { countDaysUntil, listMonthsAfter, listQuartersAfter, soon } from './days.ts';
import { toPlaceHref } from './to-place-href.ts';

/** Decisions that nobody has reported done and whose day is over or near. */
function findDeadlines({ topics }: Portal, today: string): TodayItem[] {
  return topics.flatMap(({ title, events, progress, holder, isSample }) => {
    const decided = events.filter(({ event }) => event === '议定');
    return progress.decisions.flatMap(({ due, outcome, responsible }, at) => {
      if (isSample || due === undefined || !['办理中', '已逾期'].includes(outcome)) return [];
      const days = countDaysUntil(today, due);
      if (days > soon) return [];
      const place = decided[at]?.place;
      return {
        text: texts.deadline(title, toChineseDate(due)),
        note: texts.holder(responsible ?? holder.name),
        days,
        href: place && toPlaceHref({ ...place, column: '期限' }),
      };
    });
  });
}

interface Noticed {
  readonly title: string;
  readonly noticeTo?: PartialDate | undefined;
  readonly isSample: boolean;
  readonly place: { readonly file: string; readonly row: number };
}

/** Notices whose last day is near, or was a few days ago: their outcome can be told. */
function findNotices({ minutes, rosters }: Portal, today: string): TodayItem[] {
  const noticed: Noticed[] = [
    ...minutes,
    ...rosters.funds.map((fund) => ({ ...fund, title: fund.item })),
  ];
  return noticed.flatMap(({ title, noticeTo, isSample, place }) => {
    if (isSample || noticeTo === undefined) return [];
    const days = countDaysUntil(today, noticeTo);
    if (Math.abs(days) > soon) return [];
    const text = days < 0 ? texts.noticeOver : texts.noticeEnds;
    return {
      text: text(title, toChineseDate(noticeTo)),
      href: toPlaceHref({ ...place, column: '公示止' }),
      days,
    };
  });
}

const findNewest = (dates: readonly PartialDate[]): PartialDate | undefined =>
  dates.length === 0 ? undefined : dates.reduce((a, b) => (lastDay(a) >= lastDay(b) ? a : b));

const real = <T extends { readonly isSample: boolean }>(rows: readonly T[]): T[] =>
  rows.filter(({ isSample }) => !isSample);

/** Months that are over and have no observation, after those that have. */
function findMonths({ rosters }: Portal, today: string): TodayItem[] {
  if (rosters.commitments.length === 0) return [];
  const href = '/forms/observations/';
  const newest = findNewest(real(rosters.observations).map(({ date }) => date));
  if (newest === undefined) return [{ text: texts.noObservations, href }];
  const months = listMonthsAfter(newest, today);
  return months.length === 0 ? [] : [{ text: texts.months(months.map(toChineseDate)), href }];
}

/** Quarters that are over and have no account, after those that have. */
function findQuarters({ rosters }: Portal, today: string): TodayItem[] {
  const href = '/forms/fund/';
  const newest = findNewest(real(rosters.funds).map(({ period }) => period));
  if (newest === undefined) return [{ text: texts.noAccounts, href }];
  const quarters = listQuartersAfter(newest, today);
  const named = quarters.map((month) =>
    texts.quarter(month.slice(0, 4), Number(month.slice(5)) / 3),
  );
  return named.length === 0 ? [] : [{ text: texts.quarters(named), href }];
}

/** Columns of the site that an inspection would call stale today. */
function findStale(portal: Portal, today: string): TodayItem[] {
  return toColumnUpkeep({ ...portal, today }).flatMap(({ column, state, newest, freshUntil }) => {
    if (state !== 'stale' || newest === undefined || freshUntil === undefined) return [];
    const href = toPlaceHref({ file: column.file });
    const text = texts.stale(column.name, toChineseDate(newest), column.freshDays ?? 0);
    return { text, href, days: countDaysUntil(today, freshUntil), code: 'stale-column' };
  });
}

/** What is due, the most urgent first: what has a day by its day, then what has none. */
export function findDue(portal: Portal, today: string): readonly TodayItem[] {
  const items = [
    ...findDeadlines(portal, today),
    ...findNotices(portal, today),
    ...findStale(portal, today),
    ...findMonths(portal, today),
    ...findQuarters(portal, today),
  ];
  return items.sort((a, b) => (a.days ?? soon + 1) - (b.days ?? soon + 1));
}
