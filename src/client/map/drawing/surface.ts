import { CRS, latLngBounds, map, svgOverlay, type LatLngTuple, type Map } from 'leaflet';
import { listShown, type MapPoints, type Mask } from './map-points.ts';
import { addScaleBar } from './scale-bar.ts';
import { readTiles } from './tile-settings.ts';

/** How the map is drawn. */
export type MapMode = 'schematic' | 'geographic';

/** An empty map, and where a point lies on it. */
export interface Surface {
  readonly map: Map;
  readonly mode: MapMode;
  /** Shows the whole of it. */
  readonly fit: () => void;
  /** By point; undefined where no place is published. */
  readonly findPlace: (point: number) => LatLngTuple | undefined;
  /** Radius of a point in pixels at the present zoom. */
  readonly getRadius: () => number;
}

interface Frame {
  readonly canvas: HTMLElement;
  readonly figure: HTMLElement;
}

const common = {
  attributionControl: false,
  zoomControl: false,
  // Keys go from point to point, see `group-keys.ts`.
  keyboard: false,
  // The page scrolls under the wheel until the reader turns to the map.
  scrollWheelZoom: false,
  // Jumps instead of flights: kinder to slow machines and to readers who get dizzy.
  zoomAnimation: false,
  fadeAnimation: false,
  markerZoomAnimation: false,
  inertia: false,
  zoomSnap: 0,
} as const;

/** Names, cells and stations of the static drawing, without its points. */
function copyGround(drawing: Element): SVGElement {
  const ground = drawing.cloneNode(true) as SVGElement;
  ground.querySelectorAll('use:not([href="#mark-station"]), defs').forEach((element) => {
    element.remove();
  });
  return ground;
}

function createSchematic({ canvas, figure }: Frame, { table, ground }: MapPoints): Surface {
  const drawing = figure.querySelector('svg.schematic');
  const { width, height, radius } = ground;
  const bounds = latLngBounds([-height, 0], [0, width]);
  const surface = map(canvas, { ...common, crs: CRS.Simple, maxZoom: 3 });
  const fit = (): void => {
    surface.setMinZoom(-5);
    surface.fitBounds(bounds, { animate: false });
    surface.setMinZoom(surface.getZoom());
  };
  fit();
  surface.setMaxBounds(bounds.pad(0.5));
  if (drawing) svgOverlay(copyGround(drawing), bounds).addTo(surface);
  return {
    map: surface,
    mode: 'schematic',
    fit,
    findPlace: (point) => [-(table.schematicY[point] ?? 0), table.schematicX[point] ?? 0],
    getRadius: () => Math.max(3, Math.min(16, radius * surface.getZoomScale(surface.getZoom(), 0))),
  };
}

/** The street's own background lies below tiles, and stays when they do not come. */
function addBackground(surface: Map, figure: HTMLElement): void {
  const drawing = figure.querySelector<SVGElement>('svg.geographic');
  const [west, south, east, north] = (drawing?.dataset['bounds'] ?? '').split(' ').map(Number);
  if (!drawing || west === undefined || south === undefined) return;
  const ground = drawing.cloneNode(true) as SVGElement;
  ground.querySelectorAll('svg > :not(.ground):not(.ground-label)').forEach((part) => {
    part.remove();
  });
  if (!ground.querySelector('.ground')) return;
  svgOverlay(ground, latLngBounds([south, west], [north ?? south, east ?? west]), {
    pane: 'mapPane',
  }).addTo(surface);
}

function createGeographic({ canvas, figure }: Frame, { table }: MapPoints): Surface {
  const tiles = readTiles(figure);
  const findPlace = (point: number): LatLngTuple | undefined => {
    const latitude = table.latitude[point] ?? NaN;
    return Number.isNaN(latitude) ? undefined : [latitude, table.longitude[point] ?? NaN];
  };
  const surface = map(canvas, {
    ...common,
    crs: tiles?.crs === 'EPSG:4326' ? CRS.EPSG4326 : CRS.EPSG3857,
    // Tiles are sharp at whole levels only.
    zoomSnap: tiles ? 1 : 0,
    minZoom: 8,
    maxZoom: tiles?.maxZoom ?? 18,
  });
  const places = getPlaces({ findPlace }, listShown(undefined, table));
  const fit = (): void => {
    surface.fitBounds(latLngBounds(places), { padding: [30, 30], maxZoom: 16, animate: false });
  };
  fit();
  addBackground(surface, figure);
  addScaleBar(surface);
  return { map: surface, mode: 'geographic', fit, findPlace, getRadius: () => 9 };
}

/** Where points lie; those without a place are left out. */
export const getPlaces = (
  { findPlace }: Pick<Surface, 'findPlace'>,
  members: readonly number[],
): LatLngTuple[] =>
  members.flatMap((point) => {
    const place = findPlace(point);
    return place ? [place] : [];
  });

/** A map ready for points; the canvas may not hold another one. */
export function createSurface(mode: MapMode, frame: Frame, points: MapPoints): Surface {
  return mode === 'schematic' ? createSchematic(frame, points) : createGeographic(frame, points);
}

/** Shows all points of a mask at once, near enough to tell them apart. */
export function fitPoints(surface: Surface, mask: Mask, table: MapPoints['table']): void {
  if (!mask) {
    surface.fit();
    return;
  }
  const places = getPlaces(surface, listShown(mask, table));
  if (places.length === 0) return;
  const { map: own, mode } = surface;
  const maxZoom = mode === 'schematic' ? own.getMinZoom() + 2 : 16;
  own.fitBounds(latLngBounds(places), { padding: [40, 40], maxZoom, animate: false });
}
