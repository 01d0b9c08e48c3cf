import { describe, expect, test } from 'vitest';
import { readCss } from '../../support/old-browsers/read-css.ts';
import { findNewCss } from '../../support/old-browsers/scan-css.ts';

describe('a style sheet is read with', () => {
  test('its conditions, strings and addresses', () => {
    const css =
      '@import "x;y";@media print{@supports (top:0){a::before{content:"};{";background:url(data:x;y)}}}/*b{*/';
    expect(readCss(css)).toMatchObject([
      { prelude: '@import "x;y"' },
      {
        prelude: 'a::before',
        declarations: [
          { property: 'content', value: '"};{"' },
          { property: 'background', value: 'url(data:x;y)' },
        ],
        conditions: ['@media print', '@supports (top:0)'],
        isNested: false,
      },
      { prelude: '@supports (top:0)' },
      { prelude: '@media print' },
    ]);
  });

  test('an end, or not at all', () => {
    expect(() => readCss('a{top:0')).toThrow('ends within a block');
    expect(() => readCss('a{top:0}}')).toThrow('closes a block');
  });
});

describe('the scan of styles', () => {
  test.each([
    ['a{b &{top:0}}', 'nesting'],
    ['a{&:hover{top:0}}', 'nesting'],
    [':is(a,b){top:0}', ':is'],
    ['a:where(b){top:0}', ':where'],
    ['a:has(b){top:0}', ':has'],
    ['a:not(b,c){top:0}', ':not() with a list'],
    ['a,b:focus-visible{top:0}', ':focus-visible'],
    ['li::marker{color:red}', '::marker'],
    ['@layer base{a{top:0}}', '@layer'],
    ['@layer a,b;', '@layer'],
    ['@container (min-width:1px){a{top:0}}', '@container'],
    ['@property --x{syntax:"*"}', '@property'],
    ['@media (width>=48rem){a{top:0}}', 'a range in @media'],
    ['@media (dynamic-range:high){a{top:0}}', '@media dynamic-range'],
    ['a{height:100dvh}', 'the unit dvh'],
    ['a{height:calc(100svh - 1px)}', 'the unit svh'],
    ['a{width:50cqw}', 'the unit cqw'],
    ['a{inset:0}', 'inset'],
    ['a{aspect-ratio:1}', 'aspect-ratio'],
    ['a{accent-color:red}', 'accent-color'],
    ['a{margin-inline:1px}', 'margin-inline'],
    ['a{padding-block:1px}', 'padding-block'],
    ['a{content-visibility:auto}', 'content-visibility'],
    ['a{translate:1px}', 'translate'],
    ['a{color:color-mix(in srgb,red,blue)}', 'color-mix()'],
    ['a{color:oklch(50% 0 0)}', 'oklch()'],
    ['a{color:light-dark(red,blue)}', 'light-dark()'],
    ['a{--x:oklch(50% 0 0)}', 'oklch()'],
    ['a{--x:red;--x:oklch(50% 0 0)}', 'oklch()'],
    ['a{width:fit-content}', 'width: fit-content'],
    ['a{overflow:clip}', 'overflow: clip'],
    ['a{grid-template-columns:subgrid}', 'grid-template-columns: subgrid'],
    ['a{display:flex;gap:1px}', 'gap: 1px in a flex box'],
    ['a{display:inline-flex}@media print{b,a{column-gap:1px}}', 'column-gap: 1px in a flex box'],
    ['a{display:flex;align-items:start}', 'align-items: start in a flex box'],
  ])('finds the fault in %s', (css, feature) => {
    expect(findNewCss(css).join('\n')).toContain(`uses ${feature}`);
  });

  test.each([
    '@supports (inset:0){a{inset:0}}',
    'a{height:100vh;height:100dvh}',
    'a{color:red;color:oklch(50% 0 0)}',
    'a{display:grid;grid-gap:1px;gap:1px;align-items:start}',
    'a{display:flex}@supports (aspect-ratio:1){a{gap:1px}}',
    'a:focus:not(:focus-visible){outline:none}',
    'h1{text-wrap:balance}',
    'a{background:url(100dvh.svg);content:"oklch("}',
    '@keyframes x{from{top:0}50%{top:1px}}',
    '@media screen and (min-width:48rem) and (prefers-color-scheme:dark){a{top:0}}',
    'a{width:calc(100% - 1.5rem);margin:-.5em;color:#0e0d00}',
  ])('is content with %s', (css) => {
    expect(findNewCss(css)).toEqual([]);
  });
});
