/** Kinds of pages, in the order in which the table prints them; the first that fits is the page's kind. */
const patterns = [
  ['home', /^$/],
  ['my', /^my\/$/],
  ['take part', /^take-part\/$/],
  ['policies', /^policies\/$/],
  ['policy', /^policies\/[^/]+\/$/],
  ['communities', /^communities\/$/],
  ['community', /^communities\/[^/]+\/$/],
  ['center', /^center\/$/],
  ['stations', /^stations\/$/],
  ['station', /^stations\/[^/]+\/$/],
  ['bulletin', /^stations\/[^/]+\/bulletin\/$/],
  ['points', /^points\/$/],
  ['point', /^points\/[^/]+\/$/],
  ['sheet', /^points\/[^/]+\/sheet\/$/],
  ['poster', /^points\/[^/]+\/poster\/$/],
  ['map', /^map\/$/],
  ['topics', /^topics\/$/],
  ['topic', /^topics\/[^/]+\/$/],
  ['minutes list', /^minutes\/$/],
  ['minutes', /^minutes\/[^/]+\/$/],
  ['milestones', /^milestones\/$/],
  ['commitments', /^commitments\/$/],
  ['commitment', /^commitments\/[^/]+\/$/],
  ['discrepancies', /^discrepancies\/$/],
  ['projects', /^projects\/$/],
  ['funds', /^funds\/$/],
  ['news list', /^news\/$/],
  ['news', /^news\/[^/]+\/$/],
  ['search', /^search\/$/],
  ['data', /^data\/$/],
  ['roster', /^data\/[^/]+\/(?:\d+\/)?$/],
  ['about', /^about\/$/],
  ['glossary', /^glossary\/$/],
  ['accessibility', /^accessibility\/$/],
  ['sitemap', /^sitemap\/$/],
  ['status', /^status\/$/],
  ['404', /^404\.html$/],
] as const;

/** What sort of page a page is; `other` is one that nobody has named yet. */
export type PageKind = (typeof patterns)[number][0] | 'other';

/** Every kind there is, as the table lists them. */
export const pageKindNames: readonly PageKind[] = [...patterns.map(([kind]) => kind), 'other'];

/** The kind of the page at a path under the base. */
export function toPageKind(path: string): PageKind {
  return patterns.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
}
