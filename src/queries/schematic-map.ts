import type { Community, Point, Portal } from '../model/portal.ts';
import { pointStates, stateMarks, toMarkPath, type StateMark } from './point-state.ts';
import { remember } from './remember.ts';
import { toSchematicLayout, type SchematicCell, type SchematicLayout } from './schematic-layout.ts';

/** A point as it is drawn. */
export interface DrawnPoint {
  readonly href: string;
  readonly title: string;
  readonly mark: StateMark['key'];
  readonly x: number;
  readonly y: number;
  /** The point the page is about. */
  readonly isCurrent: boolean;
}

/** A community's cell with its name and points. */
export interface DrawnCell extends Pick<SchematicCell, 'x' | 'y' | 'width' | 'height'> {
  readonly label: string;
  readonly labelSize: number;
  readonly kind: 'urban' | 'rural';
  readonly points: readonly DrawnPoint[];
}

/** A schematic drawing, ready to print. */
export interface SchematicView {
  readonly viewBox: string;
  readonly radius: number;
  /** Shapes of the states that occur. */
  readonly marks: readonly { readonly key: string; readonly path: string }[];
  readonly blocks: readonly { readonly label: string; readonly x: number; readonly y: number }[];
  readonly cells: readonly DrawnCell[];
}

const toKind = ({ kind }: Community): 'urban' | 'rural' => (kind === '村' ? 'rural' : 'urban');
const blockLabels = { urban: '城市社区', rural: '农村' } as const;

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
    })),
  ),
);

/** A point's name and its state, once. */
export const toPointTitle = ({ name, state }: Pick<Point, 'name' | 'state'>): string =>
  name.includes(state) ? name : `${name}（${state}）`;

function toCell(
  community: Community,
  { portal, cell, current }: { portal: Portal; cell: SchematicCell; current?: Point },
): DrawnCell {
  const { x, y, width, height, labelSize } = cell;
  const points = community.points.map((point, index) => ({
    href: portal.addresses.point(point.id),
    title: toPointTitle(point),
    mark: stateMarks[point.state].key,
    x: cell.points[index]?.x ?? x,
    y: cell.points[index]?.y ?? y,
    isCurrent: point.id === current?.id,
  }));
  const label = toShortName(community.name);
  return { x, y, width, height, labelSize, label, kind: toKind(community), points };
}

/** The shapes of the states that occur. */
export const toMarks = (points: readonly Point[], radius: number): SchematicView['marks'] =>
  pointStates
    .filter((state) => points.some((point) => point.state === state))
    .map((state) => ({ key: stateMarks[state].key, path: toMarkPath(stateMarks[state], radius) }));

/** All communities with all points. */
export function toSchematicView(portal: Portal): SchematicView {
  const { width, height, pointRadius, blocks, cells } = getLayout(portal);
  const cellById = new Map(cells.map((cell) => [cell.id, cell]));
  return {
    viewBox: `0 0 ${width} ${height}`,
    radius: pointRadius,
    marks: toMarks(portal.points, pointRadius),
    blocks: blocks.map(({ kind, x, y }) => ({ label: blockLabels[kind], x, y })),
    cells: portal.communities.flatMap((community) => {
      const cell = cellById.get(community.id);
      return cell ? toCell(community, { portal, cell }) : [];
    }),
  };
}

/** One community's cell, cut out of the map, with one point marked. */
export function toCellView(portal: Portal, current: Point): SchematicView | undefined {
  const { pointRadius, cells } = getLayout(portal);
  const { community } = current;
  const cell = cells.find(({ id }) => id === community.id);
  if (!cell) return undefined;
  return {
    viewBox: [cell.x, cell.y, cell.width, cell.height].join(' '),
    radius: pointRadius,
    marks: toMarks(community.points, pointRadius),
    blocks: [],
    cells: [toCell(community, { portal, cell, current })],
  };
}
