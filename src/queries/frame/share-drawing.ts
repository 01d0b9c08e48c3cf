import type { Settings } from '../../model/settings.ts';

/** What a picture says besides the name of the site. */
export interface ShareWords {
  readonly heading: string;
  readonly line: string;
  /** Level of the network that the sign shows; none: the whole sign. */
  readonly level?: '点' | '站' | '中心';
}

/** One line of text; `weight` is the thickness of its strokes in hundredths of its size. */
export interface DrawnText {
  readonly text: string;
  readonly x: number;
  /** Of the line the characters stand on. */
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

/** A ring, or a disc when it has no width. */
export interface DrawnRing {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly colour: string;
}

/** A picture as data: what has to be drawn, in pixels. */
export interface ShareDrawing {
  /** Raised when the same drawing is made into another picture. */
  readonly edition: number;
  readonly width: number;
  readonly height: number;
  readonly bars: readonly {
    readonly y: number;
    readonly height: number;
    readonly fill: string;
  }[];
  readonly rings: readonly DrawnRing[];
  readonly texts: readonly DrawnText[];
}

// The colours of styles/tokens.css.
const colours = {
  ink: '#1b2733',
  soft: '#465362',
  paper: '#ffffff',
  ground: '#f2f5f8',
  blue: '#015293',
  pale: '#cfdfee',
} as const;

const [width, height, margin] = [1200, 630, 72];
const sign = { x: 968, y: 236 };
const levels = ['点', '站', '中心'] as const;

/** The sign of the network; as in LevelMark.astro a level is its ring and all below. */
function drawSign({ level }: ShareWords): DrawnRing[] {
  const top = level === undefined ? levels.length : levels.indexOf(level);
  const toColour = (own: (typeof levels)[number]): string =>
    levels.indexOf(own) <= top ? colours.blue : colours.pale;
  return [
    { ...sign, radius: 46, width: 0, colour: toColour('点') },
    { ...sign, radius: 96, width: 26, colour: toColour('站') },
    { ...sign, radius: 150, width: 26, colour: toColour('中心') },
  ];
}

/** Characters take their size in width, Latin letters and digits about half of it. */
const measure = (text: string): number =>
  [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) < 0x2e80 ? 0.6 : 1), 0);

/** As large as wanted, or as fits. */
const fit = (text: string, size: number, room: number): number =>
  Math.min(size, Math.floor(room / Math.max(1, measure(text))));

/** The picture of one kind of pages. */
export function drawSharePicture(
  own: ShareWords,
  { siteName, subtitle }: Pick<Settings, 'siteName' | 'subtitle'>,
): ShareDrawing {
  const room = sign.x - 210 - margin;
  const line = (text: string, options: Omit<DrawnText, 'text' | 'x'>): DrawnText => ({
    text,
    x: margin,
    ...options,
  });
  return {
    edition: 1,
    width,
    height,
    bars: [
      { y: 0, height, fill: colours.paper },
      { y: 0, height: 16, fill: colours.blue },
      { y: 452, height: height - 452, fill: colours.ground },
    ],
    rings: drawSign(own),
    texts: [
      line(own.heading, {
        y: 244,
        size: fit(own.heading, 104, room),
        weight: 10,
        fill: colours.ink,
      }),
      line(own.line, { y: 340, size: fit(own.line, 46, room), weight: 7, fill: colours.soft }),
      line(siteName, {
        y: 536,
        size: fit(siteName, 56, width - 2 * margin),
        weight: 9,
        fill: colours.blue,
      }),
      line(subtitle, {
        y: 592,
        size: fit(subtitle, 32, width - 2 * margin),
        weight: 7,
        fill: colours.soft,
      }),
    ],
  };
}
