import ical from 'ical-generator';
import type { Portal } from '../model/portal.ts';
import { firstDay, lastDay } from '../schemas/partial-date.ts';
import { toMarkedTitle } from './sample-title.ts';

/** One entry of the calendar, lasting whole days. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly isSample: boolean;
  readonly from: string;
  readonly to: string;
  /** Path under the base. */
  readonly link: string;
}

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
// The end of a calendar entry is the first day it no longer lasts.
const dayAfter = (iso: string): Date => new Date(day(iso).getTime() + 86_400_000);

function collectNotices({ minutes, rosters, addresses }: Portal): Entry[] {
  const notices = [
    ...minutes.map(({ id, title, ...rest }) => {
      return { ...rest, id: `minutes-${id}`, title, link: addresses.minutes(id) };
    }),
    ...rosters.funds.map(({ place, item, ...rest }) => {
      const link = addresses.resolve('/funds/');
      return { ...rest, id: `funds-${place.row}`, title: item, link };
    }),
  ];
  return notices.flatMap(({ id, title, isSample, noticeFrom, noticeTo, link }) => {
    if (noticeFrom === undefined || noticeTo === undefined) return [];
    const dates = { from: noticeFrom, to: noticeTo };
    return { id: `notice-${id}`, title: `公示：${title}`, isSample, ...dates, link };
  });
}

function collectEntries(portal: Portal): Entry[] {
  const { milestones, minutes, addresses } = portal;
  const phases = milestones.filter(({ kind }) => kind === undefined || kind === '阶段');
  return [
    ...phases.map(({ id, name, isSample, start, end }) => {
      const link = addresses.resolve('/milestones/');
      return { id: `milestone-${id}`, title: name, isSample, from: start, to: end, link };
    }),
    ...minutes.map(({ id, title, isSample, date }) => {
      return {
        id: `minutes-${id}`,
        title,
        isSample,
        from: date,
        to: date,
        link: addresses.minutes(id),
      };
    }),
    ...collectNotices(portal),
  ];
}

/**
 * Phases, meetings and notice terms as an iCalendar file.
 * @param site origin of the site; entries link to its pages
 */
export function renderCalendar(portal: Portal, site: URL): string {
  const { settings, today } = portal;
  const calendar = ical({
    name: settings.siteName,
    prodId: { company: 'youlin-portal', product: 'calendar', language: 'ZH' },
  });
  for (const entry of collectEntries(portal)) {
    calendar.createEvent({
      id: `${entry.id}@youlin-portal`,
      summary: toMarkedTitle(entry),
      start: day(firstDay(entry.from)),
      end: dayAfter(lastDay(entry.to)),
      allDay: true,
      // The day the data is of, so that the same data gives the same file.
      stamp: day(today),
      url: new URL(entry.link, site).href,
    });
  }
  return calendar.toString();
}
