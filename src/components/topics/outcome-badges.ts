import type { Decision } from '../../model/topics/topic-progress.ts';
import type { badgeSigns } from '../badge-signs.ts';

/** Shape of the badge that the outcome of a decision wears. */
export const outcomeBadges: Readonly<Record<Decision['outcome'], keyof typeof badgeSigns>> = {
  按期办结: 'done',
  逾期办结: 'done-late',
  办理中: 'open',
  已逾期: 'late',
};
