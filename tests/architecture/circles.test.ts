import { describe, expect, test } from 'vitest';
import { findCircles } from '../support/architecture/circles.ts';
import { readTree } from '../support/architecture/read-tree.ts';

test('no circle of imports', async () => {
  const { texts } = await readTree();
  expect(findCircles(texts)).toEqual([]);
});

describe('a circle is found', () => {
  test.each([
    ['of values', "import { b } from './b.ts';", "export { a } from './a.ts';"],
    ['of types', "import type { B } from './b.ts';", "import { type A } from './a.ts';"],
    ['of a late import', "import { b } from './b.ts';", "const a = await import('./a.ts');"],
    ['of a type named in place', "import './b.ts';", "type A = import('./a.ts').A;"],
  ])('of two files: %s', (_, a, b) => {
    const sources = new Map([
      ['src/model/a.ts', a],
      ['src/model/b.ts', b],
      ['src/model/c.ts', "import { a } from './a.ts';"],
    ]);
    expect(findCircles(sources)).toEqual(['src/model/a.ts → src/model/b.ts → src/model/a.ts']);
  });

  test('by way of components', () => {
    const sources = new Map([
      ['src/components/A.astro', "---\nimport B from './B.astro';\n---\n<B />"],
      ['src/components/B.astro', "<p></p>\n<script>import '../client/c.ts';</script>"],
      ['src/client/c.ts', "import type { Props } from '../components/A.astro';"],
    ]);
    expect(findCircles(sources)).toEqual([
      'src/components/A.astro → src/components/B.astro → src/client/c.ts → src/components/A.astro',
    ]);
  });

  test('of a file with itself', () => {
    const sources = new Map([['src/model/a.ts', "import type { A } from './a.ts';"]]);
    expect(findCircles(sources)).toEqual(['src/model/a.ts → src/model/a.ts']);
  });
});

test('two ways to one file are no circle', () => {
  const sources = new Map([
    ['src/model/a.ts', "import './b.ts';\nimport './c.ts';"],
    ['src/model/b.ts', "import './c.ts';"],
    ['src/model/c.ts', 'export {};'],
  ]);
  expect(findCircles(sources)).toEqual([]);
});
