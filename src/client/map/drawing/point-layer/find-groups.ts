import type { PointGroup } from '../point-layer.ts';
import { forEachInside, type Rectangle } from './cell-index.ts';
import { listPoints, type Grouping } from './group-points.ts';

/** A place in the map's plane. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The nearest group at most so far away; undefined: none. */
export function findNearest(
  grouping: Grouping,
  { x, y }: Place,
  reach: number,
): number | undefined {
  let nearest: number | undefined;
  let best = reach * reach;
  const area = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
  const visit = (group: number): void => {
    const [right, down] = [(grouping.x[group] ?? 0) - x, (grouping.y[group] ?? 0) - y];
    const distance = right * right + down * down;
    if (distance > best || (distance === best && nearest !== undefined)) return;
    [nearest, best] = [group, distance];
  };
  forEachInside(grouping.index, grouping, { area, visit });
  return nearest;
}

/** The groups of an area in reading order: row by row, each as high as a group needs. */
export function listInside(grouping: Grouping, area: Rectangle): number[] {
  const { index, x, y } = grouping;
  const groups: number[] = [];
  const visit = (group: number): void => {
    groups.push(group);
  };
  forEachInside(index, grouping, { area, visit });
  const toRow = (group: number): number => Math.floor(((y[group] ?? 0) - area.top) / index.cell);
  return groups.sort(
    (a, b) => toRow(a) - toRow(b) || (x[a] ?? 0) - (x[b] ?? 0) || (y[a] ?? 0) - (y[b] ?? 0),
  );
}

/** The group that holds a point. */
export function findGroupOf(
  { count, size, first, next }: Grouping,
  wanted: number,
): number | undefined {
  for (let group = 0; group < count; group++) {
    if (size[group] === 0) continue;
    let point = first[group] ?? -1;
    for (; point >= 0; point = next[point] ?? -1) if (point === wanted) return group;
  }
  return undefined;
}

/** A group as it is handed out; its points are listed when somebody asks. */
export function toPointGroup(grouping: Grouping, group: number, origin: Place): PointGroup {
  let points: readonly number[] | undefined;
  return {
    x: (grouping.x[group] ?? 0) - origin.x,
    y: (grouping.y[group] ?? 0) - origin.y,
    get points() {
      return (points ??= listPoints(grouping, group));
    },
  };
}
