import type { Point } from '../../model/portal.ts';

export type PointState = Point['state'];

/** A state as it is drawn: a shape of its own, so that colour is never needed. */
export interface StateMark {
  /** Class names and the URL use it. */
  readonly key: 'planned' | 'preparing' | 'running' | 'closed';
  /** Outline around 0,0; the farthest corner is about 1 away. */
  readonly outline: readonly (readonly [number, number])[];
}

const round = (value: number): number => Math.round(value * 100) / 100;

const circle = Array.from({ length: 16 }, (_, index): [number, number] => {
  const angle = (index * Math.PI) / 8;
  return [round(Math.cos(angle)), round(Math.sin(angle))];
});
const triangle: StateMark['outline'] = [
  [0, -1.1],
  [1.05, 0.85],
  [-1.05, 0.85],
];
const square: StateMark['outline'] = [
  [-0.9, -0.9],
  [0.9, -0.9],
  [0.9, 0.9],
  [-0.9, 0.9],
];
const cross: StateMark['outline'] = [
  [0, -0.4],
  [0.6, -1],
  [1, -0.6],
  [0.4, 0],
  [1, 0.6],
  [0.6, 1],
  [0, 0.4],
  [-0.6, 1],
  [-1, 0.6],
  [-0.4, 0],
  [-1, -0.6],
  [-0.6, -1],
];

/** In the order in which a point goes through them. */
export const stateMarks: Readonly<Record<PointState, StateMark>> = {
  规划: { key: 'planned', outline: circle },
  筹建: { key: 'preparing', outline: triangle },
  运行: { key: 'running', outline: square },
  停用: { key: 'closed', outline: cross },
};

export const pointStates = Object.keys(stateMarks) as PointState[];

/** The outline as an SVG path around 0,0. */
export function toMarkPath({ outline }: StateMark, radius: number): string {
  const corners = outline.map(([x, y]) => `${round(x * radius)} ${round(y * radius)}`);
  return `M${corners.join('L')}Z`;
}

const toRing = (radius: number): string =>
  `M${-round(radius)} 0a${round(radius)} ${round(radius)} 0 1 0 ${round(2 * radius)} 0a${round(radius)} ${round(radius)} 0 1 0 ${-round(2 * radius)} 0z`;

/** The sign of a 友邻站, a dot in a ring as everywhere on this site; drawn with the even-odd rule. */
export const toStationPath = (radius: number): string =>
  [1.35, 0.95, 0.45].map((share) => toRing(share * radius)).join('');
