import { china } from '../../../model/map/bounds.ts';
import { toHalfWidth } from '../../../schemas/plain-text.ts';

/** Degrees as they were written, the right way round. */
export interface Pair {
  readonly longitude: string;
  readonly latitude: string;
}

/** Why two numbers are no place of China. */
export type PairFault = 'none' | 'one' | 'outside';

const number = String.raw`\d{1,3}(?:\.\d+)?`;
const side = '[NSEWnsew]';
const angle = new RegExp(
  String.raw`(${number})\s*[°度º]\s*(?:(${number})\s*(?:[′'’分])\s*)?(?:(${number})\s*(?:[″"”秒]|′′|''))?`,
  'g',
);
/** Numbers that stand alone; 3楼 or B0FFG are none. */
const alone = new RegExp(
  String.raw`(?<![\w.])${side}?\s*(\d{1,3}\.\d+|\d{2,3})\s*${side}?(?![\w.\u4e00-\u9fff])`,
  'g',
);
const decimals = 7;

/** 30°41′25.2″ → 30.6903333. */
function toDegrees([, degrees = '', minutes = '0', seconds = '0']: readonly string[]): string {
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
  return String(Number(value.toFixed(decimals)));
}

/** All degrees of a text, in decimals. */
function listDegrees(text: string): string[] {
  const angles = [...text.matchAll(angle)];
  if (angles.length > 0) return angles.map(toDegrees);
  const numbers = [...text.matchAll(alone)].flatMap(([, found]) => found ?? []);
  const exact = numbers.filter((found) => found.includes('.'));
  // Beside 30.69 and 121.02 a whole number is something else.
  return exact.length >= 2 ? exact : numbers;
}

const isLongitude = (text: string): boolean =>
  Number(text) >= china.west && Number(text) <= china.east;
const isLatitude = (text: string): boolean =>
  Number(text) >= china.south && Number(text) <= china.north;

/** Which of two numbers is which: of China's longitudes none is one of its latitudes. */
export function orderPair(first: string, second: string): Pair | undefined {
  if (isLongitude(first) && isLatitude(second)) return { longitude: first, latitude: second };
  if (isLatitude(first) && isLongitude(second)) return { longitude: second, latitude: first };
  return undefined;
}

/** Two degrees in any order, with any signs between them, also as 度分秒. */
export function parsePair(text: string): Pair | PairFault {
  const plain = toHalfWidth(text).replaceAll(/[、，；;:/|]/g, ' ');
  const found = listDegrees(plain);
  const [first, second] = found;
  if (first === undefined) return 'none';
  if (second === undefined) return 'one';
  return orderPair(first, second) ?? 'outside';
}
