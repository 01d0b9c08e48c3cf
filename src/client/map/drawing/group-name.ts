import type { MapPoints } from './map-points.ts';

/** What a screen reader says of points drawn as one. */
export function toGroupName(
  points: readonly number[],
  { table, ground }: Pick<MapPoints, 'table' | 'ground'>,
): string {
  const [first = 0] = points;
  if (points.length === 1) {
    const state = ground.states[table.state[first] ?? 0]?.label ?? '';
    return `${table.names[first] ?? ''}，状态：${state}`;
  }
  const indices = new Set(points.map((point) => table.community[point] ?? -1));
  const communities = [...indices].flatMap((index) => ground.communities[index] ?? []);
  const count = `${points.length} 个友邻点`;
  if (communities.length === 1) return `${communities[0]?.name ?? ''} ${count}`;
  const kinds = new Set(communities.map(({ kind }) => kind));
  const unit = kinds.size > 1 ? '社区和村' : kinds.has('rural') ? '村' : '社区';
  return `${communities.length} 个${unit} ${count}`;
}
