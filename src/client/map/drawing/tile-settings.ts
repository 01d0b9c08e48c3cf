import type { TileSource } from '../../../queries/map/tile-source.ts';

/** What the page says about official tiles in `data-map-tiles`; undefined: the map asks nobody. */
export function readTiles(figure: HTMLElement): TileSource | undefined {
  const text = figure.dataset['mapTiles'] ?? '';
  return text === '' ? undefined : (JSON.parse(text) as TileSource);
}
