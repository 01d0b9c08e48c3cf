import type { LngLat } from '../model/coordinates.ts';
import type { Point, Portal, Station } from '../model/portal.ts';
import { stateMarks } from './point-state.ts';
import { toPrecision, type Precision } from './position-precision.ts';
import { toMarks, toPointTitle, type DrawnPlace, type SchematicView } from './schematic-map.ts';

/** A place drawn where it is. */
export interface PlacedPlace extends DrawnPlace {
  readonly precision: Precision;
}

/** A drawing to scale, north above, ready to print. */
export interface GeographicView {
  readonly viewBox: string;
  readonly radius: number;
  readonly marks: SchematicView['marks'];
  readonly places: readonly PlacedPlace[];
  /** The street's own background, bottom first; `key` names its kind for the style. */
  readonly background: readonly { readonly key: string; readonly path: string }[];
  readonly reviewNumber: string | undefined;
  readonly scale: ScaleBar;
  /** Which precisions occur, to be explained. */
  readonly precisions: readonly Precision[];
}

/** A bar of a round length. */
export interface ScaleBar {
  readonly width: number;
  /** `500 米` */
  readonly label: string;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

type Projection = (position: LngLat) => { readonly x: number; readonly y: number };
type Placed = (Point | Station) & { readonly position: LngLat };

const degree = 111_320; // metres
const margin = 60;
// One point alone is shown with what is around it, in metres.
const smallestSpan = 400;
const [mapSize, detailSize] = [
  { width: 800, height: 1000 },
  { width: 400, height: 400 },
] as const;

const isPlaced = <Place extends Point | Station>(
  place: Place,
): place is Place & { readonly position: LngLat } => place.position !== undefined;
const toShortening = (latitude: number): number => Math.cos((latitude * Math.PI) / 180);

/** Fits places into a drawing: true to angle and distance over a street's few kilometres. */
function createProjection(places: readonly LngLat[], { width, height }: Size) {
  const extent = (values: readonly number[]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return { middle: (low + high) / 2, span: high - low };
  };
  const north = extent(places.map(({ latitude }) => latitude));
  const east = extent(places.map(({ longitude }) => longitude));
  const shortening = toShortening(north.middle);
  const metres = Math.max(
    Math.max(east.span * degree * shortening, smallestSpan) / (width - 2 * margin),
    Math.max(north.span * degree, smallestSpan) / (height - 2 * margin),
  );
  const round = (value: number): number => Math.round(value * 10) / 10;
  const project: Projection = ({ longitude, latitude }) => ({
    x: round(width / 2 + ((longitude - east.middle) * degree * shortening) / metres),
    y: round(height / 2 - ((latitude - north.middle) * degree) / metres),
  });
  return { project, metres };
}

/** The longest round length that takes at most a third of the drawing. */
function toScaleBar(metres: number, { width }: Size): ScaleBar {
  const most = (metres * width) / 3;
  const power = 10 ** Math.floor(Math.log10(most));
  const length = [5, 2, 1].map((step) => step * power).find((step) => step <= most) ?? power;
  const label = length >= 1000 ? `${length / 1000} 公里` : `${length} 米`;
  return { width: Math.round(length / metres), label };
}

function toPlace(
  place: Placed,
  options: { portal: Portal; project: Projection; current?: Point | Station | undefined },
): PlacedPlace {
  const { portal, project, current } = options;
  const isStation = 'points' in place;
  return {
    href: isStation ? portal.addresses.station(place.id) : portal.addresses.point(place.id),
    title: toPointTitle(place),
    mark: isStation ? 'station' : stateMarks[place.state].key,
    ...project(place.position),
    isCurrent: place.id === current?.id,
    precision: toPrecision(place.position),
  };
}

interface Drawing {
  readonly size: Size;
  readonly radius: number;
  readonly current?: Point | Station;
}

function toView(portal: Portal, places: readonly Placed[], drawing: Drawing): GeographicView {
  const { size, radius, current } = drawing;
  const { project, metres } = createProjection(
    places.map(({ position }) => position),
    size,
  );
  const points = places.filter((place): place is Point & Placed => !('points' in place));
  const drawn = places.map((place) => toPlace(place, { portal, project, current }));
  return {
    viewBox: `0 0 ${size.width} ${size.height}`,
    radius,
    marks: toMarks(points, radius),
    places: drawn,
    background: [],
    reviewNumber: portal.settings.reviewNumber,
    scale: toScaleBar(metres, size),
    precisions: [...new Set(drawn.map(({ precision }) => precision))],
  };
}

/** Every point and station whose place is published; none where no point has one. */
export function toGeographicView(portal: Portal): GeographicView | undefined {
  const points = portal.points.filter(isPlaced);
  if (points.length === 0) return undefined;
  const places = [...portal.stations.filter(isPlaced), ...points];
  return toView(portal, places, { size: mapSize, radius: 10 });
}

/** A point or station among the others of its community; none where its place is not published. */
export function toSurroundingsView(
  portal: Portal,
  current: Point | Station,
): GeographicView | undefined {
  const { id, points } = current.community;
  const stations = portal.stations.filter(({ community }) => community.id === id);
  const places = [...stations, ...points].filter((place) => isPlaced(place));
  if (!places.some((place) => place.id === current.id)) return undefined;
  return toView(portal, places, { size: detailSize, radius: 9, current });
}
