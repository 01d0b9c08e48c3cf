import 'leaflet/dist/leaflet.css';
import { latLngBounds, map as createMap, type LatLngTuple, type Map } from 'leaflet';
import type { PointTable } from '../drawing/point-table.ts';
import { readPointFile } from '../drawing/read-point-file.ts';

/** What a way of drawing points may be asked for after it has drawn. */
export interface Drawn {
  /** Finds what is drawn at a place of the view. */
  readonly pick?: (x: number, y: number) => unknown;
}

/** A way of drawing points. */
export type Draw = (map: Map, table: PointTable) => Drawn | Promise<Drawn>;

/** What `bench/map` calls in the page. */
export interface MapBench {
  /** Reads the points and draws them. */
  readonly load: (href: string) => Promise<void>;
  /** Moves the map by a few pixels a frame, there and back. @returns milliseconds of the slowest */
  readonly pan: (frames: number) => Promise<number>;
  /** Zooms in step by step and out again. */
  readonly zoom: (steps: number) => Promise<void>;
  /** Looks for something at places all over the view. @returns microseconds for each */
  readonly pick: (times: number) => number | undefined;
  readonly getMap: () => Map;
  readonly getDrawn: () => Drawn;
}

const toFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** The places that all ways of drawing get, in the order of the table. */
export const toPlaces = ({ count, latitude, longitude }: PointTable): LatLngTuple[] =>
  Array.from({ length: count }, (_, point) => [latitude[point] ?? 0, longitude[point] ?? 0]);

async function readTable(href: string): Promise<PointTable> {
  const bytes = await (await fetch(href)).arrayBuffer();
  // The words stand in another file that has nothing to do with drawing.
  const words = new Array<string>(new DataView(bytes).getUint32(8, true)).fill('');
  return readPointFile(bytes, { ids: words, names: words });
}

function toBounds(table: PointTable): ReturnType<typeof latLngBounds> {
  const { count, latitude, longitude } = table;
  let [south, west, north, east] = [90, 180, -90, -180];
  for (let point = 0; point < count; point++) {
    south = Math.min(south, latitude[point] ?? south);
    north = Math.max(north, latitude[point] ?? north);
    west = Math.min(west, longitude[point] ?? west);
    east = Math.max(east, longitude[point] ?? east);
  }
  return latLngBounds([south, west], [north, east]);
}

// As the portal's own map: no flights, which would only add to what the others take.
const still = {
  attributionControl: false,
  zoomControl: false,
  zoomAnimation: false,
  fadeAnimation: false,
  markerZoomAnimation: false,
  maxZoom: 18,
} as const;

/** Makes a way of drawing known to the bench. */
export function run(draw: Draw): void {
  let map: Map;
  let drawn: Drawn = {};
  const bench: MapBench = {
    load: async (href) => {
      const table = await readTable(href);
      map = createMap('map', still).fitBounds(toBounds(table), { animate: false });
      drawn = await draw(map, table);
      await toFrame();
      await toFrame();
    },
    pan: async (frames) => {
      let slowest = 0;
      for (let frame = 0; frame < frames; frame++) {
        const start = performance.now();
        map.panBy(frame < frames / 2 ? [12, 5] : [-12, -5], { animate: false });
        slowest = Math.max(slowest, performance.now() - start);
        await toFrame();
      }
      return slowest;
    },
    zoom: async (steps) => {
      for (let step = 0; step < steps * 2; step++) {
        map.setZoom(map.getZoom() + (step < steps ? 1 : -1), { animate: false });
        await toFrame();
      }
    },
    pick: (times) => {
      if (!drawn.pick) return undefined;
      const { x, y } = map.getSize();
      const start = performance.now();
      for (let time = 0; time < times; time++) drawn.pick((time * 7919) % x, (time * 104_729) % y);
      return ((performance.now() - start) * 1000) / times;
    },
    getMap: () => map,
    getDrawn: () => drawn,
  };
  Object.assign(window, { bench });
}
