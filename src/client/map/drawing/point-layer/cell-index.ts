/**
 * Items on a plane by the square cell they lie in. Cells may share a slot, so whoever looks into
 * one has to compare places himself.
 */
export interface CellIndex {
  /** Side of a cell. */
  readonly cell: number;
  /** First item of each slot; -1: none. Their number is a power of two. */
  readonly heads: Int32Array;
  /** The item after an item in its slot. */
  readonly next: Int32Array;
}

/** A rectangle; the far edges belong to it. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Places of items, one index in both. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export function createCellIndex(capacity: number, cell: number): CellIndex {
  let slots = 64;
  while (slots < capacity * 2) slots *= 2;
  return { cell, heads: new Int32Array(slots).fill(-1), next: new Int32Array(capacity) };
}

/** Cells beside each other have slots beside each other: looking around stays in the cache. */
export const toSlot = ({ heads }: CellIndex, column: number, row: number): number =>
  (column + Math.imul(row, 0x9e37_79b1)) & (heads.length - 1);

export function addTo({ heads, next }: CellIndex, slot: number, item: number): void {
  next[item] = heads[slot] ?? -1;
  heads[slot] = item;
}

export function removeFrom({ heads, next }: CellIndex, slot: number, item: number): void {
  let before = -1;
  let found = heads[slot] ?? -1;
  while (found >= 0 && found !== item) [before, found] = [found, next[found] ?? -1];
  if (found < 0) return;
  if (before < 0) heads[slot] = next[item] ?? -1;
  else next[before] = next[item] ?? -1;
}

/** Calls back with every item inside the rectangle. */
export function forEachInside(
  index: CellIndex,
  { x, y }: Places,
  { area, visit }: { area: Rectangle; visit: (item: number) => void },
): void {
  const { cell, heads, next } = index;
  for (let row = Math.floor(area.top / cell); row <= Math.floor(area.bottom / cell); row++) {
    for (let column = Math.floor(area.left / cell); column * cell <= area.right; column++) {
      let item = heads[toSlot(index, column, row)] ?? -1;
      for (; item >= 0; item = next[item] ?? -1) {
        const [left, top] = [x[item] ?? 0, y[item] ?? 0];
        // Items of another cell of this slot get their turn there.
        if (Math.floor(left / cell) !== column || Math.floor(top / cell) !== row) continue;
        if (left >= area.left && left <= area.right && top >= area.top && top <= area.bottom) {
          visit(item);
        }
      }
    }
  }
}
