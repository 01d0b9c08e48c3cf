import type { Font } from 'fontkit';

/** A picture as data, in pixels; `queries/frame/share-drawing.ts` makes it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly {
    readonly y: number;
    readonly height: number;
    readonly fill: string;
  }[];
  readonly rings: readonly {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly width: number;
    readonly colour: string;
  }[];
  readonly texts: readonly Line[];
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Thickness of the strokes in hundredths of the size. */
  readonly weight: number;
  readonly fill: string;
}

type FindFont = (character: string) => Font | undefined;

// The strokes of the font's thinnest form, in hundredths of its size.
const thinnest = 3;

/**
 * A line of text as outlines. The font comes in its thinnest form; drawing its outlines with a pen
 * makes it as thick as wanted, with round ends.
 */
function drawLine({ text, x, y, size, weight, fill }: Line, findFont: FindFont): string {
  let at = 0;
  let glyphs = '';
  for (const character of text) {
    const font = findFont(character);
    // A character that the font lacks leaves its room empty.
    const glyph = font?.glyphForCodePoint(character.codePointAt(0) ?? 0);
    const unit = font?.unitsPerEm ?? 1000;
    const outline = glyph?.path.toSVG() ?? '';
    if (outline !== '') glyphs += `<path transform="translate(${at} 0)" d="${outline}"/>`;
    at += ((glyph?.advanceWidth ?? unit) * 1000) / unit;
  }
  const pen = Math.max(0, weight - thinnest) * 10;
  const scale = (size / 1000).toFixed(4);
  return `<g transform="translate(${x} ${y}) scale(${scale} -${scale})" fill="${fill}" stroke="${fill}" stroke-width="${pen}" stroke-linejoin="round">${glyphs}</g>`;
}

/** The picture as SVG without any text: its bytes depend on no font of the machine. */
export function drawSvg(drawing: Drawing, findFont: FindFont): string {
  const { width, height, bars, rings, texts } = drawing;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    ...bars.map(
      ({ y, height: tall, fill }) =>
        `<rect x="0" y="${y}" width="${width}" height="${tall}" fill="${fill}"/>`,
    ),
    ...rings.map(({ x, y, radius, width: thick, colour }) =>
      thick === 0
        ? `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`
        : `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${colour}" stroke-width="${thick}"/>`,
    ),
    ...texts.map((line) => drawLine(line, findFont)),
    '</svg>',
  ].join('');
}
