import type { Minutes, Portal } from '../../model/portal.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { commonTexts } from '../../words/common.ts';
import { minutesListTexts as texts } from '../../words/minutes.ts';
import { toFrame } from '../frame/frame.ts';
import type { EntriesView, Entry } from '../policy/policies.ts';

/** Minutes as a line of a list. */
export function toMinutesEntry(minutes: Minutes, { addresses }: Portal): Entry {
  const { id, title, date, unitName, outcome, isSample } = minutes;
  return {
    title,
    href: addresses.minutes(id),
    date,
    dateText: toChineseDate(date),
    summary: outcome === undefined ? unitName : texts.outcome(unitName, outcome),
    isSample,
  };
}

/** All minutes, newest first. */
export function toMinutesListView(portal: Portal): EntriesView {
  const entries = portal.minutes.map((minutes) => toMinutesEntry(minutes, portal));
  return {
    frame: toFrame(portal, {
      title: commonTexts.minutes,
      description: texts.description,
      path: '/minutes/',
      isSample: entries.length > 0 && entries.every(({ isSample }) => isSample),
    }),
    entries,
  };
}
