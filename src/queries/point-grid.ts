import type { Box } from './squarify.ts';

/** Distances in the plain units of the drawing. */
export const pointSteps = { largest: 50, padding: 10 };

const round = (value: number): number => Math.round(value * 10) / 10;

/** Points of a cell and how far apart they stand. */
export interface PointGrid {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly step: number;
}

/** A regular grid below the name: as many columns as give the points the most room. */
export function toPointGrid(box: Box, count: number, labelSize: number): PointGrid {
  const top = Math.min(labelSize * 1.6, box.height * 0.5);
  const padding = Math.min(pointSteps.padding, box.width * 0.1, box.height * 0.1);
  const width = box.width - 2 * padding;
  const height = box.height - top - padding;
  const stepFor = (columns: number): number =>
    Math.min(width / columns, height / Math.ceil(count / columns), pointSteps.largest);
  let columns = 1;
  for (let more = 2; more <= count; more += 1) if (stepFor(more) > stepFor(columns)) columns = more;
  const step = stepFor(columns);
  const points = Array.from({ length: count }, (_, index) => ({
    x: round(box.x + padding + ((index % columns) + 0.5) * step),
    y: round(box.y + top + (Math.floor(index / columns) + 0.5) * step),
  }));
  return { points, step };
}
