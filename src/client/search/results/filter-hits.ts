/** The filters, as they are called in the address and in `data-search-filter`. */
export const filterNames = ['kind', 'community', 'level', 'year', 'sample'] as const;

export type FilterName = (typeof filterNames)[number];

/** What a reader narrowed the results to; empty = everything. */
export type SearchFilters = Readonly<Record<FilterName, string>>;

/** What filtering needs to know of a result. */
export interface Filterable {
  readonly kind: string;
  readonly communities: readonly string[];
  readonly level: string;
  /** Four digits; '' = none. */
  readonly year: string;
  readonly isSample: boolean;
}

/** One choice of a filter and how many results it leaves. */
export interface FilterChoice {
  readonly value: string;
  readonly count: number;
}

export type FilterChoices = Readonly<Record<FilterName, readonly FilterChoice[]>>;

const readers: Readonly<Record<FilterName, (found: Filterable) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  community: ({ communities }) => communities,
  level: ({ level }) => [level],
  year: ({ year }) => [year],
  sample: ({ isSample }) => [isSample ? 'only' : 'no'],
};

/** How many filters are set. */
export const countFilters = (filters: SearchFilters): number =>
  filterNames.filter((name) => filters[name] !== '').length;

function fits(found: Filterable, filters: SearchFilters, except?: FilterName): boolean {
  return filterNames.every(
    (name) =>
      name === except || filters[name] === '' || readers[name](found).includes(filters[name]),
  );
}

/** The results that fit the filters, in their order. */
export function filterHits<H extends Filterable>(hits: readonly H[], filters: SearchFilters): H[] {
  return hits.filter((hit) => fits(hit, filters));
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
const byCount = (a: FilterChoice, b: FilterChoice): number =>
  b.count - a.count || compare(a.value, b.value);
const orders: Readonly<Partial<Record<FilterName, typeof byCount>>> = {
  year: (a, b) => compare(b.value, a.value),
  sample: (a, b) => compare(a.value, b.value),
};

function countValues(values: readonly string[], chosen: string): FilterChoice[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  // A choice that came with the address stays visible even when it leaves nothing.
  if (chosen !== '' && !counts.has(chosen)) counts.set(chosen, 0);
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** The choices of every filter; each counts what the others leave. */
export function toFilterChoices(
  hits: readonly Filterable[],
  filters: SearchFilters,
): FilterChoices {
  const choose = (name: FilterName): FilterChoice[] => {
    const left = hits.filter((hit) => fits(hit, filters, name));
    const choices = countValues(left.flatMap(readers[name]), filters[name]);
    return choices.sort(orders[name] ?? byCount);
  };
  return {
    kind: choose('kind'),
    community: choose('community'),
    level: choose('level'),
    year: choose('year'),
    sample: choose('sample'),
  };
}
