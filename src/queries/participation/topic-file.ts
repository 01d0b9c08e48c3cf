import type { Portal, Topic } from '../../model/portal.ts';
import { isOpen } from '../../model/topics/topic-machine.ts';
import { toSha256 } from '../digest.ts';
import { remember } from '../remember.ts';

/** A topic as the page 我有事要说 compares it with what somebody types. */
export interface ComparedTopic {
  readonly title: string;
  readonly href: string;
  readonly kind: string;
  readonly community: string;
  readonly state: string;
  readonly isOpen: boolean;
  readonly summary: string;
  /** What was said of it last. */
  readonly latest: string;
  readonly isSample: boolean;
}

/** `/take-part/data/<digest>.json` */
export interface TopicFile {
  /** First 10 hexadecimal digits of the SHA-256. */
  readonly digest: string;
  /** JSON. */
  readonly text: string;
}

function toCompared(topic: Topic, { addresses }: Portal): ComparedTopic {
  const { title, kind, point, progress, summary = '', events, isSample } = topic;
  const said = events.filter(({ content }) => content !== undefined);
  return {
    title,
    href: addresses.topic(topic.id),
    kind,
    community: point.community.name,
    state: progress.state,
    isOpen: isOpen(progress.state),
    summary,
    latest: said.at(-1)?.content ?? '',
    isSample,
  };
}

async function toTopicFile(portal: Portal): Promise<TopicFile> {
  const text = JSON.stringify(portal.topics.map((topic) => toCompared(topic, portal)));
  const digest = await toSha256(new TextEncoder().encode(text));
  return { digest: digest.slice(0, 10), text };
}

/** Named by its content: browsers keep it for good. */
export const getTopicFile = remember(toTopicFile);
