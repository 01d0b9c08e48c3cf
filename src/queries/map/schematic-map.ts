import type { Community, Point, Portal, Station } from '../../model/portal.ts';
import { schematicMapTexts as texts } from '../../words/map.ts';
import {
  pointStates,
  stateMarks,
  toMarkPath,
  toStationPath,
  type StateMark,
} from '../places/point-state.ts';
import { remember } from '../remember.ts';
import { toSchematicLayout, type SchematicCell, type SchematicLayout } from './schematic-layout.ts';

/** A point or station as it is drawn. */
export interface DrawnPlace {
  readonly href: string;
  readonly title: string;
  readonly mark: StateMark['key'] | 'station';
  readonly x: number;
  readonly y: number;
  /** The place the page is about. */
  readonly isCurrent: boolean;
}

/** A community's cell with its name and points. */
export interface DrawnCell extends Pick<SchematicCell, 'x' | 'y' | 'width' | 'height'> {
  /** The community's id, which its group in the map's list has too. */
  readonly id: string;
  readonly label: string;
  readonly labelSize: number;
  readonly kind: 'urban' | 'rural';
  /** The station first. */
  readonly places: readonly DrawnPlace[];
}

/** A schematic drawing, ready to print. */
export interface SchematicView {
  /** What a reader can follow: in the large drawing cells, in a small one its places. */
  readonly links: 'cells' | 'places';
  readonly viewBox: string;
  readonly radius: number;
  /** Shapes of the states that occur. */
  readonly marks: readonly { readonly key: string; readonly path: string }[];
  readonly blocks: readonly { readonly label: string; readonly x: number; readonly y: number }[];
  readonly cells: readonly DrawnCell[];
}

const toKind = ({ kind }: Community): 'urban' | 'rural' => (kind === '村' ? 'rural' : 'urban');

/** What fits into a cell: 松枫社区 → 松枫; a village keeps its 村. */
const toShortName = (name: string): string =>
  name.length > 2 && name.endsWith('社区') ? name.slice(0, -2) : name;

/** The layout of all communities; computed once, since every point's page asks for it. */
export const getLayout = remember((portal: Portal): SchematicLayout =>
  toSchematicLayout(
    portal.communities.map((community) => ({
      id: community.id,
      label: toShortName(community.name),
      kind: toKind(community),
      residents: community.residents,
      pointCount: community.points.length,
      hasStation: community.station !== undefined,
    })),
  ),
);

/** A point's name and its state, once. */
export const toPointTitle = ({ name, state }: Pick<Point, 'name' | 'state'>): string =>
  name.includes(state) ? name : `${name}（${state}）`;

interface CellOptions {
  readonly portal: Portal;
  readonly cell: SchematicCell;
  /** The place that a small drawing is about; the large one has none. */
  readonly current?: Point | Station;
}

function toStation({ station }: Community, { portal, cell, current }: CellOptions): DrawnPlace[] {
  if (!station || !cell.station) return [];
  return [
    {
      href: portal.addresses.station(station.id),
      mark: 'station',
      ...cell.station,
      isCurrent: station.id === current?.id,
      title: toPointTitle(station),
    },
  ];
}

function toCell(community: Community, options: CellOptions): DrawnCell {
  const { portal, cell, current } = options;
  const { id, x, y, width, height, labelSize } = cell;
  const points = community.points.map((point, index) => ({
    href: portal.addresses.point(point.id),
    mark: stateMarks[point.state].key,
    x: cell.points[index]?.x ?? x,
    y: cell.points[index]?.y ?? y,
    isCurrent: point.id === current?.id,
    title: toPointTitle(point),
  }));
  const places = [...toStation(community, options), ...points];
  const label = toShortName(community.name);
  return { id, x, y, width, height, labelSize, label, kind: toKind(community), places };
}

/** Shapes of the states that occur among points, and the sign of the stations. */
export const toMarks = (points: readonly Point[], radius: number): SchematicView['marks'] => [
  ...pointStates
    .filter((state) => points.some((point) => point.state === state))
    .map((state) => ({ key: stateMarks[state].key, path: toMarkPath(stateMarks[state], radius) })),
  { key: 'station', path: toStationPath(radius) },
];

/** All communities with all points. */
export function toSchematicView(portal: Portal): SchematicView {
  const { width, height, pointRadius, blocks, cells } = getLayout(portal);
  const cellById = new Map(cells.map((cell) => [cell.id, cell]));
  return {
    links: 'cells',
    viewBox: `0 0 ${width} ${height}`,
    radius: pointRadius,
    marks: toMarks(portal.points, pointRadius),
    blocks: blocks.map(({ kind, x, y }) => ({
      label: kind === 'urban' ? texts.urban : texts.rural,
      x,
      y,
    })),
    cells: portal.communities.flatMap((community) => {
      const cell = cellById.get(community.id);
      return cell ? toCell(community, { portal, cell }) : [];
    }),
  };
}

/** One community's cell, cut out of the map, with one point or station marked. */
export function toCellView(portal: Portal, current: Point | Station): SchematicView | undefined {
  const { pointRadius, cells } = getLayout(portal);
  const { community } = current;
  const cell = cells.find(({ id }) => id === community.id);
  if (!cell) return undefined;
  return {
    links: 'places',
    viewBox: [cell.x, cell.y, cell.width, cell.height].join(' '),
    radius: pointRadius,
    marks: toMarks(community.points, pointRadius),
    blocks: [],
    cells: [toCell(community, { portal, cell, current })],
  };
}
