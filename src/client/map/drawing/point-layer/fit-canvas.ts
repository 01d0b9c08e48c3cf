import type { Rectangle } from './cell-index.ts';

/** How far the canvas goes beyond the view on each side, as a part of the view. */
const padding = 0.25;

/** Makes a canvas as large as it has to be around a view. @returns what it shows then */
export function fitCanvas(
  canvas: HTMLCanvasElement,
  { left, top, right, bottom }: Rectangle,
  ratio: number,
): Rectangle {
  const beside = Math.round((right - left) * padding);
  const above = Math.round((bottom - top) * padding);
  const [width, height] = [right - left + 2 * beside, bottom - top + 2 * above];
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  // Setting them throws the canvas away and makes a new one.
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  return { left: left - beside, top: top - above, right: right + beside, bottom: bottom + above };
}
