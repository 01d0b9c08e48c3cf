import type { Minutes, Portal } from '../../model/portal.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { commonTexts } from '../../words/common.ts';
import { minutesListTexts as texts } from '../../words/minutes.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';
import type { Entry } from '../policy/policies.ts';
import { toVoteView, type VoteView } from '../topics/vote.ts';

/** A meeting in the list: when and where, about what, what was decided and how it was voted. */
export interface MeetingEntry {
  readonly href: string;
  /** The topics it was about; without any, the title of the minutes. */
  readonly subject: string;
  readonly date: string;
  readonly dateText: string;
  readonly place: string;
  /** Id of the community it belongs to; undefined at the centre and above. */
  readonly community: string | undefined;
  readonly decisions: readonly string[];
  readonly outcome: string;
  readonly vote: VoteView | undefined;
  readonly isSample: boolean;
}

/** The page `/minutes/`. */
export interface MinutesListView {
  readonly frame: Frame;
  readonly meetings: readonly MeetingEntry[];
  /** Communities that have met; a link leads to the minutes on their own page. */
  readonly communities: readonly (Link & { readonly id: string })[];
}

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

/** What the ledgers say that a meeting decided. */
function toDecided({ id, topics }: Minutes): string[] {
  return topics.flatMap(({ events }) =>
    events.flatMap(({ event, minutes, content }) =>
      event === '议定' && minutes?.id === id && content !== undefined ? [content] : [],
    ),
  );
}

function toMeeting(minutes: Minutes, portal: Portal): MeetingEntry {
  const { id, title, topics, date, unitName, community, outcome, isSample } = minutes;
  return {
    href: portal.addresses.minutes(id),
    subject: topics.length === 0 ? title : topics.map((topic) => topic.title).join('；'),
    date,
    dateText: toChineseDate(date),
    place: unitName,
    community: community?.id,
    decisions: toDecided(minutes),
    outcome: outcome === undefined ? texts.noOutcome : texts.outcomes[outcome],
    vote: toVoteView(minutes, portal),
    isSample,
  };
}

/** All minutes, newest first. */
export function toMinutesListView(portal: Portal): MinutesListView {
  const meetings = portal.minutes.map((minutes) => toMeeting(minutes, portal));
  const met = new Set(meetings.map(({ community }) => community));
  return {
    frame: toFrame(portal, {
      title: commonTexts.minutes,
      description: texts.description,
      path: '/minutes/',
      isSample: meetings.length > 0 && meetings.every(({ isSample }) => isSample),
    }),
    meetings,
    communities: portal.communities
      .filter(({ id }) => met.has(id))
      .map(({ id, name }) => ({
        id,
        label: name,
        href: `${portal.addresses.community(id)}#minutes`,
      })),
  };
}
