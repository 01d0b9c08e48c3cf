import type { Portal, Topic, TopicEvent } from '../../model/portal.ts';
import { isOpen } from '../../model/topics/topic-machine.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { toTopicCard, type TopicCard } from '../topics/topics.ts';
import { withoutMark } from '../sample-title.ts';
import type { Link } from './frame.ts';

/** What was decided last, in the words of the ledger. */
export interface DecidedEntry {
  readonly topic: Link;
  readonly date: string;
  readonly decision: string | undefined;
  readonly isSample: boolean;
}

/** The three cards of the home page. */
export interface HomeCards {
  readonly decided: readonly DecidedEntry[];
  /** Not decided yet: whoever has something to say can still say it. */
  readonly open: readonly TopicCard[];
  /** Decided, and the day by which it was to be done is over; the longest first. */
  readonly late: readonly TopicCard[];
}

/** What can still be said is worth more room; of samples one shows how it will be. */
const most = (topics: readonly Topic[]): number =>
  topics.every(({ isSample }) => isSample) ? 1 : 2;

/** Samples are shown only as long as there is nothing else. */
export function withoutSamples<T extends { readonly isSample: boolean }>(
  records: readonly T[],
): readonly T[] {
  const real = records.filter(({ isSample }) => !isSample);
  return real.length > 0 ? real : records;
}

interface Decision {
  readonly topic: Topic;
  readonly event: TopicEvent;
}

/** A badge beside it says 示例. */
const toPlainCard = (card: TopicCard): TopicCard =>
  card.isSample ? { ...card, title: withoutMark(card.title) } : card;

function listDecisions(topics: readonly Topic[]): Decision[] {
  return topics
    .flatMap((topic) => topic.events.map((event) => ({ topic, event })))
    .filter(({ event }) => event.event === '议定')
    .sort((a, b) => (a.event.date < b.event.date ? 1 : -1));
}

/** What was decided, what can still be said, what is late. */
export function toHomeCards(portal: Portal): HomeCards {
  const topics = withoutSamples(portal.topics);
  const open = topics
    .filter(({ progress }) => isOpen(progress.state))
    .map((topic) => toPlainCard(toTopicCard(topic, portal)));
  const room = most(topics);
  return {
    decided: listDecisions(topics)
      .slice(0, 1)
      .map(({ topic, event }) => ({
        topic: {
          label: topic.isSample ? withoutMark(topic.title) : topic.title,
          href: portal.addresses.topic(topic.id),
        },
        date: toChineseDate(event.date),
        decision: topic.isSample ? withoutMark(event.content ?? '') : event.content,
        isSample: topic.isSample,
      })),
    open: open
      .filter(({ state }) => state === '待受理' || state === '协商中')
      .sort((a, b) => (a.latest < b.latest ? 1 : -1))
      .slice(0, room),
    late: open
      .filter(({ overdueDays }) => overdueDays !== undefined)
      .sort((a, b) => (b.overdueDays?.value ?? 0) - (a.overdueDays?.value ?? 0))
      .slice(0, 1),
  };
}
