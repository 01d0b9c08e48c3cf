import { toDistance, toDistanceText, type Place } from './distance.ts';
import type { EntryList } from './entry-list.ts';
import { findStatus } from './find-status.ts';
import { locate, LocateError } from './locate.ts';
import type { MapPoints } from '../drawing/map-points.ts';

// Whoever is farther away is not in the street; a list by distance would help nobody.
const farthest = 20_000;

interface Nearest {
  /** By community again, as before. */
  readonly stop: () => void;
}

/** Points one can go to now: in operation, and where their place is more than a sketch. */
function findReachable({ table, ground }: MapPoints): boolean[] {
  const running = ground.states.findIndex(({ key }) => key === 'running');
  const sketched = ground.precisions.indexOf('示意');
  return Array.from(
    table.state,
    (state, index) => state === running && table.precision[index] !== sketched,
  );
}

function toDistances(points: MapPoints, from: Place): Float64Array {
  const { count, longitude, latitude } = points.table;
  const isReachable = findReachable(points);
  return Float64Array.from({ length: count }, (_, index) =>
    isReachable[index] === true
      ? toDistance(from, { longitude: longitude[index] ?? NaN, latitude: latitude[index] ?? NaN })
      : NaN,
  );
}

function toSummary(distances: Float64Array): string {
  const missing = distances.reduce((sum, metres) => sum + (Number.isNaN(metres) ? 1 : 0), 0);
  const rest = missing === 0 ? '' : `另有 ${missing} 个还没有开门或没有公布准确位置，不算远近。`;
  return `已把在运行的友邻点按到您这里的直线距离从近到远排列。${rest}您的位置只在这个网页里用，没有发给任何人。`;
}

/** Sorts the list by how far the points are from the reader. */
async function sortByDistance(points: MapPoints, list: EntryList): Promise<string> {
  const { latitude } = points.table;
  const isPlaced = findReachable(points).some(
    (isReachable, index) => isReachable && !Number.isNaN(latitude[index] ?? NaN),
  );
  if (!isPlaced) {
    throw new LocateError(
      '还没有公布哪个友邻点开了门、准确在哪里，不能按远近排；可以输入社区、小区或地址查找。',
    );
  }
  const distances = toDistances(points, await locate());
  const least = distances.reduce((best, metres) => (metres < best ? metres : best), Infinity);
  if (least > farthest) {
    const text = toDistanceText(least);
    throw new LocateError(`您现在不在本街道附近，最近的友邻点也有${text}，名单没有重新排。`);
  }
  list.sort(distances);
  return toSummary(distances);
}

/** Starts the button 离我最近的; the browser is asked for the place only when it is pressed. */
export function startNearest(points: MapPoints, list: EntryList): Nearest {
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
      status.textContent = await sortByDistance(points, list);
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
