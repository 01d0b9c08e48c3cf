import type { MapData } from '../queries/map-data.ts';
import { allowLeaflet } from './map/allow-leaflet.ts';
import { startFilter } from './map/filter.ts';
import { loadLeafletStyle } from './map/leaflet-style.ts';
import { startTools } from './map/tools.ts';

async function loadData(figure: HTMLElement): Promise<MapData> {
  const response = await fetch(figure.dataset['mapSource'] ?? '');
  if (!response.ok) throw new Error(`The map's data answered ${response.status}`);
  return (await response.json()) as MapData;
}

/** Draws the map with Leaflet over the static drawing and links it with the list's filter. */
async function start(figure: HTMLElement): Promise<void> {
  figure.dataset['mapState'] = 'loading';
  allowLeaflet();
  const [data, { createPointMap }] = await Promise.all([
    loadData(figure),
    import('./map/point-map.ts'),
    loadLeafletStyle(),
  ]);
  const map = createPointMap(figure, data);
  startTools(figure, map);
  const form = document.querySelector<HTMLFormElement>('[data-map-filter]');
  if (form) {
    startFilter(form, data, (shown) => {
      map.show(shown);
    });
  }
  figure.dataset['mapState'] = 'ready';
}

/** Once: when the browser has nothing better to do, or as soon as the reader goes to the map. */
function startSoon(figure: HTMLElement): void {
  let isStarted = false;
  const begin = (): void => {
    if (isStarted) return;
    isStarted = true;
    start(figure).catch(() => {
      // The drawing made at build time stays, and the list says the same.
      figure.dataset['mapState'] = 'static';
    });
  };
  for (const event of ['pointerdown', 'pointerenter', 'focusin']) {
    figure.addEventListener(event, begin, { once: true });
  }
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) window.requestIdleCallback(begin, { timeout: 1500 });
  else setTimeout(begin, 300);
}

const figure = document.querySelector<HTMLElement>('[data-map]');
if (figure) startSoon(figure);
