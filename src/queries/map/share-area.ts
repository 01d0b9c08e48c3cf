const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * Shares an area in proportion to weights; whoever would get less than the minimum gets the
 * minimum, and the others share what is left.
 * @param minimum above zero and below the mean share
 */
export function shareArea(
  weights: readonly number[],
  { total, minimum }: { total: number; minimum: number },
): number[] {
  const raised = new Set<number>();
  for (;;) {
    const others = sumOf(weights.filter((_, index) => !raised.has(index)));
    if (others === 0) return weights.map(() => total / weights.length);
    const left = total - raised.size * minimum;
    const areas = weights.map((weight, index) =>
      raised.has(index) ? minimum : (left * weight) / others,
    );
    const small = areas.flatMap((area, index) => (area < minimum ? index : []));
    if (small.length === 0) return areas;
    for (const index of small) raised.add(index);
  }
}
