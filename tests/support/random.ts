/** Numbers that look random and are the same in every run (mulberry32). */
export function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * below);
  };
}

/** Draws from lists and ranges. */
export interface Draw {
  readonly below: (limit: number) => number;
  readonly from: <T>(list: readonly T[]) => T;
  /** Makes one of several texts; the others are not made. */
  readonly pick: (makers: readonly (() => string)[]) => string;
  readonly digits: (count: number) => string;
  readonly between: (low: number, high: number) => number;
}

export function createDraw(seed: number): Draw {
  const below = createRandom(seed);
  return {
    below,
    from: (list) => list[below(list.length)] as (typeof list)[number],
    pick: (makers) => makers[below(makers.length)]?.() ?? '',
    digits: (count) => Array.from({ length: count }, () => below(10)).join(''),
    between: (low, high) => low + below(high - low + 1),
  };
}
