import { createIssue } from '../../issues/issue.ts';
import { createNearestFinder } from '../../issues/nearest.ts';
import type { Check } from '../check.ts';

/** Minutes named in a topic event must be there. */
export const knownMinutes: Check = ({ rosters, minutes, isUnread }) => {
  const ids = new Set(minutes.map(({ id }) => id));
  const findNearest = createNearestFinder(ids);
  return rosters['topic-events'].flatMap((event) => {
    if (event.minutes === undefined || ids.has(event.minutes)) return [];
    if (isUnread('minutes', event.minutes)) return [];
    const place = { ...event.place, column: '纪要', value: event.minutes };
    const args = { roster: '纪要文件夹', nearest: findNearest(event.minutes) };
    return [createIssue('unknown-reference', place, args)];
  });
};
