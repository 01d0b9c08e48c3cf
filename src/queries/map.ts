import { count } from '../calculation/calls.ts';
import { is, isNot } from '../calculation/condition.ts';
import type { Portal } from '../model/portal.ts';
import { toFigure, type Figure } from './figure.ts';
import { toFrame, type Frame } from './frame.ts';
import { getMapFile } from './map-file.ts';
import { toPointCounts, type PointCounts } from './point-counts.ts';
import { toPointGroups, type PointGroup } from './point-groups.ts';
import { pointStates, stateMarks, type PointState, type StateMark } from './point-state.ts';
import { toSchematicView, type SchematicView } from './schematic-map.ts';

/** One state in the legend and in the filter. */
export interface LegendEntry {
  readonly state: PointState;
  readonly key: StateMark['key'];
  readonly count: Figure;
}

/** `/map/` */
export interface MapView {
  readonly frame: Frame;
  readonly schematic: SchematicView;
  readonly dataHref: string;
  /** Points whose place is recorded and public. */
  readonly placed: Figure;
  readonly drawn: Figure;
  readonly counts: PointCounts;
  readonly legend: readonly LegendEntry[];
  readonly groups: readonly PointGroup[];
}

/** The map with its list. */
export async function toMapView(portal: Portal): Promise<MapView> {
  const { points, settings, addresses } = portal;
  const toCount = (value: number, ...conditions: string[]): Figure =>
    toFigure(portal, count('points', ...conditions), { value, unit: '个' });
  const placedCount = points.filter(({ position }) => position).length;
  const { digest } = await getMapFile(portal);
  const description = `${settings.street}${points.length}个友邻点的示意图和名单，可以按社区、状态、城市或农村查找。`;
  return {
    frame: toFrame(portal, { title: '友邻地图', description, path: '/map/' }),
    schematic: toSchematicView(portal),
    dataHref: addresses.resolve(`/map/data/${digest}.json`),
    placed: toCount(placedCount, isNot('经度', ''), isNot('纬度', '')),
    drawn: toCount(points.length),
    counts: toPointCounts(portal),
    legend: pointStates.map((state) => ({
      state,
      key: stateMarks[state].key,
      count: toCount(points.filter((point) => point.state === state).length, is('状态', state)),
    })),
    groups: toPointGroups(portal),
  };
}
