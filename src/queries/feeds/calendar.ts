import ical from 'ical-generator';
import type { Minutes, Portal, Station, Topic } from '../../model/portal.ts';
import { firstDay, lastDay } from '../../schemas/partial-date.ts';
import { calendarTexts as texts } from '../../words/feeds.ts';
import { toMarkedTitle } from '../sample-title.ts';

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

/** Terms of public notice. */
function toNotices(
  records: readonly (Omit<Entry, 'from' | 'to'> & {
    readonly noticeFrom?: string | undefined;
    readonly noticeTo?: string | undefined;
  })[],
): Entry[] {
  return records.flatMap(({ id, title, isSample, noticeFrom, noticeTo, link }) => {
    if (noticeFrom === undefined || noticeTo === undefined) return [];
    const dates = { from: noticeFrom, to: noticeTo };
    return { id: `notice-${id}`, title: texts.notice(title), isSample, ...dates, link };
  });
}

/** Meetings, and the terms for which their minutes are on public notice. */
function toMeetings(minutes: readonly Minutes[], { addresses }: Portal): Entry[] {
  const named = minutes.map((entry) => {
    return { ...entry, id: `minutes-${entry.id}`, link: addresses.minutes(entry.id) };
  });
  const meetings = named.map(({ id, title, isSample, date, link }) => {
    return { id, title, isSample, from: date, to: date, link };
  });
  return [...meetings, ...toNotices(named)];
}

/** The days by which something decided is to be done. */
function toDeadlines(topics: readonly Topic[], { addresses }: Portal): Entry[] {
  return topics.flatMap(({ id, title, isSample, events }) =>
    events.flatMap(({ event, due, place }) => {
      if (event !== '议定' || due === undefined) return [];
      const day = lastDay(due);
      return {
        id: `due-${id}-${place.row}`,
        title: texts.deadline(title),
        isSample,
        from: day,
        to: day,
        link: addresses.topic(id),
      };
    }),
  );
}

function collectEntries(portal: Portal): Entry[] {
  const { milestones, minutes, topics, rosters, addresses } = portal;
  const phases = milestones.filter(({ kind }) => kind === undefined || kind === '阶段');
  const funds = rosters.funds.map(({ place, item, ...rest }) => {
    return { ...rest, id: `funds-${place.row}`, title: item, link: addresses.resolve('/funds/') };
  });
  return [
    ...phases.map(({ id, name, isSample, start, end }) => {
      const link = addresses.resolve('/milestones/');
      return { id: `milestone-${id}`, title: name, isSample, from: start, to: end, link };
    }),
    ...toMeetings(minutes, portal),
    ...toDeadlines(topics, portal),
    ...toNotices(funds),
  ];
}

/** What concerns one station: its own meetings and those of its points, and what they decided. */
function collectStationEntries(portal: Portal, station: Station): Entry[] {
  const minutes = [station.minutes, ...station.points.map((point) => point.minutes)].flat();
  return [
    ...toMeetings(minutes, portal),
    ...toDeadlines(
      station.points.flatMap((point) => point.topics),
      portal,
    ),
  ];
}

function renderEntries(
  portal: Portal,
  { name, entries, site }: { name: string; entries: readonly Entry[]; site: URL },
): string {
  const calendar = ical({
    name,
    prodId: { company: 'youlin-portal', product: 'calendar', language: 'ZH' },
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: `${entry.id}@youlin-portal`,
      summary: toMarkedTitle(entry),
      start: day(firstDay(entry.from)),
      end: dayAfter(lastDay(entry.to)),
      allDay: true,
      // The day the data is of, so that the same data gives the same file.
      stamp: day(portal.today),
      url: new URL(entry.link, site).href,
    });
  }
  return calendar.toString();
}

/**
 * Phases, meetings, deadlines and notice terms as an iCalendar file.
 * @param site origin of the site; entries link to its pages
 */
export function renderCalendar(portal: Portal, site: URL): string {
  const name = portal.settings.siteName;
  return renderEntries(portal, { name, entries: collectEntries(portal), site });
}

/** The same for one station and its points. */
export function renderStationCalendar(portal: Portal, station: Station, site: URL): string {
  const entries = collectStationEntries(portal, station);
  return renderEntries(portal, { name: station.name, entries, site });
}
