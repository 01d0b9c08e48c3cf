import type { PointTable } from '../point-table.ts';
import { forEachInside, type Rectangle } from './cell-index.ts';
import type { Grouping } from './group-points.ts';
import type { Appearance } from './appearance.ts';
import type { Sprites } from './sprites.ts';

/** What is drawn, with which pictures. */
export interface Drawing {
  readonly grouping: Grouping;
  readonly states: PointTable['state'];
  readonly sprites: Sprites;
  readonly look: Appearance;
  /** What the canvas shows, in pixels of the map's plane. */
  readonly area: Rectangle;
}

// A mark whose middle is outside may still reach in.
const margin = 40;

const getSprite = ({ grouping, states, sprites }: Drawing, group: number): HTMLCanvasElement => {
  const size = grouping.size[group] ?? 1;
  const point = grouping.first[group] ?? 0;
  return size > 1 ? sprites.getGroup(size) : sprites.getMark(states[point] ?? 0);
};

/** Draws the groups of an area, each with one picture. */
export function drawGroups(context: CanvasRenderingContext2D, drawing: Drawing): void {
  const { grouping, area, look } = drawing;
  const { canvas } = context;
  context.clearRect(0, 0, canvas.width, canvas.height);
  const wide = {
    left: area.left - margin,
    top: area.top - margin,
    right: area.right + margin,
    bottom: area.bottom + margin,
  };
  const visit = (group: number): void => {
    const sprite = getSprite(drawing, group);
    const left = ((grouping.x[group] ?? 0) - area.left) * look.ratio - sprite.width / 2;
    const top = ((grouping.y[group] ?? 0) - area.top) * look.ratio - sprite.height / 2;
    // Whole pixels: a shifted picture would be blurred, and slower.
    context.drawImage(sprite, Math.round(left), Math.round(top));
  };
  forEachInside(grouping.index, grouping, { area: wide, visit });
}

/** Draws the ring of the keyboard's focus around a group. */
export function drawRing(context: CanvasRenderingContext2D, drawing: Drawing, group: number): void {
  const { grouping, area, look } = drawing;
  const radius = getSprite(drawing, group).width / look.ratio / 2 + 4;
  context.beginPath();
  context.arc(
    ((grouping.x[group] ?? 0) - area.left) * look.ratio,
    ((grouping.y[group] ?? 0) - area.top) * look.ratio,
    radius * look.ratio,
    0,
    Math.PI * 2,
  );
  // A light line below makes the ring visible on any ground.
  for (const [colour, width] of [
    [look.paper, 7],
    [look.ring, 3],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width * look.ratio;
    context.stroke();
  }
}
