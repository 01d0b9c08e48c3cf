import type { Modules } from './sheet-code.ts';

/** Where on a canvas, and how large with the white around it. */
export interface CodePlace {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

const quietZone = 4;

/** Draws a code in whole pixels, black on white in every scheme. */
export function drawCode(
  context: CanvasRenderingContext2D,
  modules: Modules,
  { left, top, size }: CodePlace,
): void {
  const step = Math.max(1, Math.floor(size / (modules.length + 2 * quietZone)));
  const margin = Math.floor((size - step * modules.length) / 2);
  context.fillStyle = '#fff';
  context.fillRect(left, top, size, size);
  context.fillStyle = '#000';
  modules.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) context.fillRect(left + margin + x * step, top + margin + y * step, step, step);
    });
  });
}
