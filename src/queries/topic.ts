import type { Portal, Topic, TopicEvent } from '../model/portal.ts';
import { toChineseDate } from '../schemas/partial-date.ts';
import type { Level } from '../schemas/rosters/topic-events.ts';
import { toFrame, type Frame, type Link } from './frame.ts';
import { levelTitles, toTopicCard, type TopicCard } from './topics.ts';

/** One step of a topic's way. */
export interface StepView {
  readonly date: string;
  readonly dateText: string;
  readonly event: string;
  readonly level: Level;
  readonly unit: { readonly label: string; readonly href: string | undefined };
  readonly content: string | undefined;
  readonly responsible: string | undefined;
  readonly dueText: string | undefined;
  readonly minutes: Link | undefined;
}

export interface TopicView {
  readonly frame: Frame;
  readonly card: TopicCard;
  readonly summary: string | undefined;
  readonly point: Link;
  readonly holder: string;
  readonly steps: readonly StepView[];
}

function toStep(event: TopicEvent, { addresses }: Portal): StepView {
  const { minutes, due } = event;
  return {
    date: event.date,
    dateText: toChineseDate(event.date),
    event: event.event,
    level: event.level,
    unit: { label: event.unitName, href: event.unitHref },
    content: event.content,
    responsible: event.responsible,
    dueText: due === undefined ? undefined : toChineseDate(due),
    minutes: minutes && { label: minutes.title, href: addresses.minutes(minutes.id) },
  };
}

/** One topic and its way over the levels. */
export function toTopicView(portal: Portal, topic: Topic): TopicView {
  const { addresses } = portal;
  const card = toTopicCard(topic, portal);
  return {
    frame: toFrame(portal, {
      title: topic.title,
      description: `${topic.title}：${topic.summary ?? ''}现在${levelTitles[card.level]}，${card.state}。`,
      path: `/topics/${topic.id}/`,
      parents: [{ label: '议题', href: '/topics/' }],
      isSample: topic.isSample,
    }),
    card,
    summary: topic.summary,
    point: { label: topic.point.name, href: addresses.point(topic.point.id) },
    holder: levelTitles[card.level],
    steps: topic.events.map((event) => toStep(event, portal)),
  };
}
