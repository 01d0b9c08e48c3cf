import { enhancements, known, newValues } from './known-css.ts';
import { readCss, type Declaration, type Rule } from './read-css.ts';

const isEnhancement = (feature: string): boolean => Object.hasOwn(enhancements, feature);
const isPrefixed = (name: string): boolean => /^:{0,2}-(?:webkit|moz|ms|o)-/.test(name);
const withoutStrings = (text: string): string =>
  text.replaceAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^)]*\)|#[\da-f]{3,8}\b/gi, ' ');
const splitList = (text: string): string[] => text.split(/,(?![^(]*\))/).map((part) => part.trim());

/** Functions and units of a value that are not known. */
function findInValue(value: string): string[] {
  const text = withoutStrings(value);
  const functions = [...text.matchAll(/(?<![\w-])([a-z][\w-]*)\(/gi)].map(([, name = '']) => name);
  const lengths = text
    .replaceAll(/--[\w-]+/g, ' ')
    .matchAll(/(?<![\w-])[+-]?\.?\d[\d.]*(?:e-?\d+)?([a-z]+)/gi);
  const units = [...lengths].map(([, unit = '']) => unit.toLowerCase());
  return [
    ...functions
      .filter((name) => !known.functions.has(name) && !isPrefixed(name))
      .map((name) => `${name}()`),
    ...units.filter((unit) => !known.units.has(unit)).map((unit) => `the unit ${unit}`),
  ];
}

function findInDeclaration({ property, value }: Declaration): string[] {
  if (property.startsWith('--')) return findInValue(value);
  if (isPrefixed(property) || isPrefixed(value) || value.includes('progid:')) return [];
  // Explorer's own, in Leaflet.
  if (property === 'behavior') return [];
  if (!known.properties.has(property)) return isEnhancement(property) ? [] : [property];
  const part = newValues[property]?.exec(value)?.[0];
  const valued = part === undefined ? [] : [`${property}: ${part}`];
  return [...valued, ...findInValue(value)].filter((feature) => !isEnhancement(feature));
}

/** A value that old browsers drop is guarded by an older one before it, in the same block. */
function findUnguarded({ declarations }: Rule): string[] {
  return declarations.flatMap((declaration, index) => {
    const features = findInDeclaration(declaration);
    const isGuarded = declarations
      .slice(0, index)
      .some(
        (before) =>
          before.property === declaration.property && findInDeclaration(before).length === 0,
      );
    // A variable takes any value, so an older one before it is no guard.
    return isGuarded && !declaration.property.startsWith('--') ? [] : features;
  });
}

const readPseudos = (selector: string): string[] =>
  [...selector.replaceAll(/\[[^\]]*\]/g, ' ').matchAll(/::?[a-z][\w-]*|::?-[a-z][\w-]*/gi)].map(
    ([name]) => name,
  );

/** New selectors; a list with a single one of them is dropped as a whole. */
function findInSelectors(prelude: string): string[] {
  const selectors = splitList(prelude).map((selector) => [
    ...readPseudos(selector).filter((name) => !known.pseudos.has(name)),
    ...(/:not\([^)]*,/.test(selector) ? [':not() with a list'] : []),
  ]);
  const isWhole = selectors.every((names) => names.length > 0);
  return selectors.flat().filter((name) => !isWhole || !(isEnhancement(name) || isPrefixed(name)));
}

function findInPrelude(prelude: string): string[] {
  if (!prelude.startsWith('@')) return findInSelectors(prelude);
  const name = /^@[\w-]+/.exec(prelude)?.[0] ?? '';
  const isKnown = known.atRules.has(name) || isEnhancement(name) || isPrefixed(name.slice(1));
  if (!isKnown) return [name];
  if (name !== '@media') return [];
  const query = prelude.slice(name.length);
  const ranges = /[<>=]/.test(query) ? ['a range in @media'] : [];
  const words = query.match(/(?<![\d.\w-])[a-z][\w-]*/gi) ?? [];
  const odd = words.filter(
    (word) => !known.mediaWords.has(word) && !isEnhancement(word) && !isPrefixed(word),
  );
  return [...ranges, ...odd.map((word) => `@media ${word}`)];
}

const isSupports = (condition: string): boolean => condition.startsWith('@supports');
const isKeyframe = (prelude: string): boolean => /^(?:from|to|[\d.%, ]+)$/.test(prelude);

// `start` and `end` are as old as grids, and in a flex box newer than flex-start.
const newInFlex: Readonly<Record<string, RegExp>> = {
  gap: /./,
  'row-gap': /./,
  'column-gap': /./,
  'align-items': /^(?:start|end)$/,
  'justify-content': /^(?:start|end)$/,
};

/** What works in a grid only, on selectors whose boxes are flex anywhere in the style sheet. */
function findInFlex(rules: readonly Rule[]): string[] {
  const flex = new Set<string>();
  for (const { prelude, declarations } of rules) {
    const display = declarations.findLast(({ property }) => property === 'display')?.value ?? '';
    if (/^(?:inline-)?flex/.test(display)) {
      for (const selector of splitList(prelude)) flex.add(selector);
    }
  }
  return rules.flatMap(({ prelude, declarations, conditions }) => {
    const isGrid = declarations.some(
      ({ property, value }) => property === 'display' && value.endsWith('grid'),
    );
    const isFlex = splitList(prelude).some((selector) => flex.has(selector));
    if (isGrid || !isFlex || conditions.some(isSupports)) return [];
    return declarations
      .filter(({ property, value }) => newInFlex[property]?.test(value))
      .map(({ property, value }) => `${prelude} uses ${property}: ${value} in a flex box`);
  });
}

/** What a style sheet uses that Chrome 83 or Safari 13.1 does not know, without @supports or fallback. */
export function findNewCss(css: string): string[] {
  const rules = readCss(css);
  const faults = rules.flatMap((rule) => {
    const isGuarded = rule.conditions.some(isSupports);
    if (isGuarded || isKeyframe(rule.prelude)) return [];
    const nested = rule.isNested ? ['nesting'] : [];
    const features = [...nested, ...findInPrelude(rule.prelude), ...findUnguarded(rule)];
    return features.map((feature) => `${rule.prelude} uses ${feature}`);
  });
  return [...new Set([...faults, ...findInFlex(rules)])];
}
