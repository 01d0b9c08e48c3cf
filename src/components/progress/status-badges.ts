import type { CommitmentStatus } from '../../model/progress/commitment-status.ts';
import type { badgeSigns } from '../badge-signs.ts';

/** Shape of the badge that a status wears. */
export const statusBadges: Readonly<Record<CommitmentStatus, keyof typeof badgeSigns>> = {
  未到期: 'open',
  按期达成: 'done',
  逾期达成: 'done-late',
  逾期未达成: 'late',
  无公开数据: 'unknown',
};
