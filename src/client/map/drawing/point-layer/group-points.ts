import {
  addTo,
  createCellIndex,
  removeFrom,
  toSlot,
  type CellIndex,
  type Places,
} from './cell-index.ts';
import type { PointSets } from './point-sets.ts';

/** Points put together; a group is its index in the columns, a point its index in the table. */
export interface Grouping extends Places {
  readonly count: number;
  /** How many points a group has; 0: it was put to another. */
  readonly size: Int32Array;
  /** The first point of a group and the point after a point; -1 at the end. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** The groups by their cell. */
  readonly index: CellIndex;
}

/** How points are put together. */
export interface GroupOptions {
  /** Pixels per unit of the places. */
  readonly scale: number;
  /** Groups stand at least this far apart, in pixels. */
  readonly distance: number;
  /** Only points whose byte is 1. */
  readonly mask?: Uint8Array | undefined;
  /** Points that become one group as a whole as soon as two of them are too near. */
  readonly sets?: PointSets | undefined;
}

interface Items extends Omit<Grouping, 'count' | 'index'> {
  readonly last: Int32Array;
}

function createItems(points: number): Items {
  const toColumn = (): Int32Array => new Int32Array(points);
  const [x, y] = [new Float64Array(points), new Float64Array(points)];
  return { x, y, size: toColumn(), first: toColumn(), last: toColumn(), next: toColumn() };
}

/** Adds an item to a group; the place becomes the mean of all its points. */
function join(items: Items, group: number, item: number): void {
  const { x, y, size, first, last, next } = items;
  const [own, more] = [size[group] ?? 0, size[item] ?? 0];
  const share = more / (own + more);
  x[group] = (x[group] ?? 0) + ((x[item] ?? 0) - (x[group] ?? 0)) * share;
  y[group] = (y[group] ?? 0) + ((y[item] ?? 0) - (y[group] ?? 0)) * share;
  size[group] = own + more;
  next[last[group] ?? 0] = first[item] ?? -1;
  last[group] = last[item] ?? -1;
}

function move({ x, y, size, first, last }: Items, from: number, to: number): void {
  if (from === to) return;
  x[to] = x[from] ?? 0;
  y[to] = y[from] ?? 0;
  size[to] = size[from] ?? 0;
  first[to] = first[from] ?? -1;
  last[to] = last[from] ?? -1;
}

interface Anchored {
  readonly sets: PointSets;
  readonly set: number;
  readonly scale: number;
}

/** Several points of a set that stand as one have a place of their own. */
function putAt({ x, y }: Items, item: number, { sets, set, scale }: Anchored): void {
  x[item] = (sets.anchors.x[set] ?? 0) * scale;
  y[item] = (sets.anchors.y[set] ?? 0) * scale;
}

/** Every point is an item; points of a set that stand too close are one. */
function toItems(places: Places, items: Items, options: GroupOptions): number {
  const { scale, distance, mask, sets } = options;
  const { x, y, size, first, last, next } = items;
  const itemOfSet = new Int32Array(sets?.spacing.length ?? 0).fill(-1);
  let count = 0;
  for (let point = 0; point < places.x.length; point++) {
    const left = (places.x[point] ?? NaN) * scale;
    if (mask?.[point] === 0 || left !== left) continue;
    x[count] = left;
    y[count] = (places.y[point] ?? 0) * scale;
    size[count] = 1;
    first[count] = last[count] = point;
    next[point] = -1;
    const set = sets && (sets.of[point] ?? 0);
    const isTight = set !== undefined && (sets?.spacing[set] ?? Infinity) * scale < distance;
    const whole = isTight ? (itemOfSet[set] ?? -1) : -1;
    if (sets && isTight && whole >= 0) {
      join(items, whole, count);
      putAt(items, whole, { sets, set, scale });
      continue;
    }
    if (isTight) itemOfSet[set] = count;
    count++;
  }
  return count;
}

// The own cell first: that is where most find their group.
const columnSteps = [0, -1, 1, 0, 0, -1, 1, -1, 1];
const rowSteps = [0, 0, 0, -1, 1, -1, -1, 1, 1];

function findNear({ x, y }: Places, index: CellIndex, item: number): number {
  const { cell, heads, next } = index;
  const [left, top] = [x[item] ?? 0, y[item] ?? 0];
  const [column, row] = [Math.floor(left / cell), Math.floor(top / cell)];
  for (let step = 0; step < columnSteps.length; step++) {
    const slot = toSlot(index, column + (columnSteps[step] ?? 0), row + (rowSteps[step] ?? 0));
    let group = heads[slot] ?? -1;
    for (; group >= 0; group = next[group] ?? -1) {
      const [right, down] = [(x[group] ?? 0) - left, (y[group] ?? 0) - top];
      if (right * right + down * down < cell * cell) return group;
    }
  }
  return -1;
}

function toOwnSlot({ x, y }: Places, index: CellIndex, item: number): number {
  const column = Math.floor((x[item] ?? 0) / index.cell);
  return toSlot(index, column, Math.floor((y[item] ?? 0) / index.cell));
}

/** Puts each item to a group that is too near, else it is a group. @returns groups that moved */
function merge(
  items: Items,
  { count, index, slots }: Merging,
): { groups: number; moved: number[] } {
  const moved: number[] = [];
  const { size } = items;
  let groups = 0;
  for (let item = 0; item < count; item++) {
    const near = findNear(items, index, item);
    if (near >= 0) {
      if (size[near] === 1) moved.push(near);
      join(items, near, item);
      continue;
    }
    move(items, item, groups);
    if ((size[groups] ?? 0) > 1) moved.push(groups);
    const slot = (slots[groups] = toOwnSlot(items, index, groups));
    addTo(index, slot, groups);
    groups++;
  }
  return { groups, moved };
}

interface Merging {
  readonly count: number;
  readonly index: CellIndex;
  /** Where each group stands in the index. */
  readonly slots: Int32Array;
}

/** A group moves with what joins it, maybe into another cell, maybe too near to another group. */
function settle(items: Items, { index, slots }: Merging, moved: number[]): void {
  const { size } = items;
  for (let group = moved.pop(); group !== undefined; group = moved.pop()) {
    if (size[group] === 0) continue;
    removeFrom(index, slots[group] ?? 0, group);
    const near = findNear(items, index, group);
    if (near >= 0) {
      join(items, near, group);
      size[group] = 0;
      moved.push(near);
    } else {
      const slot = (slots[group] = toOwnSlot(items, index, group));
      addTo(index, slot, group);
    }
  }
}

/**
 * Puts points that are too near to each other together, until no two groups are. The result
 * depends on the scale and the points only, not on what is in view, so that nothing changes while
 * the map is moved.
 */
export function groupPoints(places: Places, options: GroupOptions): Grouping {
  const items = createItems(places.x.length);
  const count = toItems(places, items, options);
  const index = createCellIndex(count, options.distance);
  const merging = { count, index, slots: new Int32Array(count) };
  const { groups, moved } = merge(items, merging);
  settle(items, merging, moved);
  return { ...items, count: groups, index };
}

/** The points of a group, in the order of the table. */
export function listPoints({ first, next }: Grouping, group: number): number[] {
  const points: number[] = [];
  for (let point = first[group] ?? -1; point >= 0; point = next[point] ?? -1) points.push(point);
  return points.sort((a, b) => a - b);
}
