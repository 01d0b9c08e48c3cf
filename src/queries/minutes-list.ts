import type { Minutes, Portal } from '../model/portal.ts';
import { toChineseDate } from '../schemas/partial-date.ts';
import { toFrame } from './frame.ts';
import type { EntriesView, Entry } from './policies.ts';

/** Minutes as a line of a list. */
export function toMinutesEntry(minutes: Minutes, { addresses }: Portal): Entry {
  const { id, title, date, unitName, outcome, isSample } = minutes;
  return {
    title,
    href: addresses.minutes(id),
    date,
    dateText: toChineseDate(date),
    summary: outcome === undefined ? unitName : `${unitName} · 结果：${outcome}`,
    isSample,
  };
}

/** All minutes, newest first. */
export function toMinutesListView(portal: Portal): EntriesView {
  const entries = portal.minutes.map((minutes) => toMinutesEntry(minutes, portal));
  return {
    frame: toFrame(portal, {
      title: '协商纪要',
      description: '友邻点、友邻站、友邻中心开会协商的纪要：谁参加、商量了什么、结果怎样。',
      path: '/minutes/',
      isSample: entries.length > 0 && entries.every(({ isSample }) => isSample),
    }),
    entries,
  };
}
