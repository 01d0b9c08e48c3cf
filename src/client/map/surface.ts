import { control, CRS, latLngBounds, map, svgOverlay, type LatLngTuple, type Map } from 'leaflet';
import type { MapData, MapPoint } from '../../queries/map-data.ts';

/** How the map is drawn. */
export type MapMode = 'schematic' | 'geographic';

/** An empty map, and where a point lies on it. */
export interface Surface {
  readonly map: Map;
  /** Shows the whole of it. */
  readonly fit: () => void;
  readonly findPlace: (point: MapPoint) => LatLngTuple | undefined;
  /** Radius of a point in pixels at the present zoom. */
  readonly getRadius: () => number;
}

const common = {
  attributionControl: false,
  zoomControl: false,
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
function copyGround(drawing: SVGElement): SVGElement {
  const ground = drawing.cloneNode(true) as SVGElement;
  ground.querySelectorAll('use:not([href="#mark-station"]), defs').forEach((element) => {
    element.remove();
  });
  return ground;
}

function createSchematic(canvas: HTMLElement, data: MapData, drawing: SVGElement): Surface {
  const { width, height, radius } = data;
  const bounds = latLngBounds([-height, 0], [0, width]);
  const surface = map(canvas, { ...common, crs: CRS.Simple, maxZoom: 3 });
  const fit = (): void => {
    surface.setMinZoom(-5);
    surface.fitBounds(bounds, { animate: false });
    surface.setMinZoom(surface.getZoom());
  };
  fit();
  surface.setMaxBounds(bounds.pad(0.5));
  svgOverlay(copyGround(drawing), bounds).addTo(surface);
  return {
    map: surface,
    fit,
    findPlace: ({ at: [x, y] }) => [-y, x],
    getRadius: () => Math.max(3, Math.min(16, radius * surface.getZoomScale(surface.getZoom(), 0))),
  };
}

function createGeographic(canvas: HTMLElement, data: MapData): Surface {
  const findPlace = ({ position }: MapPoint): LatLngTuple | undefined =>
    position && [position[1], position[0]];
  const places = data.points.flatMap((point) => {
    const place = findPlace(point);
    return place ? [place] : [];
  });
  const surface = map(canvas, { ...common, crs: CRS.EPSG3857, minZoom: 8, maxZoom: 18 });
  const fit = (): void => {
    surface.fitBounds(latLngBounds(places), { padding: [30, 30], maxZoom: 16, animate: false });
  };
  fit();
  control.scale({ imperial: false }).addTo(surface);
  return { map: surface, fit, findPlace, getRadius: () => 9 };
}

/** A map ready for points; `canvas` may not hold another one. */
export function createSurface(
  mode: MapMode,
  data: MapData,
  { canvas, drawing }: { canvas: HTMLElement; drawing: SVGElement },
): Surface {
  return mode === 'schematic'
    ? createSchematic(canvas, data, drawing)
    : createGeographic(canvas, data);
}
