/** '' = by relevance; `date` = the newest first. */
export type SearchOrder = '' | 'date';

/** The newest first; what has no date comes last. Pages of the same day keep their order. */
export function sortFound<F extends { readonly date: string }>(
  found: readonly F[],
  order: SearchOrder,
): readonly F[] {
  if (order === '') return found;
  // A day comes before its month alone: 2017-05-18 says more than 2017-05.
  return [...found].sort((a, b) => Number(a.date < b.date) - Number(a.date > b.date));
}
