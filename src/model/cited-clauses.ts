import type { ClauseReference } from '../schemas/reference-types.ts';
import type { CitedClause, Policy } from './portal.ts';

/** The policies a clause reference can point into. */
export interface PolicyShelf {
  readonly policies: readonly Policy[];
  /** Meant when a reference names no policy. */
  readonly mainPolicy: Policy | undefined;
}

/** The clause a reference names, or undefined. */
export function findClause(
  reference: ClauseReference,
  shelf: PolicyShelf,
): CitedClause | undefined {
  const policy =
    reference.policy === undefined
      ? shelf.mainPolicy
      : shelf.policies.find(({ id }) => id === reference.policy);
  const clause = policy?.clauseByAnchor.get(reference.anchor);
  return policy && clause ? { policy, clause } : undefined;
}

/** The clauses of checked references. */
export function getClauses(
  references: readonly ClauseReference[],
  shelf: PolicyShelf,
): CitedClause[] {
  return references.flatMap((reference) => findClause(reference, shelf) ?? []);
}
