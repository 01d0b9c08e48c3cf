/** A rectangle in the plain units of the drawing; y grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Strip {
  /** The strip itself, along the shorter side of the free space. */
  readonly boxes: readonly Box[];
  readonly rest: Box;
}

function toStrip(areas: readonly number[], free: Box): Strip {
  const sum = areas.reduce((total, area) => total + area, 0);
  const isColumn = free.width >= free.height;
  const thickness = sum / (isColumn ? free.height : free.width);
  let offset = 0;
  const boxes = areas.map((area): Box => {
    const length = area / thickness;
    const start = offset;
    offset += length;
    return isColumn
      ? { x: free.x, y: free.y + start, width: thickness, height: length }
      : { x: free.x + start, y: free.y, width: length, height: thickness };
  });
  const rest = isColumn
    ? { ...free, x: free.x + thickness, width: free.width - thickness }
    : { ...free, y: free.y + thickness, height: free.height - thickness };
  return { boxes, rest };
}

const worstRatio = ({ boxes }: Strip): number =>
  Math.max(...boxes.map(({ width, height }) => Math.max(width / height, height / width)));

/** How many areas the next strip takes: one more as long as its boxes get squarer. */
function countForStrip(areas: readonly number[], free: Box): number {
  let best = Infinity;
  for (let count = 1; count <= areas.length; count += 1) {
    const ratio = worstRatio(toStrip(areas.slice(0, count), free));
    if (ratio > best) return count - 1;
    best = ratio;
  }
  return areas.length;
}

/**
 * Squarified treemap (Bruls, Huizing and van Wijk, 2000).
 * @param areas above zero, largest first, together as large as the space
 * @returns one box an area, in the same order
 */
export function squarify(areas: readonly number[], space: Box): Box[] {
  const boxes: Box[] = [];
  let free = space;
  while (boxes.length < areas.length) {
    const left = areas.slice(boxes.length);
    const strip = toStrip(left.slice(0, countForStrip(left, free)), free);
    boxes.push(...strip.boxes);
    free = strip.rest;
  }
  return boxes;
}
