import type { Settings, TileSettings } from '../../model/settings.ts';

/** Where the browser gets official map tiles, and how they are numbered. */
export interface TileSource {
  /** The one origin that the pages may ask, e.g. `https://t0.tianditu.gov.cn`. */
  readonly host: string;
  /** Addresses with Leaflet's `{z}`, `{x}` and `{y}`, the lowest layer first. */
  readonly layers: readonly string[];
  readonly crs: 'EPSG:3857' | 'EPSG:4326';
  /** What has to be added to Leaflet's zoom level. */
  readonly zoomOffset: number;
  /** The highest zoom level of Leaflet's for which there are tiles. */
  readonly maxZoom: number;
  readonly reviewNumber: string;
}

type Grid = Omit<TileSource, 'reviewNumber'>;

const wmts = (start: string, parameters: Readonly<Record<string, string>>): string => {
  const common = { service: 'WMTS', request: 'GetTile', version: '1.0.0', style: 'default' };
  const tile = { tilematrix: '{z}', tilerow: '{y}', tilecol: '{x}' };
  const pairs = Object.entries({ ...common, ...parameters, ...tile });
  return `${start}?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`;
};

/** 天地图 in Web Mercator: the map, and its names above it. */
function toNational(key: string): Grid {
  // One of the eight servers t0 to t7: the policy then names one host, and HTTP/2 needs no more.
  const host = 'https://t0.tianditu.gov.cn';
  const layers = ['vec', 'cva'].map((layer) =>
    wmts(`${host}/${layer}_w/wmts`, { layer, tilematrixset: 'w', format: 'tiles', tk: key }),
  );
  return { host, layers, crs: 'EPSG:3857', zoomOffset: 0, maxZoom: 18 };
}

/** 天地图·浙江 in degrees (CGCS2000), where a level has twice as many tiles as Leaflet's. */
function toProvincial(key: string): Grid {
  const host = 'https://ditu.zjzwfw.gov.cn';
  const layers = ['emap', 'emap_lab'].map((layer) =>
    wmts(`${host}/services/wmts/${layer}/default/oss`, {
      layer: 'emap',
      tilematrixset: 'esritilematirx',
      format: 'image/png',
      token: key,
    }),
  );
  return { host, layers, crs: 'EPSG:4326', zoomOffset: 1, maxZoom: 19 };
}

const toGrid: Readonly<Record<TileSettings['name'], (key: string) => Grid>> = {
  天地图: toNational,
  天地图浙江: toProvincial,
};

/** The tiles that the settings ask for; undefined: the map asks nothing from outside. */
export function toTileSource({ tiles }: Pick<Settings, 'tiles'>): TileSource | undefined {
  if (!tiles) return undefined;
  return { ...toGrid[tiles.name](tiles.key), reviewNumber: tiles.reviewNumber };
}
