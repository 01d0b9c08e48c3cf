import { createIssue, type Issue } from '../issues/issue.ts';

/** Where an office may put a background of its own. */
export const baseMapFile = 'data/basemap.geojson';

/** What a background may consist of. */
export const featureKinds = ['道路', '水域', '边界'] as const;
export type FeatureKind = (typeof featureKinds)[number];

/** Degrees, WGS84 (CGCS2000 is the same here). */
export type LngLatPair = readonly [longitude: number, latitude: number];

/** A road, a water or a boundary. */
export interface BaseMapFeature {
  readonly kind: FeatureKind;
  readonly name: string | undefined;
  /** Lines, or the rings of areas. */
  readonly lines: readonly (readonly LngLatPair[])[];
  readonly isArea: boolean;
  /** Which of the file's features it is, from 1. */
  readonly number: number;
}

/** The street's own background. */
export type BaseMap = readonly BaseMapFeature[];

// A street's roads and waters are a hundredth of it; more would make every build slow.
const limits = { characters: 20_000_000, features: 20_000, positions: 300_000 };

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// A third number is a height.
const isPair = (value: unknown): value is LngLatPair =>
  Array.isArray(value) && value.length >= 2 && value.every(Number.isFinite);

const isLine = (value: unknown, fewest: number): value is LngLatPair[] =>
  Array.isArray(value) && value.length >= fewest && value.every(isPair);

/** How deep the lines lie in `coordinates`, and how many positions the shortest line has. */
const geometries: Readonly<Record<string, { depth: 0 | 1 | 2; fewest: number }>> = {
  LineString: { depth: 0, fewest: 2 },
  MultiLineString: { depth: 1, fewest: 2 },
  Polygon: { depth: 1, fewest: 4 },
  MultiPolygon: { depth: 2, fewest: 4 },
};

/** The lines of a geometry, or in words why there are none. */
function toLines(geometry: unknown): { lines: LngLatPair[][]; isArea: boolean } | string {
  if (!isObject(geometry)) return '没有图形';
  const type = String(geometry['type']);
  const form = Object.hasOwn(geometries, type) ? geometries[type] : undefined;
  if (!form) return '图形只能是线或面';
  const { coordinates } = geometry;
  if (!Array.isArray(coordinates)) return '没有坐标';
  const lines: unknown[] = form.depth === 0 ? [coordinates] : coordinates.flat(form.depth - 1);
  if (lines.length === 0) return '没有坐标';
  if (!lines.every((line) => isLine(line, form.fewest))) return '坐标不完整';
  return { lines, isArea: type.endsWith('Polygon') };
}

function toFeature(raw: unknown, number: number): BaseMapFeature | string {
  if (!isObject(raw) || raw['type'] !== 'Feature') return '不是 Feature';
  const properties = isObject(raw['properties']) ? raw['properties'] : {};
  const kind = featureKinds.find((candidate) => candidate === properties['类别']);
  if (!kind)
    return `“类别”要写${featureKinds.slice(0, -1).join('、')}或${featureKinds.at(-1) ?? ''}`;
  const name = properties['名称'] ?? undefined;
  if (name !== undefined && typeof name !== 'string') return '“名称”要写文字';
  const found = toLines(raw['geometry']);
  if (typeof found === 'string') return found;
  return { kind, name: name?.trim() === '' ? undefined : name?.trim(), number, ...found };
}

/** Named systems of old files; the standard itself knows only WGS84. */
function isKnownSystem(crs: unknown): boolean {
  if (crs === undefined || crs === null) return true;
  return /CRS:?84|EPSG:{1,2}(?:4326|4490)\b/i.test(JSON.stringify(crs));
}

/** The features of a file, or in words why it is no collection of them. */
function toFeatures(text: string): readonly unknown[] | string {
  if (text.length > limits.characters) return '文件太大，请先简化';
  try {
    const json: unknown = JSON.parse(text);
    if (!isObject(json) || json['type'] !== 'FeatureCollection') return '不是 FeatureCollection';
    if (!isKnownSystem(json['crs'])) return '坐标系不是 WGS84 或 CGCS2000';
    const { features } = json;
    if (!Array.isArray(features)) return '没有 features';
    return features.length > limits.features ? '要素太多，请先简化' : features;
  } catch {
    return '不是完整的 JSON';
  }
}

const countPositions = (features: BaseMap): number =>
  features.reduce((sum, { lines }) => sum + lines.reduce((more, line) => more + line.length, 0), 0);

/** A background as its file has it; nothing of it unless all of it is sound. */
export function parseBaseMap(
  text: string,
  file: string,
): { readonly baseMap: BaseMap | undefined; readonly issues: readonly Issue[] } {
  const refuse = (reason: string): ReturnType<typeof parseBaseMap> => ({
    baseMap: undefined,
    issues: [createIssue('broken-base-map', { file }, { reason })],
  });
  const raw = toFeatures(text);
  if (typeof raw === 'string') return refuse(raw);
  const baseMap: BaseMapFeature[] = [];
  const issues: Issue[] = [];
  raw.forEach((entry, index) => {
    const feature = toFeature(entry, index + 1);
    if (typeof feature !== 'string') baseMap.push(feature);
    else {
      const args = { feature: index + 1, reason: feature };
      issues.push(createIssue('wrong-base-map-feature', { file }, args));
    }
  });
  if (issues.length > 0) return { baseMap: undefined, issues };
  return countPositions(baseMap) > limits.positions
    ? refuse('点太多，请先简化')
    : { baseMap, issues };
}
