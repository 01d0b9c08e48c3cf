import type { Minutes, Portal } from '../../model/portal.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { voteTexts as texts } from '../../words/topics.ts';

/** One part of the bar of a vote; lengths are per cent of all votes. */
interface VotePart {
  readonly kind: 'in-favour' | 'against' | 'abstaining';
  readonly text: string;
  readonly from: number;
  readonly length: number;
}

/** How a meeting voted, as a bar and in words. */
export interface VoteView {
  readonly dateText: string;
  readonly href: string;
  readonly parts: readonly VotePart[];
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Undefined where the minutes hold no vote, or nobody voted. */
export function toVoteView(
  { id, date, vote }: Minutes,
  { addresses }: Pick<Portal, 'addresses'>,
): VoteView | undefined {
  if (!vote) return undefined;
  const counts = [
    ['in-favour', vote.inFavour],
    ['against', vote.against],
    ['abstaining', vote.abstaining],
  ] as const;
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  if (all === 0) return undefined;
  let from = 0;
  const parts = counts.map(([kind, count]): VotePart => {
    const length = round((100 * count) / all);
    const part = { kind, text: texts[kind](count), from: round(from), length };
    from += length;
    return part;
  });
  return { dateText: toChineseDate(date), href: addresses.minutes(id), parts };
}
