import { count } from '../../calculation/calls.ts';
import { is, isNot } from '../../calculation/condition.ts';
import type { Portal } from '../../model/portal.ts';
import { toFigure, type Figure } from '../downloads/figure.ts';
import { stateMarks, toMarkPath, type PointState, type StateMark } from '../places/point-state.ts';

/** The points of one state, as a field of equal marks. */
export interface DotField {
  readonly state: PointState;
  readonly key: StateMark['key'];
  /** One mark around 0,0. */
  readonly path: string;
  readonly figure: Figure;
  /** The cells that its marks fill, as an SVG path. */
  readonly area: string;
}

/** Every point of the street as a mark, those that run first. */
export interface Dots {
  readonly cell: number;
  readonly width: number;
  readonly height: number;
  readonly fields: readonly DotField[];
}

/** Side of a mark's cell, in units of the drawing. */
const cellSize = 10;
const columns = 32;
const order: readonly PointState[] = ['运行', '筹建', '规划', '停用'];

const toRect = (
  column: number,
  row: number,
  { across, down }: Record<'across' | 'down', number>,
) =>
  across > 0 && down > 0
    ? `M${column * cellSize} ${row * cellSize}h${across * cellSize}v${down * cellSize}h${-across * cellSize}z`
    : '';

/** The cells from one number to another, row after row: the rest of a row, whole rows, a beginning. */
export function toCells(from: number, to: number): string {
  const [first, last] = [Math.floor(from / columns), Math.floor(to / columns)];
  const [start, end] = [from % columns, to % columns];
  if (first === last) return toRect(start, first, { across: end - start, down: 1 });
  const whole = start === 0 ? first : first + 1;
  return [
    start === 0 ? '' : toRect(start, first, { across: columns - start, down: 1 }),
    toRect(0, whole, { across: columns, down: last - whole }),
    toRect(0, last, { across: end, down: 1 }),
  ].join('');
}

/** The published points by state; undefined where the roster has none. */
export function toDots(portal: Portal): Dots | undefined {
  const points = portal.points.filter(({ isSample }) => !isSample);
  if (points.length === 0) return undefined;
  let placed = 0;
  const fields = order.flatMap((state): DotField[] => {
    const value = points.filter((point) => point.state === state).length;
    if (value === 0) return [];
    const area = toCells(placed, placed + value);
    placed += value;
    const rows = count('points', is('状态', state), isNot('示例', '是'));
    const figure = toFigure(portal, rows, { value, unit: '个' });
    const mark = stateMarks[state];
    return [{ state, key: mark.key, path: toMarkPath(mark, 3.4), figure, area }];
  });
  return {
    cell: cellSize,
    width: columns * cellSize,
    height: Math.ceil(points.length / columns) * cellSize,
    fields,
  };
}
