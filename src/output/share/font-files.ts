import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { create, type Font } from 'fontkit';

const require = createRequire(import.meta.url);
const packageName = '@fontsource-variable/noto-sans-sc';

interface Range {
  readonly from: number;
  readonly to: number;
  readonly file: string;
}

/** `U+4e00-4e05` → both ends. */
function toRange(text: string, file: string): Range {
  const [from = '', to = from] = text.replace('U+', '').split('-');
  return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), file };
}

function readRanges(folder: string): Range[] {
  const subsets = JSON.parse(readFileSync(path.join(folder, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  return Object.entries(subsets).flatMap(([name, ranges]) => {
    const file = `noto-sans-sc-${name.replaceAll(/[[\]]/g, '')}-wght-normal.woff2`;
    return ranges.split(',').map((range) => toRange(range, path.join(folder, 'files', file)));
  });
}

/** Opens the parts of the font that are asked for, each once. */
export function openFonts(): (character: string) => Font | undefined {
  const ranges = readRanges(path.dirname(require.resolve(`${packageName}/unicode.json`)));
  const fonts = new Map<string, Font>();
  const open = (file: string): Font => {
    const font = fonts.get(file) ?? create(readFileSync(file));
    if (!('layout' in font)) throw new Error(`${file} is no single font.`);
    fonts.set(file, font);
    return font;
  };
  return (character) => {
    const point = character.codePointAt(0) ?? 0;
    const own = ranges.filter(({ from, to }) => point >= from && point <= to);
    return own.map(({ file }) => open(file)).find((font) => font.hasGlyphForCodePoint(point));
  };
}
