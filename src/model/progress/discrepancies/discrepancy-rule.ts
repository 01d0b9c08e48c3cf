import type { Portal } from '../../portal.ts';
import type { Discrepancy } from './discrepancy.ts';

/** What the rules compare. */
export type DiscrepancyInputs = Pick<
  Portal,
  | 'mainPolicy'
  | 'communities'
  | 'stations'
  | 'commitments'
  | 'milestones'
  | 'topics'
  | 'minutes'
  | 'rosters'
>;

/** A rule finds every discrepancy of one kind. */
export type DiscrepancyRule = (inputs: DiscrepancyInputs) => readonly Discrepancy[];
