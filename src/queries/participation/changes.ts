import type { Minutes, Portal, Topic } from '../../model/portal.ts';
import { changeTexts as texts } from '../../words/participation.ts';

/** Something that can be new to who comes back. */
export interface Change {
  /** What it is about, then how far it is: `topics/lamp` `3`; minutes and news never get farther. */
  readonly about: string;
  readonly step: number;
  readonly text: string;
  readonly href: string;
  readonly isSample: boolean;
}

type Sources = Pick<Portal, 'topics' | 'minutes' | 'news'>;

const most = 20;

const toTopicChange = (topic: Topic, { addresses }: Portal): Change & { date: string } => ({
  about: `topics/${topic.id}`,
  step: topic.events.length,
  text: texts.topic(topic.title, topic.progress.state),
  href: addresses.topic(topic.id),
  isSample: topic.isSample,
  date: topic.progress.latest,
});

const toMinutesChange = (own: Minutes, { addresses }: Portal): Change & { date: string } => ({
  about: `minutes/${own.id}`,
  step: 1,
  text: own.title,
  href: addresses.minutes(own.id),
  isSample: own.isSample,
  date: own.date,
});

/** The newest topics, minutes and news of a page, by which a device tells what has changed. */
export function toChanges(
  portal: Portal,
  { topics = [], minutes = [], news = [] }: Partial<Sources>,
): Change[] {
  const all = [
    ...topics.map((topic) => toTopicChange(topic, portal)),
    ...minutes.map((own) => toMinutesChange(own, portal)),
    ...news.map(({ id, title, date, isSample }) => ({
      about: `news/${id}`,
      step: 1,
      text: title,
      href: portal.addresses.news(id),
      isSample,
      date,
    })),
  ];
  return all
    .sort((a, b) => Number(a.date < b.date) - Number(a.date > b.date))
    .slice(0, most)
    .map(({ date: _, ...change }) => change);
}

/** The steps of one topic. */
export const toStepChanges = ({ addresses }: Portal, topic: Topic): Change[] =>
  topic.events.map(({ event, unitName }, index) => ({
    about: `step/${index + 1}`,
    step: 1,
    text: texts.step(event, unitName),
    href: `${addresses.topic(topic.id)}#steps`,
    isSample: topic.isSample,
  }));
