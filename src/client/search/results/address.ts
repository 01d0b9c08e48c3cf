import { filterNames, type FilterName, type SearchFilters } from './filter-hits.ts';
import type { SearchOrder } from '../index/sort-found.ts';

/** What the address of the search page says. */
export interface SearchAddress extends SearchFilters {
  readonly typed: string;
  readonly sort: SearchOrder;
}

/** Nothing asked. */
export const emptyAddress: SearchAddress = {
  typed: '',
  kind: '',
  community: '',
  level: '',
  year: '',
  sample: '',
  sort: '',
};

/** Anything else in an address was typed by hand and means nothing. */
const understood: Readonly<Partial<Record<FilterName, RegExp>>> = {
  year: /^\d{4}$/,
  sample: /^(?:no|only)$/,
};

/** Reads `?q=&kind=&community=&level=&year=&sample=&sort=`. */
export function parseAddress(search: string): SearchAddress {
  const parameters = new URLSearchParams(search);
  const read = (name: string): string => parameters.get(name)?.trim() ?? '';
  const readFilter = (name: FilterName): string => {
    const value = read(name);
    return understood[name]?.test(value) === false ? '' : value;
  };
  return {
    typed: read('q'),
    kind: readFilter('kind'),
    community: readFilter('community'),
    level: readFilter('level'),
    year: readFilter('year'),
    sample: readFilter('sample'),
    sort: read('sort') === 'date' ? 'date' : '',
  };
}

/** Writes it; what is empty is left out. */
export function toAddress(address: SearchAddress): string {
  const parameters = new URLSearchParams();
  if (address.typed !== '') parameters.set('q', address.typed);
  for (const name of [...filterNames, 'sort'] as const) {
    if (address[name] !== '') parameters.set(name, address[name]);
  }
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
