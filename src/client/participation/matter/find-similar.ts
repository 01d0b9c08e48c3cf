import type { ComparedTopic } from '../../../queries/participation/topic-file.ts';
import { toGrams } from './to-grams.ts';

interface Prepared {
  readonly topic: ComparedTopic;
  readonly title: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** Topics made ready to be compared, and how many of them hold a gram. */
export interface Comparison {
  readonly topics: readonly Prepared[];
  readonly frequency: ReadonlyMap<string, number>;
}

const most = 3;
// A pair in a title is worth more than two characters somewhere in the text.
const least = 2;
const pairWeight = 1;
const characterWeight = 0.35;
const titleFactor = 2;

/** Makes topics ready, once for all that is typed. */
export function prepareTopics(topics: readonly ComparedTopic[]): Comparison {
  const prepared = topics.map((topic) => {
    const title = toGrams(topic.title);
    return { topic, title, all: new Set([...title, ...toGrams(topic.summary)]) };
  });
  const frequency = new Map<string, number>();
  for (const { all } of prepared) {
    all.forEach((gram) => frequency.set(gram, (frequency.get(gram) ?? 0) + 1));
  }
  return { topics: prepared, frequency };
}

/** Topics about what was typed, nearest first, three at most. */
export function findSimilar({ topics, frequency }: Comparison, typed: string): ComparedTopic[] {
  const grams = [...toGrams(typed)];
  const rarity = (gram: string): number =>
    Math.log2(1 + topics.length / (frequency.get(gram) ?? 1)) / Math.log2(1 + topics.length);
  const toScore = ({ title, all }: Prepared): number =>
    grams
      .filter((gram) => all.has(gram))
      .map((gram) => {
        const weight = gram.length > 1 ? pairWeight : characterWeight;
        return weight * rarity(gram) * (title.has(gram) ? titleFactor : 1);
      })
      .reduce((sum, own) => sum + own, 0);
  return topics
    .map((entry) => ({ topic: entry.topic, score: toScore(entry) }))
    .filter(({ score }) => score * 2 >= least)
    .sort((a, b) => b.score - a.score || Number(b.topic.isOpen) - Number(a.topic.isOpen))
    .slice(0, most)
    .map(({ topic }) => topic);
}
