import type { RecordPlace } from '../../../schemas/field.ts';
import type { RosterName } from '../../../schemas/roster-names.ts';
import type { CommunityRow } from '../../../schemas/rosters/communities.ts';
import type { RosterRows } from '../../records.ts';

/** One side of a contradiction. */
export interface Statement {
  /** What this source says, e.g. `19 个`. */
  readonly value: string;
  /** Where it says so, in words. */
  readonly source: string;
  /** Clause that holds the statement. */
  readonly clause?: { readonly policy: string; readonly anchor: string };
  /** Roster rows that hold it. */
  readonly roster?: RosterName;
  /** Which of its rows were counted: text, or any of several, by header. */
  readonly where?: Readonly<Record<string, string | readonly string[]>>;
  /** Only rows of communities of this kind were counted. */
  readonly communityKind?: CommunityRow['kind'] | undefined;
  /** The cells whose number, or the sum of whose numbers, it is; then nothing was counted. */
  readonly cells?: readonly { readonly place: RecordPlace; readonly column: string }[];
}

/** Two sources that do not agree; published, never repaired. */
export interface Discrepancy {
  /** Permanent: rule and subject. */
  readonly id: string;
  readonly title: string;
  readonly statements: readonly Statement[];
  /** Id of the commitment it is about, if it is about one. */
  readonly commitment?: string;
  /** What a reader should know about it. */
  readonly note: string;
}

/** A contradiction with what the offices have said about it. */
export interface ExplainedDiscrepancy extends Discrepancy {
  readonly explanations: RosterRows['explanations'];
}
