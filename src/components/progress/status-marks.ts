import type { CommitmentStatus } from '../../model/progress/commitment-status.ts';

/** A status as a drawing has it: a shape of its own around 0,0, in a field of 12, so that colour is never needed. */
interface StatusMark {
  readonly key: 'kept' | 'kept-late' | 'open' | 'missed' | 'unknown';
  readonly path: string;
}

/** A tick in a full square, a tick alone, an empty ring, a cross, and a short line. */
export const statusMarks: Readonly<Record<CommitmentStatus, StatusMark>> = {
  按期达成: { key: 'kept', path: 'M-5-5h10v10h-10zM-3 0L-.8 2.4 3.2-2.6' },
  逾期达成: { key: 'kept-late', path: 'M-4 .2L-1.2 3.4 4-3.4' },
  未到期: { key: 'open', path: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z' },
  逾期未达成: { key: 'missed', path: 'M-3.6-3.6L3.6 3.6M3.6-3.6L-3.6 3.6' },
  无公开数据: { key: 'unknown', path: 'M-3 0h6' },
};
