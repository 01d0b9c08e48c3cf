import type { Workspace } from '../workspace/workspace.ts';
import { readRows } from './open-rows.ts';

/**
 * Finds the station that a point hands its topics to, by id: its own, or that of its community.
 * A point is told by id or name; empty where there is none.
 */
export function createStationOf(workspace: Workspace): (point: string) => string {
  const points = readRows(workspace, 'points');
  const stations = readRows(workspace, 'stations');
  return (point) => {
    const own = points.find(({ cells }) => [cells.get('id'), cells.get('name')].includes(point));
    const station = own?.cells.get('station') ?? '';
    if (station !== '') return station;
    const community = own?.cells.get('community');
    const near = stations.find(({ cells }) => cells.get('community') === community);
    return near?.cells.get('id') ?? '';
  };
}
