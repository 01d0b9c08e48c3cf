import { createIssue, type Place } from '../issues/issue.ts';
import { firstDay, lastDay, type PartialDate } from '../schemas/partial-date.ts';
import type { Check } from './check.ts';

interface Span {
  readonly place: Place;
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
  readonly columns: readonly [from: string, to: string];
}

/** What begins may not end before it began. */
export const orderedDates: Check = ({ rosters, minutes }) => {
  const spans: Span[] = [
    ...[...rosters.milestones, ...rosters.projects].map(({ place, start, end }) => ({
      place,
      from: start,
      to: end,
      columns: ['开始', '结束'] as const,
    })),
    ...[...rosters.funds, ...minutes].map(({ place, noticeFrom, noticeTo }) => ({
      place,
      from: noticeFrom,
      to: noticeTo,
      columns: ['公示起', '公示止'] as const,
    })),
    ...rosters.members.map(({ place, from, to }) => ({
      place,
      from,
      to,
      columns: ['任期起', '任期止'] as const,
    })),
  ];
  return spans.flatMap(({ place, from, to, columns: [first, second] }) => {
    if (from === undefined || to === undefined || firstDay(from) <= lastDay(to)) return [];
    return [
      createIssue('dates-out-of-order', { ...place, column: second, value: to }, { other: first }),
    ];
  });
};
