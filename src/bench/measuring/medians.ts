/** The middle one of several figures; of an even number the upper one. */
export const toMedian = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

/** How two things compare that were measured in turn. */
export interface Ratio {
  /** Of the medians. */
  readonly ratio: number;
  /** The least and the greatest of the pairs. */
  readonly range: readonly [number, number];
}

/** One list of figures over another; the figures at the same place were measured in the same turn. */
export function toRatio(ours: readonly number[], theirs: readonly number[]): Ratio {
  const pairs = ours.map((figure, index) => figure / (theirs[index] ?? Number.NaN));
  return {
    ratio: toMedian(ours) / toMedian(theirs),
    range: [Math.min(...pairs), Math.max(...pairs)],
  };
}

/** `0.60（0.57–0.78）`; after one run there is no range. */
export function renderRatio({ ratio, range: [least, greatest] }: Ratio): string {
  const range = `（${least.toFixed(2)}–${greatest.toFixed(2)}）`;
  return `${ratio.toFixed(2)}${least === greatest ? '' : range}`;
}
