import type { SearchFilters } from './filter-hits.ts';

/** What the address of the search page says. */
export interface SearchAddress extends SearchFilters {
  readonly typed: string;
}

/** Reads `?q=&kind=&community=`. */
export function parseAddress(search: string): SearchAddress {
  const parameters = new URLSearchParams(search);
  const read = (name: string): string => parameters.get(name)?.trim() ?? '';
  return { typed: read('q'), kind: read('kind'), community: read('community') };
}

/** Writes it; what is empty is left out. */
export function toAddress({ typed, kind, community }: SearchAddress): string {
  const parameters = new URLSearchParams();
  if (typed !== '') parameters.set('q', typed);
  if (kind !== '') parameters.set('kind', kind);
  if (community !== '') parameters.set('community', community);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
