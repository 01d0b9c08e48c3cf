import { describe, expect, test } from 'vitest';
import { findChanged } from '../../../../src/desk/app/preview/changed-blocks.ts';
import { createDraw } from '../../../support/random.ts';

const list = (text: string): string[] => [...text];

describe('what is marked on a page', () => {
  test.each([
    ['abc', 'abc', []],
    ['abc', 'axc', [1]],
    ['abc', 'abxc', [2]],
    ['abc', 'ac', []],
    ['', 'ab', [0, 1]],
    ['否是否否', '否否否否', [1]],
    ['abcd', 'bcda', [3]],
  ])('%s → %s', (old, now, changed) => {
    expect(findChanged(list(old), list(now))).toEqual(changed);
  });

  test('what is not marked stands in the old page in the same order', () => {
    const { between, from } = createDraw(7);
    const draw = (): string[] => Array.from({ length: between(0, 30) }, () => from(list('abcd')));
    for (let round = 0; round < 300; round++) {
      const [old, now] = [draw(), draw()];
      const changed = new Set(findChanged(old, now));
      let at = 0;
      for (const [index, key] of now.entries()) {
        if (changed.has(index)) continue;
        at = old.indexOf(key, at) + 1;
        expect(at).toBeGreaterThan(0);
      }
    }
  });
});
