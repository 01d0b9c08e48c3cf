import { firstDay } from '../../schemas/partial-date.ts';
import { getClauses, type PolicyShelf } from '../cited-clauses.ts';
import { deriveStatus } from './commitment-status.ts';
import { getReferred } from '../get-referred.ts';
import type { Commitment } from '../portal.ts';
import type { RosterRows } from '../records.ts';
import { createReferenceIndex } from '../reference-index.ts';

const byDate = (a: { date: string }, b: { date: string }): number =>
  firstDay(a.date) < firstDay(b.date) ? -1 : 1;

/** Joins commitments to their clauses and observations and derives their status. */
export function joinCommitments(
  rosters: RosterRows,
  context: PolicyShelf & { today: string },
): Commitment[] {
  const index = createReferenceIndex(rosters.commitments);
  const observed = rosters.observations.map((row) => ({
    row,
    commitment: getReferred(index, row.commitment),
  }));
  const observations = Map.groupBy(observed, ({ commitment }) => commitment);
  return rosters.commitments.map((row) => {
    const own = (observations.get(row) ?? []).map((entry) => entry.row).sort(byDate);
    const published = own.filter(({ isSample }) => !isSample);
    return {
      ...row,
      clauses: getClauses(row.clauses, context),
      observations: own,
      status: deriveStatus({ ...row, observations: published, today: context.today }),
    };
  });
}
