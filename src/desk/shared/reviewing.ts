import type { ChangedPart, ChangedRow } from './history.ts';
import type { Role } from './person.ts';

/** A step of the review, as `portal.yaml` sets it. */
export interface ReviewStep {
  readonly name: string;
  readonly role: Role;
  /** What the reviewer ticks. */
  readonly checklist: readonly string[];
}

/** What has been sent to be reviewed, and where it stands. */
export type SubmissionState = 'pending' | 'returned' | 'withdrawn' | 'done';

/** A submission in a list. */
export interface SubmissionEntry {
  readonly id: number;
  readonly title: string;
  readonly why: string;
  readonly sender: string;
  /** ISO with seconds, UTC. */
  readonly at: string;
  readonly state: SubmissionState;
  /** Name of the step that it waits for. */
  readonly step: string;
  readonly isShort: boolean;
  /** Whether the reader is the one to review it now. */
  readonly isMine: boolean;
  /** Whether the reader has sent it, or written in it. */
  readonly isOwn: boolean;
}

/** What a reviewer said of a place. */
export interface Remark {
  readonly author: string;
  readonly at: string;
  /** Where, in words; empty: of the whole. */
  readonly place: string;
  readonly text: string;
}

/** Something that was done with a submission. */
export interface ReviewAct {
  readonly at: string;
  readonly author: string;
  /** 送审, 通过, 退回, 撤回 or 写入. */
  readonly act: string;
  readonly step: string;
  readonly checklist: readonly string[];
  readonly text: string;
}

/** A cell or a text that somebody else has changed meanwhile. */
export interface ReviewConflict {
  /** Names the choice. */
  readonly key: string;
  readonly place: string;
  readonly mine: string;
  readonly theirs: string;
  /** Whether one of the two can be chosen here. */
  readonly canChoose: boolean;
}

/** One file of a submission. */
export interface SubmissionFile {
  readonly file: string;
  readonly title: string;
  readonly rows: readonly ChangedRow[];
  readonly parts: readonly ChangedPart[];
}

/** A submission with all that a reviewer looks at. */
export interface SubmissionView extends SubmissionEntry {
  /** Goes up when the sender changes it; what was not seen is not approved. */
  readonly revision: number;
  readonly steps: readonly ReviewStep[];
  /** Index of the step that it waits for. */
  readonly stepAt: number;
  readonly files: readonly SubmissionFile[];
  readonly remarks: readonly Remark[];
  readonly acts: readonly ReviewAct[];
  readonly conflicts: readonly ReviewConflict[];
  /** Why the reader may not review it now; undefined: he may. */
  readonly refusal: string | undefined;
}

/** The page 审校. */
export interface ReviewsView {
  readonly steps: readonly ReviewStep[];
  readonly submissions: readonly SubmissionEntry[];
}

/** A line of the ledger. */
export interface LedgerRow extends ReviewAct {
  readonly submission: number;
  readonly title: string;
}

/** What a reviewer decides. */
export interface ReviewOrder {
  readonly revision: number;
  /** Lines of the checklist that were ticked. */
  readonly ticks?: readonly string[];
  /** Choices by key. */
  readonly choices?: Readonly<Record<string, 'mine' | 'theirs'>>;
  readonly text?: string;
}
