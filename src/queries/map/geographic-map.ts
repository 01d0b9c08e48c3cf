import type { LngLat } from '../../model/map/coordinates.ts';
import type { Point, Portal, Station } from '../../model/portal.ts';
import type { Position } from '../../model/map/public-position.ts';
import type { Precision } from '../../schemas/rosters/place-fields.ts';
import {
  toBackgroundLabels,
  toBackgroundPaths,
  type BackgroundLabel,
  type BackgroundPath,
} from './base-map.ts';
import { toGeographicFrame, type GeographicFrame } from './geographic-frame.ts';
import { stateMarks } from '../places/point-state.ts';
import { remember } from '../remember.ts';
import { toScaleBar, type ScaleBar } from './scale-bar.ts';
import { toMarks, toPointTitle, type DrawnPlace, type SchematicView } from './schematic-map.ts';

/** A point or station where it is, as it is drawn. */
export interface PlacedPlace extends DrawnPlace {
  readonly id: string;
  /** Less exact than surveyed: drawn with a ring, which the caption explains. */
  readonly isRough: boolean;
}

/** The drawing of where places are, north above; Web Mercator, so that tiles fit below it. */
export interface GeographicView
  extends
    Pick<SchematicView, 'viewBox' | 'radius' | 'marks'>,
    Pick<GeographicFrame, 'width' | 'height' | 'bounds'> {
  /** Stations first; what has no published place is left out. */
  readonly places: readonly PlacedPlace[];
  readonly background: readonly BackgroundPath[];
  readonly labels: readonly BackgroundLabel[];
  readonly scale: ScaleBar;
  /** Of what lies under the places; undefined when nothing does. */
  readonly reviewNumber: string | undefined;
  /** Which precisions occur, to be explained. */
  readonly precisions: readonly Precision[];
}

const round = (value: number): number => Math.round(value * 10) / 10;

type Place = Point | Station;
type Placed = Place & { readonly position: Position };
const isPlaced = (place: Place): place is Placed => place.position !== undefined;
const isStation = (place: Place): place is Station => 'points' in place;

const listPlaced = ({ stations, points }: Pick<Portal, 'stations' | 'points'>): Placed[] =>
  [...stations, ...points].filter(isPlaced);

/** The frame around all placed points and stations and the street's background. */
const getFrame = remember((portal: Portal): GeographicFrame | undefined => {
  const placed = listPlaced(portal).map(({ position }) => position);
  if (!portal.points.some(isPlaced)) return undefined;
  const background = (portal.baseMap ?? []).flatMap(({ lines }) =>
    lines.flatMap((line) => line.map(([longitude, latitude]): LngLat => ({ longitude, latitude }))),
  );
  return toGeographicFrame([...placed, ...background]);
});

function toPlace(place: Placed, { portal, frame, current }: Drawing): PlacedPlace {
  const { id, position } = place;
  const [x, y] = frame.toXy(position);
  const { addresses } = portal;
  return {
    id,
    href: isStation(place) ? addresses.station(id) : addresses.point(id),
    title: toPointTitle(place),
    mark: isStation(place) ? 'station' : stateMarks[place.state].key,
    x: round(x),
    y: round(y),
    isCurrent: id === current?.id,
    isRough: position.precision !== '测绘',
  };
}

interface Drawing {
  readonly portal: Portal;
  readonly frame: GeographicFrame;
  readonly radius: number;
  readonly current?: Place;
}

function toView(placed: readonly Placed[], drawing: Drawing): GeographicView {
  const { portal, frame, radius } = drawing;
  const { width, height, bounds } = frame;
  const { baseMap, settings } = portal;
  return {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    bounds,
    radius,
    marks: toMarks(
      placed.filter((place): place is Point & Placed => !isStation(place)),
      radius,
    ),
    places: placed.map((place) => toPlace(place, drawing)),
    background: baseMap ? toBackgroundPaths(baseMap, frame) : [],
    labels: baseMap ? toBackgroundLabels(baseMap, frame) : [],
    scale: toScaleBar(frame),
    reviewNumber: baseMap ? settings.reviewNumber : undefined,
    precisions: [...new Set(placed.map(({ position }) => position.precision))],
  };
}

/** Where points and stations are; undefined as long as no point's place is recorded. */
export function toGeographicView(portal: Portal): GeographicView | undefined {
  const frame = getFrame(portal);
  return frame && toView(listPlaced(portal), { portal, frame, radius: 9 });
}

/** A point or station among the others of its community; undefined where its place is not published. */
export function toSurroundingsView(portal: Portal, current: Place): GeographicView | undefined {
  if (!isPlaced(current)) return undefined;
  const { id, points } = current.community;
  const stations = portal.stations.filter(({ community }) => community.id === id);
  const placed = listPlaced({ stations, points });
  const frame = toGeographicFrame(placed.map(({ position }) => position));
  // Printed at half the size of the large map.
  return frame && toView(placed, { portal, frame, radius: 18, current });
}
