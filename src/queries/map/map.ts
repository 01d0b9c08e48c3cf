import { count } from '../../calculation/calls.ts';
import { is, isNot } from '../../calculation/condition.ts';
import type { Portal } from '../../model/portal.ts';
import { sectionTexts } from '../../words/common.ts';
import { mapTexts as texts } from '../../words/map.ts';
import { toFigure, type Figure } from '../downloads/figure.ts';
import { toFrame, type Frame } from '../frame/frame.ts';
import { toGeographicView, type GeographicView } from './geographic-map.ts';
import { getMapFile } from './map-file.ts';
import { toMapGroups, type MapGroup } from './map-groups.ts';
import { toPointCounts, type PointCounts } from '../places/point-counts.ts';
import { pointStates, stateMarks, type PointState, type StateMark } from '../places/point-state.ts';
import { toTileSource, type TileSource } from './tile-source.ts';
import { toSchematicView, type SchematicView } from './schematic-map.ts';

/** A state that occurs, in the legend and in the filter. */
export interface LegendEntry {
  readonly state: PointState;
  readonly key: StateMark['key'];
  readonly count: Figure;
}

/** `/map/` */
export interface MapView {
  readonly frame: Frame;
  readonly schematic: SchematicView;
  readonly geographic: GeographicView | undefined;
  readonly dataHref: string;
  /** Points whose place is recorded and public. */
  readonly placed: Figure;
  readonly drawn: Figure;
  readonly counts: PointCounts;
  readonly legend: readonly LegendEntry[];
  readonly groups: readonly MapGroup[];
  readonly stationCount: Figure;
  /** Kinds of venue that occur; empty where none is published. */
  readonly venues: readonly string[];
  /** Whether any point has published opening hours. */
  readonly hasHours: boolean;
  /** Whether any entry has links that lead out of this site. */
  readonly hasLinks: boolean;
  /** Official tiles under the points; none: the page asks nobody. */
  readonly tiles: TileSource | undefined;
}

/** The map with its list. */
export async function toMapView(portal: Portal): Promise<MapView> {
  const { points, stations, settings, addresses } = portal;
  const toCount = (value: number, ...conditions: string[]): Figure =>
    toFigure(portal, count('points', ...conditions), { value, unit: '个' });
  const placedCount = points.filter(({ position }) => position).length;
  const { digest } = await getMapFile(portal);
  const groups = toMapGroups(portal);
  const description = texts.description(settings.street, points.length);
  return {
    frame: toFrame(portal, { title: sectionTexts.map, description, path: '/map/' }),
    schematic: toSchematicView(portal),
    geographic: toGeographicView(portal),
    dataHref: addresses.resolve(`/map/data/${digest}.json`),
    placed: toCount(placedCount, isNot('经度', ''), isNot('纬度', '')),
    drawn: toCount(points.length),
    counts: toPointCounts(portal),
    legend: pointStates.flatMap((state) => {
      const { length } = points.filter((point) => point.state === state);
      if (length === 0) return [];
      return { state, key: stateMarks[state].key, count: toCount(length, is('状态', state)) };
    }),
    groups,
    stationCount: toFigure(portal, count('stations'), { value: stations.length, unit: '个' }),
    venues: [...new Set(points.flatMap(({ venue }) => venue ?? []))],
    hasHours: points.some(({ openingHours }) => openingHours !== undefined),
    hasLinks: groups.some((group) =>
      [...group.stations, ...group.points].some(({ way }) => way && way.links.length > 0),
    ),
    tiles: toTileSource(settings),
  };
}
