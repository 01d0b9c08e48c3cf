import { Control, DomUtil, tileLayer, type Map, type TileLayer } from 'leaflet';
import type { TileSource } from '../../../queries/map/tile-source.ts';

// In milliseconds; with drawing the map, 3 s for the reader.
const patience = 2700;

/** 审图号 at the lower left, as the rules for maps ask; the street's own background has the same. */
function addReviewNumber(map: Map, reviewNumber: string): Control | undefined {
  if (map.getContainer().parentElement?.querySelector('p.map-review')) return undefined;
  const note = new Control({ position: 'bottomleft' });
  note.onAdd = () => {
    const text = DomUtil.create('p', 'map-review');
    text.textContent = `审图号：${reviewNumber}`;
    return text;
  };
  return note.addTo(map);
}

function createLayers({ layers, zoomOffset, maxZoom }: TileSource): TileLayer[] {
  return layers.map((address) => tileLayer(address, { zoomOffset, maxZoom }));
}

/**
 * Puts tiles below the points. When none has come after 3 s, or all asked for have failed before,
 * they are taken away for good.
 * @param onFail called once, when the map goes on without tiles
 */
export function addTiles(map: Map, settings: TileSource, onFail: () => void): void {
  const layers = createLayers(settings);
  const note = addReviewNumber(map, settings.reviewNumber);
  const waiting = new Set(layers);
  let isSettled = false;
  const settle = (isWorking: boolean): void => {
    if (isSettled) return;
    isSettled = true;
    clearTimeout(timer);
    if (isWorking) return;
    layers.forEach((layer) => layer.remove());
    note?.remove();
    onFail();
  };
  const timer = setTimeout(() => {
    settle(false);
  }, patience);
  map.on('unload', () => {
    clearTimeout(timer);
    isSettled = true;
  });
  for (const layer of layers) {
    layer.on('tileload', () => {
      settle(true);
    });
    // Everything asked for has answered, and no picture was among it.
    layer.on('load', () => {
      waiting.delete(layer);
      if (waiting.size === 0) settle(false);
    });
    layer.addTo(map);
  }
}
