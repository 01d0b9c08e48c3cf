import { findClause, type PolicyShelf } from '../../model/cited-clauses.ts';
import type { Addresses } from '../../model/addresses.ts';
import type { SourceReference } from '../../schemas/reference-types.ts';
import type { Link } from '../frame/frame.ts';

/** A source to follow, or only words. */
export type SourceLink =
  (Link & { readonly isOutside?: boolean }) | { readonly label: string; readonly href?: undefined };

/** The 出处 of a record as links and words, in the order in which the editor wrote them. */
export function toSourceLinks(
  sources: readonly SourceReference[] | undefined,
  { addresses, ...shelf }: PolicyShelf & { addresses: Addresses },
): SourceLink[] {
  return (sources ?? []).map(({ clause, url, text }) => {
    if (url !== undefined) {
      return { label: text === '' ? url : text, href: url, isOutside: addresses.isOutside(url) };
    }
    const cited = clause && findClause(clause, shelf);
    if (!cited) return { label: text };
    const label = `${cited.clause.citation}${text === '' ? '' : ` ${text}`}`;
    return { label, href: addresses.policy(cited.policy.id, cited.clause.anchor) };
  });
}
