import type { Portal } from '../model/portal.ts';
import { listMapPoints, precisions, venues } from './point-file.ts';
import { pointStates, stateMarks, type StateMark } from './point-state.ts';
import { getLayout } from './schematic-map.ts';

/** A point as the map's script needs it. */
export interface MapPoint {
  readonly id: string;
  readonly name: string;
  /** Index into `communities`. */
  readonly community: number;
  readonly state: StateMark['key'];
  /** Place in the schematic drawing, its units. */
  readonly at: readonly [x: number, y: number];
  /** WGS84 longitude and latitude, where recorded and public. */
  readonly position?: readonly [longitude: number, latitude: number];
  /** Index into `venues`. */
  readonly venue?: number;
  /** Index into `precisions`. */
  readonly precision?: number;
  /** When it is open: minutes since Monday 0:00 in China, from and to; a week has 10,080. */
  readonly hours?: readonly (readonly [from: number, to: number])[];
}

/** What the map's script loads; published by `map-file.ts`. */
export interface MapData {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** Address that a point's id and a slash are added to. */
  readonly pointPages: string;
  readonly states: readonly (StateMark & { readonly label: string })[];
  readonly communities: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: 'urban' | 'rural';
    /** The name's syllables without tones: `song feng she qu`. */
    readonly pinyin?: string;
  }[];
  readonly venues: readonly string[];
  readonly precisions: readonly string[];
  /** Ids and names in the order of the point file, which holds everything else of the points. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly points: readonly MapPoint[];
}

function toPosition(point: Portal['points'][number]): Pick<MapPoint, 'position'> {
  const place = point.position;
  return place ? { position: [place.longitude, place.latitude] } : {};
}

/** The same layout as the drawing in the page. */
export function toMapData(portal: Portal): MapData {
  const { width, height, pointRadius, cells } = getLayout(portal);
  const cellById = new Map(cells.map((cell) => [cell.id, cell]));
  const listed = listMapPoints(portal);
  return {
    width,
    height,
    radius: pointRadius,
    pointPages: portal.addresses.resolve('/points/'),
    states: pointStates.map((label) => ({ label, ...stateMarks[label] })),
    communities: portal.communities.map(({ id, name, kind }) => ({
      id,
      name,
      kind: kind === '村' ? 'rural' : 'urban',
    })),
    venues,
    precisions,
    ids: listed.map(({ id }) => id),
    names: listed.map(({ name }) => name),
    points: portal.communities.flatMap((community, index) =>
      community.points.map((point, order): MapPoint => {
        const { x, y } = cellById.get(community.id)?.points[order] ?? { x: 0, y: 0 };
        const state = stateMarks[point.state].key;
        const { id, name } = point;
        return { id, name, community: index, state, at: [x, y], ...toPosition(point) };
      }),
    ),
  };
}
