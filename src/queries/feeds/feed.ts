import type { Community, Portal } from '../../model/portal.ts';
import { firstDay } from '../../schemas/partial-date.ts';
import { feedTexts as texts } from '../../words/feeds.ts';
import { toMarkedTitle } from '../sample-title.ts';

/** One entry of the feed. */
export interface FeedItem {
  readonly title: string;
  /** Path under the base. */
  readonly link: string;
  readonly description: string;
  readonly pubDate: Date;
  readonly categories: readonly string[];
}

/** What feed readers are told. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Path of the home page, under the base. */
  readonly home: string;
  readonly self: string;
  readonly items: readonly FeedItem[];
}

interface Entry {
  readonly title: string;
  readonly isSample: boolean;
  readonly date: string;
  readonly link: string;
  readonly description: string;
  readonly kind: '动态' | '协商纪要' | '议题';
}

const longest = 50;

const order = (a: string, b: string): number => Number(a > b) - Number(a < b);
const newestFirst = (a: Entry, b: Entry): number =>
  order(firstDay(b.date), firstDay(a.date)) || order(a.link, b.link);

type FeedSources = Pick<Portal, 'news' | 'minutes' | 'topics' | 'addresses'>;

function collectEntries({ news, minutes, topics, addresses }: FeedSources): Entry[] {
  return [
    ...news.map((item) => {
      const { id, title, isSample, date, summary } = item;
      const description = summary ?? item.toText().slice(0, 120);
      return {
        title,
        isSample,
        date,
        link: addresses.news(id),
        description,
        kind: '动态' as const,
      };
    }),
    ...minutes.map(({ id, title, isSample, date, unitName, outcome }) => {
      const description =
        outcome === undefined
          ? texts.minutes(unitName)
          : texts.minutesWithOutcome(unitName, outcome);
      const link = addresses.minutes(id);
      return { title, isSample, date, link, description, kind: '协商纪要' as const };
    }),
    ...topics.map(({ id, title, isSample, raisedOn, summary, progress }) => {
      const description = texts.topic(summary ?? '', progress.state, progress.level);
      const link = addresses.topic(id);
      return { title, isSample, date: raisedOn, link, description, kind: '议题' as const };
    }),
  ];
}

function toItems(sources: FeedSources): FeedItem[] {
  const entries = collectEntries(sources).sort(newestFirst).slice(0, longest);
  return entries.map((entry) => ({
    title: toMarkedTitle(entry),
    link: entry.link,
    description: entry.description,
    pubDate: new Date(`${firstDay(entry.date)}T00:00:00Z`),
    categories: [entry.kind],
  }));
}

/** News, minutes and topics, newest first; samples say so in their title. */
export function toFeed(portal: Portal): Feed {
  const { settings, addresses } = portal;
  return {
    title: settings.siteName,
    description: settings.subtitle,
    home: addresses.resolve('/'),
    self: addresses.resolve('/feed.xml'),
    items: toItems(portal),
  };
}

/** The same for one community: its minutes and topics. */
export function toCommunityFeed(portal: Portal, community: Community): Feed {
  const { settings, addresses } = portal;
  const { id, name, minutes, topics } = community;
  return {
    title: `${settings.siteName} · ${name}`,
    description: texts.community(name),
    home: addresses.community(id),
    self: `${addresses.community(id)}feed.xml`,
    items: toItems({ news: [], minutes, topics, addresses }),
  };
}
