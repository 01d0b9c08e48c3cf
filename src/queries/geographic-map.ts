import type { Point, Portal } from '../model/portal.ts';
import type { Position } from '../model/public-position.ts';
import type { Bounds } from '../model/settings.ts';
import {
  toBackgroundLabels,
  toBackgroundPaths,
  type BackgroundLabel,
  type BackgroundPath,
  type Detail,
} from './base-map.ts';
import { toGeographicFrame, type GeographicFrame } from './geographic-frame.ts';
import { stateMarks } from './point-state.ts';
import { remember } from './remember.ts';
import { toScaleBar, type ScaleBar } from './scale-bar.ts';
import { toMarks, toPointTitle, type DrawnPoint, type SchematicView } from './schematic-map.ts';

/** A point where it is, as it is drawn. */
export interface PlacedPoint extends DrawnPoint {
  readonly id: string;
  readonly precision: Position['precision'];
}

/** The drawing of where points are, ready to print; Web Mercator, so that tiles fit below it. */
export interface GeographicView extends Pick<SchematicView, 'viewBox' | 'radius' | 'marks'> {
  readonly width: number;
  readonly height: number;
  /** Corners of the drawing in WGS84, for a map that lays the same paths as an overlay. */
  readonly bounds: Bounds;
  /** In the order of the roster; those without a place are left out. */
  readonly points: readonly PlacedPoint[];
  readonly background: readonly BackgroundPath[];
  readonly labels: readonly BackgroundLabel[];
  readonly scale: ScaleBar;
  /** Of what lies under the points; undefined when nothing does. */
  readonly reviewNumber: string | undefined;
}

const radius = 9;
const round = (value: number): number => Math.round(value * 10) / 10;

type Placed = Point & { readonly position: Position };
const isPlaced = (point: Point): point is Placed => point.position !== undefined;

/** The frame around all placed points and the street's background; one for every drawing. */
export const getGeographicFrame = remember(
  ({ points, baseMap = [] }: Portal): GeographicFrame | undefined => {
    const placed = points.filter(isPlaced).map(({ position }) => position);
    if (placed.length === 0) return undefined;
    const background = baseMap.flatMap(({ lines }) =>
      lines.flatMap((line) => line.map(([longitude, latitude]) => ({ longitude, latitude }))),
    );
    return toGeographicFrame([...placed, ...background]);
  },
);

/**
 * The street's background in the drawing's units.
 * @param detail how many times a map doubles the drawing: 0 for a page, 3 for zooming in
 */
export function toBackground(portal: Portal, detail: Detail): BackgroundPath[] {
  const frame = getGeographicFrame(portal);
  return frame && portal.baseMap ? toBackgroundPaths(portal.baseMap, frame, detail) : [];
}

function toPlacedPoint(point: Placed, frame: GeographicFrame, portal: Portal): PlacedPoint {
  const [x, y] = frame.toXy(point.position);
  return {
    id: point.id,
    href: portal.addresses.point(point.id),
    title: toPointTitle(point),
    mark: stateMarks[point.state].key,
    x: round(x),
    y: round(y),
    isCurrent: false,
    precision: point.position.precision,
  };
}

/** Where the points are; undefined as long as no point's place is recorded. */
export function toGeographicView(portal: Portal): GeographicView | undefined {
  const frame = getGeographicFrame(portal);
  if (!frame) return undefined;
  const { width, height, bounds } = frame;
  const { baseMap, settings } = portal;
  const placed = portal.points.filter(isPlaced);
  return {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    bounds,
    radius,
    marks: toMarks(placed, radius),
    points: placed.map((point) => toPlacedPoint(point, frame, portal)),
    background: toBackground(portal, 0),
    labels: baseMap ? toBackgroundLabels(baseMap, frame) : [],
    scale: toScaleBar(frame),
    reviewNumber: baseMap ? settings.reviewNumber : undefined,
  };
}
