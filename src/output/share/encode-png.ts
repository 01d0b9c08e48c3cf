import { crc32, deflateSync } from 'node:zlib';

/** Pixels as RGBA, row by row, none of them transparent. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const most = 256;

function toChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

const toColour = (pixels: Uint8Array, at: number): number =>
  ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);

const distance = (a: number, b: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);

/** The colours most used, and for every colour the place of the nearest of them. */
function toPalette({ pixels }: Pixels): { palette: number[]; places: Map<number, number> } {
  const uses = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = toColour(pixels, at);
    uses.set(colour, (uses.get(colour) ?? 0) + 1);
  }
  const colours = [...uses].sort(([a, timesA], [b, timesB]) => timesB - timesA || a - b);
  const palette = colours.slice(0, most).map(([colour]) => colour);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  for (const [colour] of colours.slice(most)) {
    const distances = palette.map((own) => distance(own, colour));
    places.set(colour, distances.indexOf(Math.min(...distances)));
  }
  return { palette, places };
}

/**
 * A drawing of few colours as PNG with a palette: a quarter of what all colours would take. The
 * blends at the edges that do not fit into it become their nearest neighbours.
 */
export function encodePng(picture: Pixels): Buffer {
  const { width, height, pixels } = picture;
  const { palette, places } = toPalette(picture);
  // A row begins with its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = toColour(pixels, (y * width + x) * 4);
      rows[y * (width + 1) + 1 + x] = places.get(colour) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, colours from a palette.
  header.set([8, 3], 8);
  const colours = palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return Buffer.concat([
    signature,
    toChunk('IHDR', header),
    toChunk('PLTE', Buffer.from(colours)),
    toChunk('IDAT', deflateSync(rows, { level: 9 })),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}
