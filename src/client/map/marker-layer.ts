import { DomUtil, type Map } from 'leaflet';
import { groupPoints, type PixelGroup, type PlacedPoint } from './group-points.ts';
import { listShown, type MapPoints, type Mask } from './map-points.ts';
import type { PointGroup, PointLayer } from './point-layer.ts';
import type { Surface } from './surface.ts';
import { getTargetSize } from './target-size.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

function createShape(name: string, attributes: Attributes): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function createNumber(text: string, x: number, y: number): SVGElement {
  const number = createShape('text', { class: 'group-number', x, y });
  number.textContent = text;
  return number;
}

/** A group as a disc with its number, a single point as the shape of its state. */
function drawGroup({ points, x, y }: PointGroup, { table, ground }: MapPoints, radius: number) {
  const [first = 0] = points;
  if (points.length > 1) {
    const disc = createShape('circle', { class: 'group-disc', cx: x, cy: y, r: 15 });
    return [disc, createNumber(String(points.length), x, y)];
  }
  const state = ground.states[table.state[first] ?? 0];
  const corners = (state?.outline ?? []).map(
    ([dx, dy]) => `${(x + dx * radius).toFixed(1)} ${(y + dy * radius).toFixed(1)}`,
  );
  const shape = { class: `mark mark-${state?.key ?? ''}`, d: `M${corners.join('L')}Z` };
  return [createShape('path', shape)];
}

/** The drawing of all groups in view, which lies still while the map is moved. */
class Drawing {
  readonly #map: Map;
  readonly #svg = createShape('svg', { class: 'map-marks', 'aria-hidden': 'true' });
  readonly #ring = createShape('circle', { class: 'mark-ring' });

  constructor(map: Map) {
    this.#map = map;
    map.getPane('markerPane')?.append(this.#svg);
  }

  draw(shapes: readonly SVGElement[]): void {
    const { x, y } = this.#map.getSize();
    const place = this.#map.containerPointToLayerPoint([0, 0]);
    DomUtil.setPosition(this.#svg as unknown as HTMLElement, place);
    this.#svg.setAttribute('width', String(x));
    this.#svg.setAttribute('height', String(y));
    this.#svg.textContent = '';
    this.#svg.append(...shapes);
  }

  mark(group: PointGroup | undefined): void {
    this.#ring.remove();
    if (!group) return;
    this.#ring.setAttribute('cx', String(group.x));
    this.#ring.setAttribute('cy', String(group.y));
    this.#ring.setAttribute('r', String(getTargetSize() / 2));
    this.#svg.append(this.#ring);
  }

  remove(): void {
    this.#svg.remove();
  }
}

// Half a row: what stands about as high is read from left to right.
const row = 22;

const inReadingOrder = (a: PointGroup, b: PointGroup): number =>
  Math.floor(a.y / row) - Math.floor(b.y / row) || a.x - b.x;

/** Points as vector shapes, for as many as a street has. */
export function createMarkerLayer(surface: Surface, points: MapPoints): PointLayer {
  const { map, findPlace, getRadius } = surface;
  const drawing = new Drawing(map);
  let mask: Mask;
  let groups: readonly PixelGroup[] = [];
  let inView: readonly PointGroup[] = [];

  const group = (): void => {
    const zoom = map.getZoom();
    const placed = listShown(mask, points.table).flatMap((point): PlacedPoint[] => {
      const place = findPlace(point);
      if (!place) return [];
      const { x, y } = map.project(place, zoom);
      return [{ point, community: points.table.community[point] ?? -1, x, y }];
    });
    groups = groupPoints(placed, getTargetSize());
  };
  const draw = (): void => {
    const corner = map.getPixelBounds().min ?? { x: 0, y: 0 };
    const size = map.getSize();
    inView = groups
      .map((one) => ({ points: one.points, x: one.x - corner.x, y: one.y - corner.y }))
      .filter(({ x, y }) => x >= 0 && y >= 0 && x <= size.x && y <= size.y)
      .sort(inReadingOrder);
    const radius = getRadius();
    drawing.draw(inView.flatMap((one) => drawGroup(one, points, radius)));
  };
  const refresh = (): void => {
    group();
    draw();
  };
  map.on('zoomend viewreset', group).on('moveend resize', draw);
  refresh();
  return {
    show: (next) => {
      mask = next;
      refresh();
    },
    listGroups: () => inView,
    pick: (x, y) => {
      const reach = getTargetSize() / 2;
      const toDistance = (one: PointGroup): number => Math.hypot(one.x - x, one.y - y);
      const near = inView.filter((one) => toDistance(one) <= reach);
      return near.sort((a, b) => toDistance(a) - toDistance(b))[0];
    },
    mark: (one) => {
      drawing.mark(one);
    },
    remove: () => {
      map.off('zoomend viewreset', group).off('moveend resize', draw);
      drawing.remove();
    },
  };
}
