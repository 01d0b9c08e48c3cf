import type { Appearance } from './appearance.ts';

/** Corners around 0,0; the farthest is about 1 away. */
type Outline = readonly (readonly [number, number])[];

/** A state as its points are drawn. */
export interface DrawnState {
  readonly key: string;
  readonly outline: Outline;
}

/** All marks, drawn once side by side into one picture, from which they are copied. */
export interface Sprites {
  /** Copies a mark; x and y are its middle, in pixels of the canvas. */
  readonly drawMark: (context: CanvasRenderingContext2D, state: number, at: Middle) => void;
  readonly drawGroup: (context: CanvasRenderingContext2D, size: number, at: Middle) => void;
  /** How far a mark reaches from its middle, in pixels of the page. */
  readonly getReach: (size: number) => number;
}

interface Middle {
  readonly x: number;
  readonly y: number;
}

/** What the numbers of groups consist of. */
const glyphs = '0123456789.万';
const longestLabel = 5;

/** 12345 → 1.2万: what fits into a round mark. */
export function toGroupLabel(size: number): string {
  if (size < 10_000) return String(size);
  return `${size < 1_000_000 ? Math.floor(size / 1000) / 10 : Math.floor(size / 10_000)}万`;
}

// As in the drawing made at build time.
function toColours(key: string, { paper, blue, soft }: Appearance): [fill: string, line: string] {
  if (key === 'planned') return [paper, blue];
  return key === 'closed' ? [soft, paper] : [blue, blue];
}

type Paint = (context: CanvasRenderingContext2D) => void;

const toMark =
  ({ key, outline }: DrawnState, radius: number, look: Appearance): Paint =>
  (context) => {
    const [fill, line] = toColours(key, look);
    context.beginPath();
    for (const [x, y] of outline) context.lineTo(x * radius, y * radius);
    context.closePath();
    context.fillStyle = fill;
    context.fill();
    context.strokeStyle = line;
    context.lineWidth = key === 'closed' ? 1 : 2;
    context.stroke();
  };

const toDisc =
  (radius: number, { deep, paper }: Appearance): Paint =>
  (context) => {
    context.beginPath();
    context.arc(0, 0, radius, 0, Math.PI * 2);
    context.fillStyle = deep;
    context.fill();
    context.strokeStyle = paper;
    context.lineWidth = 2;
    context.stroke();
  };

const toGlyph =
  (glyph: string, { paper }: Appearance): Paint =>
  (context) => {
    context.fillStyle = paper;
    context.fillText(glyph, 0, 0.5);
  };

/** @param reach how far what is painted goes from its middle, in pixels of the page */
function createSheet(
  paints: readonly Paint[],
  reach: number,
  look: Appearance,
): { readonly sheet: HTMLCanvasElement; readonly cell: number } {
  const cell = Math.ceil(reach * look.ratio) * 2;
  const sheet = document.createElement('canvas');
  [sheet.width, sheet.height] = [cell * paints.length, cell];
  const context = sheet.getContext('2d');
  if (!context) throw new Error('The browser has no canvas');
  context.font = toFont(look);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  paints.forEach((paint, index) => {
    context.setTransform(look.ratio, 0, 0, look.ratio, (index + 0.5) * cell, 0.5 * cell);
    paint(context);
  });
  return { sheet, cell };
}

const toFont = ({ fontSize, fontFamily }: Appearance): string => `600 ${fontSize}px ${fontFamily}`;

// Digits of nearly every font are a little wider than half their height.
const toAdvance = (glyph: string, { fontSize }: Appearance): number =>
  fontSize * (glyph === '万' ? 1.05 : glyph === '.' ? 0.3 : 0.58);

/** Pictures for one look and one size of marks. @param radius of a single mark, in pixels */
export function createSprites(
  states: readonly DrawnState[],
  radius: number,
  look: Appearance,
): Sprites {
  // Four figures still fit between two groups.
  const toRadius = (length: number): number => look.fontSize * Math.max(1.15, 0.4 + length * 0.24);
  const reach = 2 + Math.max(radius * 1.12, toRadius(longestLabel));
  const discs = Array.from({ length: longestLabel }, (_, index) =>
    toDisc(toRadius(index + 1), look),
  );
  const paints = [
    ...states.map((state) => toMark(state, radius, look)),
    ...discs,
    ...Array.from(glyphs, (glyph) => toGlyph(glyph, look)),
  ];
  const { sheet, cell } = createSheet(paints, reach, look);
  const copy = (context: CanvasRenderingContext2D, index: number, { x, y }: Middle): void => {
    // Whole pixels: a shifted picture would be blurred, and slower.
    const [left, top] = [Math.round(x - cell / 2), Math.round(y - cell / 2)];
    context.drawImage(sheet, index * cell, 0, cell, cell, left, top, cell, cell);
  };
  return {
    drawMark: copy,
    drawGroup: (context, size, { x, y }) => {
      const label = toGroupLabel(size);
      copy(context, states.length + label.length - 1, { x, y });
      const widths = Array.from(label, (glyph) => toAdvance(glyph, look) * look.ratio);
      let left = x - widths.reduce((sum, width) => sum + width, 0) / 2;
      Array.from(label).forEach((glyph, index) => {
        const width = widths[index] ?? 0;
        const number = states.length + longestLabel + glyphs.indexOf(glyph);
        copy(context, number, { x: left + width / 2, y });
        left += width;
      });
    },
    getReach: (size) => (size > 1 ? toRadius(toGroupLabel(size).length) : radius * 1.1) + 1,
  };
}
