import type { BaseMap, BaseMapFeature, FeatureKind } from '../../schemas/base-map.ts';
import type { GeographicFrame } from './geographic-frame.ts';
import { simplifyLine, type Xy } from './simplify-line.ts';

/** All features of a kind in one path of the drawing: for SVG, for `Path2D`, for an overlay. */
export interface BackgroundPath {
  readonly kind: 'road' | 'water' | 'boundary';
  /** Filled, or a line only. */
  readonly isArea: boolean;
  /** SVG path data in the drawing's units. */
  readonly d: string;
}

/** A name to write on the drawing. */
export interface BackgroundLabel {
  readonly kind: BackgroundPath['kind'];
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const kinds: Readonly<Record<FeatureKind, BackgroundPath['kind']>> = {
  水域: 'water',
  道路: 'road',
  边界: 'boundary',
};
/** What is drawn first lies lowest. */
const order: readonly (readonly [FeatureKind, isArea: boolean])[] = [
  ['边界', true],
  ['水域', true],
  ['水域', false],
  ['道路', true],
  ['道路', false],
  ['边界', false],
];

// Of a unit of the drawing, which is about a pixel on a telephone.
const tolerance = 0.7;
/** Steps in a unit. */
const grid = 10;

const toDrawing = (line: BaseMapFeature['lines'][number], frame: GeographicFrame): Xy[] =>
  line.map(([longitude, latitude]) => frame.toXy({ longitude, latitude }));

/** A whole number of grid steps as a short decimal of units: .3, -12.05. */
const toText = (steps: number): string => String(steps / grid).replace(/^(-?)0\./, '$1.');

/** A line on the grid, each place by its distance from the one before; empty when nothing is left. */
function toPath(line: readonly Xy[], isArea: boolean): string {
  let path = '';
  let [lastX, lastY] = [0, 0];
  let count = 0;
  for (const [x, y] of isArea ? line.slice(0, -1) : line) {
    const [gridX, gridY] = [Math.round(x * grid), Math.round(y * grid)];
    const [dx, dy] = [gridX - lastX, gridY - lastY];
    if (count > 0 && dx === 0 && dy === 0) continue;
    const [first, second] = [toText(dx), toText(dy)];
    const lead = count === 0 ? 'M' : count === 1 ? 'l' : first.startsWith('-') ? '' : ' ';
    path += `${lead}${first}${second.startsWith('-') ? '' : ' '}${second}`;
    [lastX, lastY] = [gridX, gridY];
    count += 1;
  }
  if (count < (isArea ? 3 : 2)) return '';
  return isArea ? `${path}z` : path;
}

/** The background simplified to what can be seen. */
export function toBackgroundPaths(baseMap: BaseMap, frame: GeographicFrame): BackgroundPath[] {
  return order.flatMap(([kind, isArea]) => {
    const features = baseMap.filter((entry) => entry.kind === kind && entry.isArea === isArea);
    const lines = features.flatMap((feature) => feature.lines);
    const d = lines
      .map((line) => toPath(simplifyLine(toDrawing(line, frame), tolerance), isArea))
      .join('');
    return d === '' ? [] : { kind: kinds[kind], isArea, d };
  });
}

const fontSize = 22;
interface Candidate extends BackgroundLabel {
  readonly size: number;
}

function toCandidate(feature: BaseMapFeature, frame: GeographicFrame): Candidate | undefined {
  const { name: text, kind, isArea } = feature;
  const [first = []] = [...feature.lines].sort((a, b) => b.length - a.length);
  const line = toDrawing(first, frame);
  const xs = line.map(([x]) => x).sort((a, b) => a - b);
  const ys = line.map(([, y]) => y).sort((a, b) => a - b);
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  if (text === undefined || kind === '边界') return undefined;
  const middle = line[Math.floor(line.length / 2)] ?? [0, 0];
  const [x, y] = isArea ? [(left + right) / 2, (top + bottom) / 2] : middle;
  const size = Math.hypot(right - left, bottom - top);
  return { kind: kinds[kind], text, x: Math.round(x), y: Math.round(y), size };
}

/** Whether a label of the frame's font would lie on another one or beyond the edge. */
function isInTheWay(
  label: Candidate,
  taken: readonly Candidate[],
  frame: GeographicFrame,
): boolean {
  const half = (label.text.length * fontSize) / 2;
  const isOutside =
    label.x < half ||
    label.x > frame.width - half ||
    label.y < fontSize ||
    label.y > frame.height - fontSize;
  return (
    isOutside ||
    taken.some(
      (other) =>
        Math.abs(other.y - label.y) < fontSize * 1.2 &&
        Math.abs(other.x - label.x) < half + (other.text.length * fontSize) / 2,
    )
  );
}

/** Names of the largest roads and waters, each once, none on another. */
export function toBackgroundLabels(
  baseMap: BaseMap,
  frame: GeographicFrame,
  most = 16,
): BackgroundLabel[] {
  const candidates = baseMap
    .flatMap((feature) => toCandidate(feature, frame) ?? [])
    .filter(({ text, size }) => size > text.length * fontSize)
    .sort((a, b) => b.size - a.size);
  const taken: Candidate[] = [];
  for (const label of candidates) {
    if (taken.length === most) break;
    if (taken.some(({ text }) => text === label.text)) continue;
    if (!isInTheWay(label, taken, frame)) taken.push(label);
  }
  return taken.map(({ size: _, ...label }) => label);
}
