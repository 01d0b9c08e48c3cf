/** What a reader narrowed the results to; empty = everything. */
export interface SearchFilters {
  readonly kind: string;
  readonly community: string;
}

/** What filtering needs to know of a result. */
export interface Filterable {
  readonly kind: string;
  readonly communities: readonly string[];
}

/** One choice of a filter and how many results it leaves. */
export interface FilterChoice {
  readonly value: string;
  readonly count: number;
}

const isKind = (hit: Filterable, kind: string): boolean => kind === '' || hit.kind === kind;
const isIn = (hit: Filterable, community: string): boolean =>
  community === '' || hit.communities.includes(community);

/** The results that fit the filters, in their order. */
export function filterHits<H extends Filterable>(
  hits: readonly H[],
  { kind, community }: SearchFilters,
): H[] {
  return hits.filter((hit) => isKind(hit, kind) && isIn(hit, community));
}

function countValues(values: readonly string[], chosen: string): FilterChoice[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  // A choice that came with the address stays visible even when it leaves nothing.
  if (chosen !== '' && !counts.has(chosen)) counts.set(chosen, 0);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || Number(a.value > b.value) - Number(a.value < b.value));
}

/** The choices of both filters; each counts what the other one leaves. */
export function toFilterChoices(
  hits: readonly Filterable[],
  filters: SearchFilters,
): { kinds: FilterChoice[]; communities: FilterChoice[] } {
  const inCommunity = hits.filter((hit) => isIn(hit, filters.community));
  const ofKind = hits.filter((hit) => isKind(hit, filters.kind));
  return {
    kinds: countValues(
      inCommunity.map(({ kind }) => kind),
      filters.kind,
    ),
    communities: countValues(
      ofKind.flatMap(({ communities }) => communities),
      filters.community,
    ),
  };
}
