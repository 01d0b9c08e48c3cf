import type { Commitment, Portal } from '../../model/portal.ts';
import { toClauseLink } from '../downloads/figure.ts';
import type { Link } from '../frame/frame.ts';

/** A commitment in a short list, with the clauses it stands in. */
export interface PromiseEntry extends Link {
  readonly clauses: readonly Link[];
}

/** The commitments that a page is about. */
export function toPromises(
  { commitments, addresses }: Portal,
  isMeant: (commitment: Commitment) => boolean,
): PromiseEntry[] {
  return commitments.filter(isMeant).map(({ id, name, clauses }) => ({
    label: name,
    href: addresses.commitment(id),
    clauses: clauses.map((cited) => toClauseLink(cited, addresses)),
  }));
}
