import type { Portal } from '../../model/portal.ts';
import { toNewsPublished } from '../../model/publishing.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { commonTexts } from '../../words/common.ts';
import { newsTexts } from '../../words/feeds.ts';
import { toFrame, type Frame } from '../frame/frame.ts';
import type { EntriesView, Entry } from '../policy/policies.ts';

export type NewsItem = Portal['news'][number];

export interface NewsView {
  readonly frame: Frame;
  readonly title: string;
  readonly date: string;
  readonly html: string;
}

/** A piece of news as a line of a list. */
export function toNewsEntry(item: NewsItem, { addresses }: Portal): Entry {
  const { id, title, date, summary, isSample } = item;
  const dateText = toChineseDate(date);
  return { title, href: addresses.news(id), date, dateText, summary, isSample };
}

/** All news, newest first. */
export function toNewsListView(portal: Portal): EntriesView {
  return {
    frame: toFrame(portal, {
      title: commonTexts.news,
      description: newsTexts.description(portal.settings.siteName),
      path: '/news/',
    }),
    entries: portal.news.map((item) => toNewsEntry(item, portal)),
  };
}

/** One piece of news. */
export function toNewsView(portal: Portal, item: NewsItem): NewsView {
  const { title, date } = item;
  return {
    frame: toFrame(portal, {
      title,
      description: item.summary ?? item.toText(),
      path: `/news/${item.id}/`,
      parents: [{ label: commonTexts.news, href: '/news/' }],
      isSample: item.isSample,
      article: { ...toNewsPublished(item, portal), keywords: item.keywords },
    }),
    title,
    date,
    html: item.toHtml(),
  };
}
