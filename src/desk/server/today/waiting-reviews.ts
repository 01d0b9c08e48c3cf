import { todayTexts as texts } from '../../../words/desk/today.ts';
import type { Person } from '../../shared/person.ts';
import type { TodayItem } from '../../shared/today.ts';
import type { Desk } from '../desk.ts';
import { toTitle } from '../reviews/to-title.ts';

/** What waits for somebody's review, the oldest first; a desk without reviews has none. */
export function findWaitingReviews({ reviews }: Desk, person: Person): readonly TodayItem[] {
  const waiting = reviews.submissions
    .listOpen()
    .filter((one) => one.state === 'pending' && reviews.findRefusal(one, person) === undefined);
  return waiting.toReversed().map((one) => ({
    text: toTitle(one.files),
    note: texts.sentBy(one.sender, reviews.toSteps(one)[one.step]?.name ?? ''),
    href: `/reviews/${one.id}/`,
  }));
}
