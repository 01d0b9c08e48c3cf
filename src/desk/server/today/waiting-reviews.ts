import type { Person } from '../../shared/person.ts';
import type { TodayItem } from '../../shared/today.ts';
import type { Desk } from '../desk.ts';

type FindWaitingReviews = (desk: Desk, person: Person) => readonly TodayItem[];

/** What waits for somebody's review, the oldest first; a desk without reviews has none. */
export const findWaitingReviews: FindWaitingReviews = () => [];
