import { toDistance, toDistanceText, type Place } from './distance.ts';
import type { EntryList } from './entry-list.ts';
import { findStatus } from './find-status.ts';
import { locate, LocateError } from './locate.ts';
import type { PointTable } from '../drawing/point-table.ts';

// Whoever is farther away is not in the street; a list by distance would help nobody.
const farthest = 20_000;

interface Nearest {
  /** By community again, as before. */
  readonly stop: () => void;
}

function toDistances({ count, longitude, latitude }: PointTable, from: Place): Float64Array {
  return Float64Array.from({ length: count }, (_, index) =>
    toDistance(from, { longitude: longitude[index] ?? NaN, latitude: latitude[index] ?? NaN }),
  );
}

function toSummary(distances: Float64Array): string {
  const missing = distances.reduce((sum, metres) => sum + (Number.isNaN(metres) ? 1 : 0), 0);
  const rest = missing === 0 ? '' : `另有 ${missing} 个没有公布位置，排在后面。`;
  return `已按到您这里的直线距离从近到远排列。${rest}您的位置只在这个网页里用，没有发给任何人。`;
}

/** Sorts the list by how far the points are from the reader. */
async function sortByDistance(table: PointTable, list: EntryList): Promise<string> {
  const isPlaced = Array.from(table.latitude).some((latitude) => !Number.isNaN(latitude));
  if (!isPlaced) {
    throw new LocateError('还没有公布友邻点的坐标，不能按远近排；可以输入社区、小区或地址查找。');
  }
  const distances = toDistances(table, await locate());
  const least = distances.reduce((best, metres) => (metres < best ? metres : best), Infinity);
  if (least > farthest) {
    const text = toDistanceText(least);
    throw new LocateError(`您现在不在本街道附近，最近的友邻点也有${text}，名单没有重新排。`);
  }
  list.sort(distances);
  return toSummary(distances);
}

/** Starts the button 离我最近的; the browser is asked for the place only when it is pressed. */
export function startNearest(table: PointTable, list: EntryList): Nearest {
  const button = document.querySelector<HTMLElement>('[data-map-locate]');
  if (!button) return { stop: () => undefined };
  const status = findStatus('data-map-locate-status', button);
  const label = button.textContent;
  let isSorted = false;
  const setSorted = (value: boolean): void => {
    isSorted = value;
    button.textContent = value ? '按社区排' : label;
  };
  const stop = (): void => {
    if (isSorted) list.sort(undefined);
    setSorted(false);
    status.textContent = '';
  };
  const go = async (): Promise<void> => {
    status.textContent = '正在查您的位置…';
    try {
      status.textContent = await sortByDistance(table, list);
      setSorted(true);
    } catch (error) {
      if (!(error instanceof LocateError)) throw error;
      status.textContent = error.message;
    }
  };
  button.addEventListener('click', () => {
    if (isSorted) stop();
    else void go();
  });
  return { stop };
}
