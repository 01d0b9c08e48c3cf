/** Official map tiles, as the page names them in `data-map-tiles`; without it there are none. */
export interface TileSettings {
  /** Address templates with {z}, {x} and {y}, lowest first. */
  readonly layers: readonly string[];
  readonly crs: 'EPSG:3857' | 'EPSG:4326';
  readonly maxZoom?: number;
  /** Characters that {s} stands for in turn. */
  readonly subdomains?: string;
  /** 审图号 */
  readonly reviewNumber?: string;
}

/** What the page says about tiles; undefined: the map asks nobody. */
export function readTiles(figure: HTMLElement): TileSettings | undefined {
  const text = figure.dataset['mapTiles'] ?? '';
  return text === '' ? undefined : (JSON.parse(text) as TileSettings);
}
