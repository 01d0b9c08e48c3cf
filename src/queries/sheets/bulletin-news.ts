import { count } from '../../calculation/calls.ts';
import { is } from '../../calculation/condition.ts';
import type { Minutes, Portal, Topic } from '../../model/portal.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { commonTexts } from '../../words/common.ts';
import { bulletinTopicsTexts as texts } from '../../words/sheets.ts';
import { toFigure, type Figure } from '../downloads/figure.ts';
import { toMinutesEntry } from '../minutes/minutes-list.ts';
import type { Entry } from '../policy/policies.ts';
import { countLines, shorten, takeFitting } from './sheet-lines.ts';
import { toTopicCard, type TopicCard } from '../topics/topics.ts';

/** What happened in a month: this one, or the latest in which anything did. */
export interface MonthlyNews<T> {
  /** As a reader says it: `2018年1月`. */
  readonly month: string;
  readonly isThisMonth: boolean;
  /** As many as fit on the sheet. */
  readonly shown: readonly T[];
}

/** Topics that took a step in the month. */
export interface TopicNews extends MonthlyNews<TopicCard> {
  readonly count: Figure;
  /** Those that do not fit. */
  readonly rest: Figure | undefined;
}

/** Minutes of the month's meetings. */
export interface MinutesNews extends MonthlyNews<Entry> {
  readonly hasMore: boolean;
}

const longest = 56;
const perLine = 29;
const monthLength = 'YYYY-MM'.length;

const toMonths = (topic: Topic): string[] =>
  [topic.raisedOn, ...topic.events.map(({ date }) => date)]
    .filter((date) => date.length >= monthLength)
    .map((date) => date.slice(0, monthLength));

/** This month when it is among them, else the latest before it. */
function findMonth(months: readonly string[], { today }: Portal): string | undefined {
  const now = today.slice(0, monthLength);
  const known = months.filter((month) => month <= now).sort();
  return known.at(-1);
}

const toMonthFacts = (month: string, { today }: Portal) => ({
  month: toChineseDate(month),
  isThisMonth: today.startsWith(month),
});

const toTopicLines = ({ title, kind, state, holder, latestText }: TopicCard): number =>
  countLines(`${commonTexts.sample}${title}`, perLine) +
  countLines(
    `${kind}${state}${texts.isHeld(holder.label)}${texts.latest(latestText)}·····`,
    perLine,
  ) +
  0.5;

function countTopics(portal: Portal, cards: readonly TopicCard[], month: string): Figure {
  const own = count('topics', is('编号', ...cards.map(({ id }) => id)));
  const formula = texts.formula(toChineseDate(month));
  return toFigure(portal, own, { value: cards.length, unit: '件', formula });
}

/** What the topics of a place did, newest first, into so many lines. */
export function toTopicNews(
  portal: Portal,
  topics: readonly Topic[],
  room: number,
): TopicNews | undefined {
  const month = findMonth(topics.flatMap(toMonths), portal);
  if (month === undefined) return undefined;
  const cards = topics
    .filter((topic) => toMonths(topic).includes(month))
    .map((topic) => toTopicCard(topic, portal))
    .map((card) => ({ ...card, title: shorten(card.title, longest) }))
    .sort((a, b) => Number(a.latest < b.latest) - Number(a.latest > b.latest));
  const shown = takeFitting(cards, room, toTopicLines);
  const rest = cards.slice(shown.length);
  return {
    ...toMonthFacts(month, portal),
    shown,
    count: countTopics(portal, cards, month),
    rest: rest.length === 0 ? undefined : countTopics(portal, rest, month),
  };
}

const toEntryLines = ({ title, summary = '', dateText }: Entry): number =>
  countLines(`${commonTexts.sample}${title}`, perLine) +
  countLines(`${dateText}·${summary}`, perLine) +
  0.5;

/** The minutes of a place, newest first, into so many lines. */
export function toMinutesNews(
  portal: Portal,
  minutes: readonly Minutes[],
  room: number,
): MinutesNews | undefined {
  const month = findMonth(
    minutes.map(({ date }) => date.slice(0, monthLength)),
    portal,
  );
  if (month === undefined) return undefined;
  const entries = minutes
    .filter(({ date }) => date.startsWith(month))
    .map((own) => toMinutesEntry(own, portal))
    .map((entry) => ({
      ...entry,
      title: shorten(entry.title, longest),
      summary: shorten(entry.summary ?? '', longest),
    }))
    .sort((a, b) => Number(a.date < b.date) - Number(a.date > b.date));
  const shown = takeFitting(entries, room, toEntryLines);
  return { ...toMonthFacts(month, portal), shown, hasMore: shown.length < entries.length };
}

/** Lines that the entries on the sheet take. */
export const countTopicLines = (news: TopicNews | undefined): number =>
  (news?.shown ?? []).reduce((sum, card) => sum + toTopicLines(card), 0);
