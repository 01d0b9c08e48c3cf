import type { Moment } from '../schemas/moment.ts';
import type { PartialDate } from '../schemas/partial-date.ts';
import type { Minutes, Policy, Portal } from './portal.ts';

/** A page of the site that is an article: it was published here on one day and comes from somebody. */
export interface Published {
  /** Day, with the hour when a source states it; undefined: no source says. */
  readonly at: Moment | undefined;
  /** Who it comes from, 来源. */
  readonly source: string;
}

// A month is no day of publishing, and no day is made of it.
const wholeDay = (date: PartialDate | undefined): Moment | undefined =>
  date !== undefined && date.length >= '2017-05-18'.length ? date : undefined;

/** A policy comes from where it was copied, else from who issued it. */
export const toPolicyPublished = (
  { publishedAt, publishedOn, origin, issuer }: Policy,
  { settings }: Pick<Portal, 'settings'>,
): Published => ({
  at: publishedAt ?? wholeDay(publishedOn),
  source: origin?.name ?? issuer ?? settings.siteName,
});

/** Minutes are public from the first day of their notice; the day of the meeting is not that day. */
export const toMinutesPublished = ({ publishedAt, noticeFrom, unitName }: Minutes): Published => ({
  at: publishedAt ?? wholeDay(noticeFrom),
  source: unitName,
});

/** The 日期 of news is the day of publishing. */
export const toNewsPublished = (
  { publishedAt, date, origin }: Portal['news'][number],
  { settings }: Pick<Portal, 'settings'>,
): Published => ({ at: publishedAt ?? wholeDay(date), source: origin ?? settings.siteName });
