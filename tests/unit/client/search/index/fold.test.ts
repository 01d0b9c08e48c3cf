import { expect, test } from 'vitest';
import { fold, foldWithStarts } from '../../../../../src/client/search/index/fold.ts';

test('full-width forms, case, brackets and invisible signs do not matter', () => {
  expect(fold('２０１７年ＡＢｃ')).toBe('2017年abc');
  expect(fold('当街办〔2017〕19号')).toBe(fold('当街办[2017]19号'));
  expect(fold('三（二）2（5）')).toBe('三(二)2(5)');
  expect(fold('居家\u200B养\u00AD老')).toBe('居家养老');
  expect(fold('松枫\u3000社区')).toBe('松枫 社区');
});

test('every folded unit knows where it stood', () => {
  const { text, starts } = foldWithStarts('…㎡𠮷Ａ');
  expect(text).toBe('...m2𠮷a');
  expect(starts).toEqual([0, 0, 0, 1, 1, 2, 2, 4, 5]);
});
