import { fromBaiduMetres } from '../../../model/map/coordinates.ts';
import type { CoordinateSystem } from '../../shared/places.ts';
import { orderPair, type Pair } from './parse-pair.ts';

/** Whose maps they are, and the system that each counts in when it says nothing else. */
const providers = {
  高德: { hosts: /(?:^|\.)(?:amap|gaode|autonavi)\.com$/, system: 'GCJ02' },
  百度: { hosts: /(?:^|\.)map\.baidu\.com$/, system: 'BD09' },
  腾讯: { hosts: /(?:^|\.)(?:map|map\.wap|3gimg)\.qq\.com$/, system: 'GCJ02' },
  天地图: { hosts: /(?:^|\.)tianditu\.(?:gov\.cn|com|cn)$/, system: 'CGCS2000' },
} as const satisfies Record<string, { hosts: RegExp; system: CoordinateSystem }>;
export type Provider = keyof typeof providers;

const schemes: Readonly<Record<string, Provider>> = {
  'amapuri:': '高德',
  'androidamap:': '高德',
  'iosamap:': '高德',
  'baidumap:': '百度',
  'bdapp:': '百度',
  'qqmap:': '腾讯',
};

/** What a link says of a place. */
export interface LinkPlace {
  /** Undefined: the link of somebody else's map. */
  readonly provider: Provider | undefined;
  /** Undefined: only its owner knows where it leads. */
  readonly pair: Pair | undefined;
  readonly system: CoordinateSystem | undefined;
  /** Whether it is the middle of what was on the screen and not a place that was chosen. */
  readonly isCentre: boolean;
}

/** Keys that hold both numbers, those of a chosen place first. */
const placeKeys =
  'position marker markers tocoord coord location latlng dest destination to point p q daddr'.split(
    ' ',
  );
const centreKeys = ['center', 'centre', 'c', 'll'];
const splitKeys: readonly (readonly [longitude: string, latitude: string])[] = [
  ['lng', 'lat'],
  ['lon', 'lat'],
  ['dlon', 'dlat'],
  ['longitude', 'latitude'],
  ['pointx', 'pointy'],
  ['x', 'y'],
];
const both = /(-?\d+(?:\.\d+)?)[\s,，|]+(-?\d+(?:\.\d+)?)/;
const exact = /(\d+\.\d+)[\s,，|]+(\d+\.\d+)/;
/** Baidu's own metres are millions, no degrees. */
const leastMetres = 1_000_000;

const linkPattern =
  /(?:https?|amapuri|androidamap|iosamap|baidumap|bdapp|qqmap):\/\/[^\s，。；、<>“”"'）)】]+/gi;

/** The addresses in a text. */
export const findLinks = (text: string): string[] => text.match(linkPattern) ?? [];

function findProvider({ protocol, hostname }: URL): Provider | undefined {
  const names = Object.keys(providers) as Provider[];
  return schemes[protocol] ?? names.find((name) => providers[name].hosts.test(hostname));
}

/** Everything that a link says as key and value, behind `?` and behind `#`, in lower case. */
function readKeys(link: URL): Map<string, string> {
  const keys = new Map<string, string>();
  const texts = [link.search, link.hash.replace(/^#[!/]*/, '').replace(/^.*\?/, '')];
  for (const text of texts) {
    for (const [key, value] of new URLSearchParams(text)) {
      if (!keys.has(key.toLowerCase())) keys.set(key.toLowerCase(), value);
    }
  }
  return keys;
}

function toPair(first = '', second = ''): Pair | undefined {
  const isMetres = Number(first) > leastMetres && Number(second) > leastMetres;
  if (!isMetres) return orderPair(first, second);
  const { longitude, latitude } = fromBaiduMetres([Number(first), Number(second)]);
  return orderPair(longitude.toFixed(6), latitude.toFixed(6));
}

function findIn(keys: ReadonlyMap<string, string>, names: readonly string[]): Pair | undefined {
  for (const name of names) {
    const value = keys.get(name) ?? '';
    const [, first, second] = exact.exec(value) ?? both.exec(value) ?? [];
    const pair = toPair(first, second);
    if (pair) return pair;
  }
  return undefined;
}

function findSplit(keys: ReadonlyMap<string, string>): Pair | undefined {
  for (const [x, y] of splitKeys) {
    const pair = toPair(keys.get(x), keys.get(y));
    if (pair) return pair;
  }
  return undefined;
}

/** `@13470000,3560000,16z` of Baidu, `#15/30.69/121.02` of others: the middle of the view. */
function findView({ pathname, hash }: URL): Pair | undefined {
  const [, x, y] = /@(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)/.exec(`${pathname}${hash}`) ?? [];
  const [, latitude, longitude] = /\/(\d+\.\d+)\/(\d+\.\d+)/.exec(hash) ?? [];
  return toPair(x, y) ?? toPair(longitude, latitude);
}

/** The system that the link itself names; else that of its owner. */
function findSystem(provider: Provider, keys: ReadonlyMap<string, string>): CoordinateSystem {
  const own = providers[provider].system;
  const said = (keys.get('coordinate') ?? keys.get('coord_type') ?? '').toLowerCase();
  if (provider === '高德') return said === 'wgs84' || keys.get('dev') === '1' ? 'WGS84' : own;
  if (provider === '腾讯') return said === '1' ? 'WGS84' : said === '3' ? 'BD09' : own;
  if (provider !== '百度') return own;
  if (said.startsWith('gcj')) return 'GCJ02';
  return said.startsWith('wgs') ? 'WGS84' : own;
}

/** Reads a link without following it: the desk asks nobody on the internet. */
export function parseLink(address: string): LinkPlace | undefined {
  if (!URL.canParse(address)) return undefined;
  const link = new URL(address);
  const provider = findProvider(link);
  const keys = readKeys(link);
  const chosen = findIn(keys, placeKeys) ?? findSplit(keys);
  const pair = chosen ?? findIn(keys, centreKeys) ?? findView(link);
  const system = provider && pair ? findSystem(provider, keys) : undefined;
  return { provider, pair, system, isCentre: chosen === undefined && pair !== undefined };
}
