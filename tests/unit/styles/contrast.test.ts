import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const tokens = read('src/styles/tokens.css');
const elder = read('src/styles/elder.css');

type Scheme = ReadonlyMap<string, string>;

/** What stands between the brace behind `selector` and its end. */
function findBody(css: string, selector: string): string {
  const opening = `${selector} {`;
  const start = css.indexOf(opening);
  return start < 0 ? '' : css.slice(start + opening.length, css.indexOf('}', start)).trim();
}

/** Custom properties of that block. */
function parseBlock(css: string, selector: string): Scheme {
  return new Map(
    [...findBody(css, selector).matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
}

const standard = parseBlock(tokens, ':root');
const chosen = (name: string): Scheme => parseBlock(tokens, `html[data-scheme='${name}']`);
const schemes = {
  standard,
  dark: parseBlock(tokens, '@mixin --dark'),
  contrast: chosen('contrast'),
  gentle: chosen('gentle'),
};
const elderTokens = parseBlock(elder, "html[data-mode='elder']");

const isColour = (value: string): boolean => /^(?:#|rgba?\()/.test(value);
const colourNames = [...standard].filter(([, value]) => isColour(value)).map(([name]) => name);

/** Relative luminance as WCAG defines it. */
function toLuminance(colour: string): number {
  const digits =
    colour.slice(1).length === 3 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const share = parseInt(digits.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toContrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [toLuminance(one), toLuminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const pair = (fronts: string, grounds: string): (readonly [string, string])[] =>
  fronts
    .split(' ')
    .flatMap((front) => grounds.split(' ').map((ground) => [`--${front}`, `--${ground}`] as const));

/** Which colours of text stand on which grounds, anywhere in the styles. */
const texts = [
  ...pair('ink ink-soft blue blue-deep', 'paper ground blue-wash amber-wash red-wash'),
  ...pair('ink ink-soft', 'map-urban map-rural'),
  ...pair('red', 'paper ground blue-wash red-wash'),
  ...pair('amber', 'paper ground amber-wash'),
  ...pair('on-blue', 'blue blue-deep'),
  ...pair('footer-ink footer-link', 'footer'),
  // Numbers of groups on the map, and what a tooltip of a chart says.
  ...pair('paper', 'blue-deep ink'),
];

/** Lines of controls, marks, rings of the focus: what has to be seen to be used. */
const lines = [
  ...pair('line-strong blue focus', 'paper ground blue-wash'),
  ...pair('blue blue-deep line-strong', 'map-urban map-rural'),
  ...pair('amber-line', 'paper ground amber-wash'),
  ...pair('red', 'paper red-wash'),
  ...pair('footer-ink', 'footer'),
];

describe.each(Object.entries(schemes))('scheme %s', (_, scheme) => {
  const modes = { normal: scheme, elder: new Map([...scheme, ...elderTokens]) };

  describe.each(Object.entries(modes))('in %s mode', (_mode, colours) => {
    const measure = ([front, ground]: readonly [string, string]): number =>
      toContrast(colours.get(front) ?? '#000', colours.get(ground) ?? '#000');

    test('every text is 7:1 on every ground it stands on', () => {
      const weak = texts.filter((each) => measure(each) < 7);
      expect(weak.map((each) => [...each, measure(each).toFixed(2)])).toEqual([]);
    });

    test('every line that matters is 3:1', () => {
      const weak = lines.filter((each) => measure(each) < 3);
      expect(weak.map((each) => [...each, measure(each).toFixed(2)])).toEqual([]);
    });
  });

  test('has a colour for every token', () => {
    expect(colourNames.filter((name) => !scheme.has(name))).toEqual([]);
    expect(colourNames.length).toBeGreaterThan(20);
  });
});

test('black and white are 21:1', () => {
  expect(toContrast('#000', '#ffffff')).toBeCloseTo(21);
  expect(toContrast('#777', '#fff')).toBeCloseTo(4.48, 2);
});

// That both get it in the built style: tests/site/dark-scheme.test.ts.
test.each(['html:not([data-scheme])', "html[data-scheme='dark']"])(
  'the dark scheme is said once and applied to %s',
  (selector) => {
    expect(findBody(tokens, selector)).toBe('@apply --dark;');
  },
);

const listStyles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => path.join(folder, file));

/** Without what is for paper only. */
const forScreens = (css: string): string => {
  const at = css.search(/@media print\b/);
  return at < 0 ? css : css.slice(0, at);
};

test('no style names a colour that is no token', () => {
  const files = [...listStyles('src/styles'), ...listStyles('src/client')].filter(
    (file) => path.basename(file) !== 'tokens.css',
  );
  expect(files.length).toBeGreaterThan(12);
  const literal =
    /#[\da-f]{3,8}\b|\b(?:rgb|hsl)a?\(|:\s*(?:white|black|red|blue|gr[ae]y|yellow)\b/gi;
  const found = files.flatMap((file) =>
    (forScreens(read(file)).match(literal) ?? []).map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('every colour that a style uses is a token', () => {
  const files = [...listStyles('src/styles'), ...listStyles('src/client')];
  const used = files.flatMap((file) => [...read(file).matchAll(/var\((--[\w-]+)\)/g)]);
  const unknown = used.map(([, name = '']) => name).filter((name) => !standard.has(name));
  expect([...new Set(unknown)]).toEqual([]);
});
