import { findClause, type PolicyShelf } from '../model/cited-clauses.ts';
import type { Addresses } from '../model/addresses.ts';
import type { SourceReference } from '../schemas/reference-types.ts';
import type { Link } from './frame.ts';

/** The 出处 of a record as links and words, in the order in which the editor wrote them. */
export function toSourceLinks(
  sources: readonly SourceReference[] | undefined,
  { addresses, ...shelf }: PolicyShelf & { addresses: Addresses },
): (Link | { label: string; href?: undefined })[] {
  return (sources ?? []).map(({ clause, url, text }) => {
    if (url !== undefined) return { label: text === '' ? url : text, href: url };
    const cited = clause && findClause(clause, shelf);
    if (!cited) return { label: text };
    const label = `${cited.clause.citation}${text === '' ? '' : ` ${text}`}`;
    return { label, href: addresses.policy(cited.policy.id, cited.clause.anchor) };
  });
}
