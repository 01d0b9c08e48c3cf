import type { Outline } from '../shape-marker.ts';
import type { Appearance } from './appearance.ts';

/** A state as its points are drawn. */
export interface DrawnState {
  readonly key: string;
  readonly outline: Outline;
}

/** Small pictures, each drawn once, square, the mark in the middle. */
export interface Sprites {
  /** @param state index of the state */
  readonly getMark: (state: number) => HTMLCanvasElement;
  readonly getGroup: (size: number) => HTMLCanvasElement;
}

// As in the drawing made at build time.
function toColours(key: string, { paper, blue, soft }: Appearance): [fill: string, line: string] {
  if (key === 'planned') return [paper, blue];
  return key === 'closed' ? [soft, paper] : [blue, blue];
}

function createSquare(radius: number, { ratio }: Appearance): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.ceil(radius * ratio) * 2;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas');
  context.translate(canvas.width / 2, canvas.width / 2);
  context.scale(ratio, ratio);
  return context;
}

function drawMark(state: DrawnState, radius: number, look: Appearance): HTMLCanvasElement {
  const context = createSquare(radius * 1.1 + 2, look);
  const [fill, line] = toColours(state.key, look);
  context.beginPath();
  for (const [x, y] of state.outline) context.lineTo(x * radius, y * radius);
  context.closePath();
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = line;
  context.lineWidth = state.key === 'closed' ? 1 : 2;
  context.stroke();
  return context.canvas;
}

/** 12345 → 1.2万: what fits into a round mark. */
export const toGroupLabel = (size: number): string =>
  size < 10_000 ? String(size) : `${Math.floor(size / 1000) / 10}万`;

function drawGroup(label: string, look: Appearance): HTMLCanvasElement {
  const font = `600 ${look.fontSize}px ${look.fontFamily}`;
  const probe = createSquare(1, look);
  probe.font = font;
  const radius = Math.max(look.fontSize * 1.15, probe.measureText(label).width / 2 + 5);
  const context = createSquare(radius + 2, look);
  context.beginPath();
  context.arc(0, 0, radius, 0, Math.PI * 2);
  context.fillStyle = look.deep;
  context.fill();
  context.strokeStyle = look.paper;
  context.lineWidth = 2;
  context.stroke();
  context.font = font;
  context.fillStyle = look.paper;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(label, 0, 0.5);
  return context.canvas;
}

/** Pictures for one look and one size of marks. @param radius of a single mark, in pixels */
export function createSprites(
  states: readonly DrawnState[],
  radius: number,
  look: Appearance,
): Sprites {
  const drawn = new Map<string, HTMLCanvasElement>();
  const get = (name: string, draw: () => HTMLCanvasElement): HTMLCanvasElement => {
    const sprite = drawn.get(name) ?? draw();
    drawn.set(name, sprite);
    return sprite;
  };
  return {
    getMark: (state) =>
      get(`state ${state}`, () =>
        drawMark(states[state] ?? { key: '', outline: [] }, radius, look),
      ),
    getGroup: (size) => {
      const label = toGroupLabel(size);
      return get(label, () => drawGroup(label, look));
    },
  };
}
