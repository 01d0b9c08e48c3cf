import type { PointGroup } from './point-layer.ts';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** The way a key points, in pixels. */
export const steps: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export const isDirection = (key: string): key is Direction => key in steps;

/** The next group in a direction: near, and rather straight ahead than aside. */
export function findNeighbour(
  groups: readonly PointGroup[],
  from: Pick<PointGroup, 'x' | 'y'>,
  direction: Direction,
): PointGroup | undefined {
  const [stepX, stepY] = steps[direction];
  let best: PointGroup | undefined;
  let least = Infinity;
  for (const group of groups) {
    const [dx, dy] = [group.x - from.x, group.y - from.y];
    const ahead = dx * stepX + dy * stepY;
    const cost = ahead + 2.5 * Math.abs(dx * stepY - dy * stepX);
    if (ahead >= 1 && cost < least) [best, least] = [group, cost];
  }
  return best;
}
