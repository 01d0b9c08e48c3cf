import { expect, test } from 'vitest';
import { guessLevel } from '../../../../../src/client/participation/matter/guess-level.ts';

test.each([
  ['楼道里堆着纸箱', '点'],
  ['几个小区合用的路坏了', '站'],
  ['学校门口的红绿灯', '中心'],
  ['路灯', undefined],
  ['', undefined],
])('%s → %s', (typed, level) => {
  expect(guessLevel(typed)).toBe(level);
});
