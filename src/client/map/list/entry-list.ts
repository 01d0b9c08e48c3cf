import { toDistanceText } from './distance.ts';
import type { Mask } from '../drawing/map-points.ts';
import type { PointTable } from '../drawing/point-table.ts';

/** The list of points beside the map. */
export interface EntryList {
  readonly find: (index: number) => HTMLElement | undefined;
  /** The point that an element of the list belongs to. */
  readonly findIndex: (element: Element) => number | undefined;
  /** Leaves the entries of a mask, and the groups that hold one. */
  readonly show: (mask: Mask) => void;
  /** Nearest first, in metres by point (NaN: place not known); undefined: by community again. */
  readonly sort: (distances: Float64Array | undefined) => void;
}

const groupSelector = '[data-point-group]';
const entrySelector = '[data-point-id]';

/** Hides the groups whose entries are all hidden or moved away; some never had any. */
function createGroupSwitch(root: HTMLElement): () => void {
  const groups = Array.from(root.querySelectorAll<HTMLElement>(groupSelector)).filter(
    (group) => group.querySelector(entrySelector) !== null,
  );
  return () => {
    for (const group of groups) {
      group.hidden = group.querySelector(`${entrySelector}:not([hidden])`) === null;
    }
  };
}

function createNearest(): { section: HTMLElement; list: HTMLElement } {
  const section = document.createElement('section');
  section.dataset['nearest'] = '';
  const heading = document.createElement('h3');
  heading.textContent = '从近到远';
  const list = document.createElement('ol');
  list.className = 'places';
  section.append(heading, list);
  return { section, list };
}

function writeDistance(item: HTMLElement, metres: number | undefined): void {
  item.querySelector('[data-distance]')?.remove();
  if (metres === undefined) return;
  const text = document.createElement('span');
  text.dataset['distance'] = String(Math.round(metres));
  text.textContent = toDistanceText(metres);
  item.append(text);
}

/** Moves entries into one list, nearest first, and back to where they stood. */
function createSorter(root: HTMLElement, items: readonly (HTMLElement | undefined)[]) {
  const homes = items.map((item) => item?.parentElement);
  const { section, list } = createNearest();
  const restore = (): void => {
    items.forEach((item, index) => {
      if (!item) return;
      writeDistance(item, undefined);
      homes[index]?.append(item);
    });
    section.remove();
  };
  return (distances: Float64Array | undefined): void => {
    if (section.isConnected) restore();
    if (!distances) return;
    const near = items
      .flatMap((item, index) => (item ? [{ item, metres: distances[index] ?? NaN }] : []))
      .filter(({ metres }) => !Number.isNaN(metres))
      .sort((a, b) => a.metres - b.metres);
    for (const { item, metres } of near) {
      writeDistance(item, metres);
      list.append(item);
    }
    root.prepend(section);
  };
}

/** Takes over the list printed at build time; entries that the page does not hold are left out. */
export function createEntryList(root: HTMLElement, { ids }: PointTable): EntryList {
  const byId = new Map(
    Array.from(root.querySelectorAll<HTMLElement>(entrySelector), (item) => [
      item.dataset['pointId'],
      item,
    ]),
  );
  const items = ids.map((id) => byId.get(id));
  const indices = new Map(ids.map((id, index) => [id, index]));
  const switchGroups = createGroupSwitch(root);
  const sort = createSorter(root, items);
  let shown: Mask;
  const show = (mask: Mask): void => {
    shown = mask;
    items.forEach((item, index) => {
      if (item) item.hidden = mask !== undefined && mask[index] !== 1;
    });
    switchGroups();
  };
  return {
    find: (index) => items[index],
    findIndex: (element) =>
      indices.get(element.closest<HTMLElement>(entrySelector)?.dataset['pointId'] ?? ''),
    show,
    sort: (distances) => {
      sort(distances);
      show(shown);
    },
  };
}
