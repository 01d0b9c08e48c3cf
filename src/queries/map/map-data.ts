import type { Portal } from '../../model/portal.ts';
import { precisions } from '../../schemas/rosters/place-fields.ts';
import { toPinyin } from '../search/pinyin.ts';
import { listMapPoints, venues } from './point-file.ts';
import { pointStates, stateMarks, type StateMark } from '../places/point-state.ts';
import { toWeekHours, type WeekHours } from '../places/week-hours.ts';
import type { SchematicCell } from './schematic-layout.ts';
import { getLayout } from './schematic-map.ts';

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
    /** Where its points stand as one, lower right in its cell of the drawing: beside the name. */
    readonly corner: readonly [x: number, y: number];
    /** The name's syllables without tones: `song feng she qu`. */
    readonly pinyin: string;
  }[];
  readonly venues: readonly string[];
  readonly precisions: readonly string[];
  /** Ids and names in the order of the point file, which holds everything else of the points. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** By point: when it is open, as far as its hours are published and understood. */
  readonly hours: readonly (WeekHours | null)[];
}

// Half the sign of a group at the width of a phone, in units of the drawing.
const signRadius = 42;

const toCorner = (cell: SchematicCell | undefined): [x: number, y: number] =>
  cell ? [cell.x + cell.width - signRadius, cell.y + cell.height - signRadius] : [0, 0];

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
      corner: toCorner(cellById.get(id)),
      pinyin: toPinyin(name),
    })),
    venues,
    precisions,
    ids: listed.map(({ id }) => id),
    names: listed.map(({ name }) => name),
    hours: listed.map(({ openingHours }) => toWeekHours(openingHours) ?? null),
  };
}
