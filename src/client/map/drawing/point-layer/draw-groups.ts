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

/** Where a group is in pixels of the canvas. */
const toCanvas = ({ grouping, area, look }: Drawing, group: number): { x: number; y: number } => ({
  x: ((grouping.x[group] ?? 0) - area.left) * look.ratio,
  y: ((grouping.y[group] ?? 0) - area.top) * look.ratio,
});

/** Draws the groups of an area, copied from the pictures of their marks. */
export function drawGroups(context: CanvasRenderingContext2D, drawing: Drawing): void {
  const { grouping, area, sprites, states } = drawing;
  const { canvas } = context;
  context.clearRect(0, 0, canvas.width, canvas.height);
  const wide = {
    left: area.left - margin,
    top: area.top - margin,
    right: area.right + margin,
    bottom: area.bottom + margin,
  };
  const visit = (group: number): void => {
    const size = grouping.size[group] ?? 1;
    const at = toCanvas(drawing, group);
    if (size > 1) sprites.drawGroup(context, size, at);
    else sprites.drawMark(context, states[grouping.first[group] ?? 0] ?? 0, at);
  };
  forEachInside(grouping.index, grouping, { area: wide, visit });
}

/** Draws the ring of the keyboard's focus around a group. */
export function drawRing(context: CanvasRenderingContext2D, drawing: Drawing, group: number): void {
  const { grouping, sprites, look } = drawing;
  const { x, y } = toCanvas(drawing, group);
  const radius = sprites.getReach(grouping.size[group] ?? 1) + 4;
  context.beginPath();
  context.arc(x, y, radius * look.ratio, 0, Math.PI * 2);
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
