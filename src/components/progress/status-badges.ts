import type { CommitmentStatus } from '../../model/progress/commitment-status.ts';

/** Shape of the badge that a status wears, as the class names it. */
export const statusBadges: Readonly<Record<CommitmentStatus, string>> = {
  未到期: 'open',
  按期达成: 'done',
  逾期达成: 'done',
  逾期未达成: 'late',
  无公开数据: 'unknown',
};
