/** A point on the way into a group, in pixels. */
export interface PlacedPoint {
  readonly point: number;
  readonly community: number;
  readonly x: number;
  readonly y: number;
}

/** The first point of a group is its centre. */
export interface PixelGroup extends PlacedPoint {
  readonly points: number[];
}

const toKey = (column: number, row: number): string => `${column} ${row}`;

/**
 * Puts every point to a group whose centre is nearer than `size`, of its own community where there
 * is one, else opens a group: centres are never nearer to each other than a target is wide.
 */
export function groupPoints(points: readonly PlacedPoint[], size: number): PixelGroup[] {
  const cells = new Map<string, PixelGroup[]>();
  const groups: PixelGroup[] = [];
  const findNear = ({ x, y }: PlacedPoint): PixelGroup[] => {
    const [column, row] = [Math.floor(x / size), Math.floor(y / size)];
    const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [column + dx, row + dy]));
    return around
      .flatMap(([left = 0, top = 0]) => cells.get(toKey(left, top)) ?? [])
      .filter((group) => Math.hypot(group.x - x, group.y - y) < size);
  };
  for (const placed of points) {
    const { x, y, community, point } = placed;
    const toCost = (group: PixelGroup): number =>
      Math.hypot(group.x - x, group.y - y) + (group.community === community ? 0 : size);
    const [nearest] = findNear(placed).sort((a, b) => toCost(a) - toCost(b));
    if (nearest) {
      nearest.points.push(point);
      continue;
    }
    const group = { ...placed, points: [point] };
    const key = toKey(Math.floor(x / size), Math.floor(y / size));
    cells.set(key, [...(cells.get(key) ?? []), group]);
    groups.push(group);
  }
  return groups;
}
