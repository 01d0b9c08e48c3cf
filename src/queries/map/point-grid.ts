import type { Box } from './squarify.ts';

/** Distances in the plain units of the drawing. */
export const pointSteps = { largest: 50, padding: 10 };

// Rows of five are counted at a glance.
const rowLength = 5;

interface Room {
  readonly top: number;
  readonly padding: number;
  readonly width: number;
  readonly height: number;
}

/** What is left of a cell below its name. */
function toRoom(box: Box, labelSize: number): Room {
  const top = Math.min(labelSize * 1.6, box.height * 0.5);
  const padding = Math.min(pointSteps.padding, box.width * 0.1, box.height * 0.1);
  return { top, padding, width: box.width - 2 * padding, height: box.height - top - padding };
}

/** How far apart points can stand in a cell: with as many columns as give them the most room. */
export function findStep(box: Box, count: number, labelSize: number): number {
  const { width, height } = toRoom(box, labelSize);
  const stepFor = (columns: number): number =>
    Math.min(width / columns, height / Math.ceil(count / columns), pointSteps.largest);
  return Math.max(...Array.from({ length: Math.max(count, 1) }, (_, index) => stepFor(index + 1)));
}

/**
 * Points below the name of a cell, in reading order. All cells have the same step, so that they can
 * be compared, and the same places from their corner on: what repeats is nearly free over the wire.
 */
export function toPointGrid(
  box: Box,
  count: number,
  { labelSize, step }: { labelSize: number; step: number },
): { readonly x: number; readonly y: number }[] {
  const { top, padding, width, height } = toRoom(box, labelSize);
  const fits = (columns: number): boolean => Math.ceil(count / columns) * step <= height + 0.5;
  let columns = Math.max(1, Math.min(rowLength, Math.floor((width + 0.5) / step)));
  while (columns < count && !fits(columns)) columns += 1;
  return Array.from({ length: count }, (_, index) => ({
    x: box.x + Math.round(padding + ((index % columns) + 0.5) * step),
    y: box.y + Math.round(top + (Math.floor(index / columns) + 0.5) * step),
  }));
}
