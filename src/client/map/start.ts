import type { MapData } from '../../queries/map/map-data.ts';
import { allowLeaflet } from './drawing/allow-leaflet.ts';
import { createEntryList, type EntryList } from './list/entry-list.ts';
import { startFinder } from './list/finder.ts';
import { loadMapStyles } from './drawing/load-styles.ts';
import type { MapPoints } from './drawing/map-points.ts';
import { startNearest } from './list/nearest.ts';
import type { PointMap } from './drawing/point-map.ts';
import { readPointFile } from './drawing/read-point-file.ts';
import { startTools } from './tools.ts';

/** The page with its list at work; the map follows when it is asked for. */
export interface MapPage {
  /** Draws the map with Leaflet over the static drawing, once. */
  readonly draw: () => Promise<void>;
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The map's data answered ${response.status}`);
  return response;
}

/** What is text and what is number of the points has one name, see `queries/map/map-file.ts`. */
async function loadPoints(figure: HTMLElement): Promise<MapPoints> {
  const source = figure.dataset['mapSource'] ?? '';
  const [texts, points] = await Promise.all([
    load(source),
    load(source.replace(/\.json$/, '.bin')),
  ]);
  const ground = (await texts.json()) as MapData;
  return { table: readPointFile(await points.arrayBuffer(), ground), ground };
}

/** An entry that the reader comes to is shown on the map. */
function linkEntries(root: HTMLElement, list: EntryList, map: PointMap): void {
  const mark = ({ target }: Event): void => {
    map.highlight(target instanceof Element ? list.findIndex(target) : undefined);
  };
  root.addEventListener('focusin', mark);
  root.addEventListener('pointerover', mark);
  for (const event of ['focusout', 'pointerleave']) {
    root.addEventListener(event, () => {
      map.highlight(undefined);
    });
  }
}

async function drawMap(figure: HTMLElement, points: MapPoints, list: EntryList): Promise<PointMap> {
  allowLeaflet();
  const [{ createPointMap }] = await Promise.all([
    import('./drawing/point-map.ts'),
    loadMapStyles(),
  ]);
  return createPointMap(figure, points, list);
}

/** Makes the list answer. */
export async function startPage(figure: HTMLElement): Promise<MapPage> {
  const points = await loadPoints(figure);
  const root = document.querySelector<HTMLElement>('[data-point-list]') ?? figure;
  const list = createEntryList(root, points.table);
  const nearest = startNearest(points, list);
  const form = document.querySelector<HTMLFormElement>('[data-map-filter]');
  const finder = form && startFinder(form, { points, list, onReset: nearest.stop });

  const start = async (): Promise<void> => {
    figure.dataset['mapState'] = 'loading';
    try {
      const map = await drawMap(figure, points, list);
      startTools(figure, map);
      finder?.join(map);
      linkEntries(root, list, map);
      figure.dataset['mapState'] = 'ready';
    } catch {
      // The drawing made at build time stays, and the list says the same.
      figure.dataset['mapState'] = 'static';
    }
  };
  let drawing: Promise<void> | undefined;
  return {
    draw: () => {
      drawing ??= start();
      return drawing;
    },
  };
}
