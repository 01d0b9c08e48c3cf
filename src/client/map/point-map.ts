import { layerGroup, svg, type LeafletMouseEvent, type Map as LeafletMap } from 'leaflet';
import type { MapData, MapPoint } from '../../queries/map-data.ts';
import { createPopup } from './popup.ts';
import { prepareSurface } from './prepare-surface.ts';
import { ShapeMarker } from './shape-marker.ts';
import { createSurface, type MapMode, type Surface } from './surface.ts';

/** The drawn map as the page's controls use it. */
export interface PointMap {
  /** Draws only these points, by id; undefined means all. */
  readonly show: (ids: ReadonlySet<string> | undefined) => void;
  readonly draw: (mode: MapMode) => void;
  readonly getMap: () => LeafletMap;
  readonly showAll: () => void;
}

// A fingertip covers this much around it, in pixels.
const reach = 22;

function createMarkers(surface: Surface, data: MapData): Map<string, ShapeMarker> {
  const renderer = svg({ padding: 0.5 });
  const outlines = new Map(data.states.map(({ key, outline }) => [key, outline]));
  const toMarker = (point: MapPoint): [string, ShapeMarker][] => {
    const place = surface.findPlace(point);
    if (!place) return [];
    const marker = new ShapeMarker(place, {
      renderer,
      outline: outlines.get(point.state) ?? [],
      radius: surface.getRadius(),
      className: `mark mark-${point.state}`,
      bubblingMouseEvents: false,
    });
    marker.bindPopup(() => createPopup(point, data), { maxWidth: 260, autoPanPadding: [8, 8] });
    return [[point.id, marker]];
  };
  return new Map(data.points.flatMap(toMarker));
}

/** A tap beside a small mark opens the nearest one within a finger's reach. */
function openNearest(
  event: LeafletMouseEvent,
  map: LeafletMap,
  shown: readonly ShapeMarker[],
): void {
  let nearest: ShapeMarker | undefined;
  let best = reach;
  for (const marker of shown) {
    const distance = map
      .latLngToContainerPoint(marker.getLatLng())
      .distanceTo(event.containerPoint);
    if (distance < best) [nearest, best] = [marker, distance];
  }
  nearest?.openPopup();
}

/** Draws the points inside `[data-map]`; the static drawing stays below and keeps the size. */
export function createPointMap(figure: HTMLElement, data: MapData): PointMap {
  const canvas = figure.querySelector<HTMLElement>('[data-map-canvas]');
  const drawing = figure.querySelector<SVGElement>('svg.schematic');
  if (!canvas || !drawing) throw new Error('The map has no place to be drawn in');
  const group = layerGroup();
  let filter: ReadonlySet<string> | undefined;
  let surface: Surface;
  let markers: Map<string, ShapeMarker>;

  const getShown = (): ShapeMarker[] =>
    [...markers].flatMap(([id, marker]) => ((filter?.has(id) ?? true) ? marker : []));
  const refresh = (): void => {
    group.clearLayers();
    getShown().forEach((marker) => group.addLayer(marker));
  };
  const draw = (mode: MapMode): void => {
    surface = createSurface(mode, data, { canvas, drawing });
    markers = createMarkers(surface, data);
    const { map, getRadius } = surface;
    prepareSurface(surface, canvas);
    map.on('zoomend', () => {
      markers.forEach((marker) => marker.setRadius(getRadius()));
    });
    map.on('click', (event) => {
      openNearest(event, map, getShown());
    });
    group.addTo(map);
    refresh();
  };
  draw('schematic');
  return {
    show: (ids) => {
      filter = ids;
      refresh();
    },
    draw: (mode) => {
      group.remove();
      surface.map.remove();
      draw(mode);
    },
    getMap: () => surface.map,
    showAll: () => {
      surface.fit();
    },
  };
}
