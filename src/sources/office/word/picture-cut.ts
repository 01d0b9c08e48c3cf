import { findChild, findSwitch, getChildren } from './parts/elements.ts';
import type { XmlElement } from './parts/xml.ts';

/** How much of a picture Word shows, and how it is turned. */
export interface PictureCut {
  /** What is cut away on each side, as parts of the whole. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Quarters of a turn, clockwise. */
  readonly quarters: 0 | 1 | 2 | 3;
  readonly isMirrored: boolean;
  readonly isUpsideDown: boolean;
}

const none: PictureCut = {
  left: 0,
  top: 0,
  right: 0,
  bottom: 0,
  quarters: 0,
  isMirrored: false,
  isUpsideDown: false,
};

/** Anything less is a rounding of Word's. */
const least = 0.002;

const isWhole = (cut: PictureCut): boolean =>
  Math.max(cut.left, cut.top, cut.right, cut.bottom) < least &&
  cut.quarters === 0 &&
  !cut.isMirrored &&
  !cut.isUpsideDown;

const asCut = (cut: PictureCut): PictureCut | undefined => (isWhole(cut) ? undefined : cut);

/** `50000` or `50%` → 0.5; what is outside the picture cuts nothing away. */
const toPart = (text = '0'): number => {
  const part = text.endsWith('%') ? parseFloat(text) / 100 : Number(text) / 100_000;
  return Number.isFinite(part) ? Math.min(1, Math.max(0, part)) : 0;
};

const isOn = (text: string | undefined): boolean => /^(?:1|true)$/.test(text ?? '');

/** Angles are kept in 60,000ths of a degree. */
const quarter = 90 * 60_000;

/** The cut of a picture in DrawingML; undefined when it is shown whole and upright. */
export function readCut(
  fill: XmlElement | undefined,
  shape: XmlElement | undefined,
): PictureCut | undefined {
  const source = findChild(fill, 'a:srcRect')?.attributes ?? {};
  const form = findChild(shape, 'a:xfrm')?.attributes ?? {};
  const quarters = ((Math.round(Number(form['rot'] ?? 0) / quarter) % 4) + 4) % 4;
  return asCut({
    left: toPart(source['l']),
    top: toPart(source['t']),
    right: toPart(source['r']),
    bottom: toPart(source['b']),
    quarters: quarters as PictureCut['quarters'],
    isMirrored: isOn(form['flipH']),
    isUpsideDown: isOn(form['flipV']),
  });
}

/** `0.5`, `.5` or `32768f` (in 65,536ths). */
const toVmlPart = (text = '0'): number => {
  const part = text.endsWith('f') ? parseFloat(text) / 65_536 : Number(text);
  return Number.isFinite(part) ? Math.min(1, Math.max(0, part)) : 0;
};

/** The cut of a picture in Word's older notation. */
export function readVmlCut({ attributes }: XmlElement): PictureCut | undefined {
  return asCut({
    ...none,
    left: toVmlPart(attributes['cropleft']),
    top: toVmlPart(attributes['croptop']),
    right: toVmlPart(attributes['cropright']),
    bottom: toVmlPart(attributes['cropbottom']),
  });
}

const effects: Readonly<Record<string, string>> = {
  'a:grayscl': '变成灰度',
  'a:biLevel': '变成黑白',
  'a:duotone': '换了颜色',
  'a:clrChange': '去掉了一种颜色',
  'a:lum': '调过亮度',
};

/** What Word does to a picture's colours, in words. */
export function findEffect(blip: XmlElement): string | undefined {
  return getChildren(blip)
    .map(({ name }) => effects[name])
    .find((effect) => effect !== undefined);
}

/** Whether a drawing is switched off. */
export const isSwitchedOff = (properties: XmlElement | undefined): boolean =>
  isOn(properties?.attributes['hidden']) || (findSwitch(properties, 'w:vanish') ?? false);
