import { describe, expect, test } from 'vitest';
import {
  findClauseStep,
  fromChineseNumber,
  toAnchor,
  toChineseNumber,
} from '../../../../src/sources/policy/clause-number.ts';

describe('clause numbers', () => {
  test('Chinese numbers from 1 to 99 go there and back', () => {
    for (let number = 1; number < 100; number++) {
      expect(fromChineseNumber(toChineseNumber(number))).toBe(number);
    }
    expect(toChineseNumber(10)).toBe('十');
    expect(toChineseNumber(21)).toBe('二十一');
  });

  test.each([
    ['三(二)2(5)', 's3-2-2-5'],
    ['三（二）2（5）', 's3-2-2-5'],
    ['三、(二)2.(5)', 's3-2-2-5'],
    ['四(二)', 's4-2'],
    ['十一(十二)3', 's11-12-3'],
    ['第三条', 's3'],
    ['第一百二十条（二）1', 's120-2-1'],
    ['附件2', 'annex-2'],
    ['s3-2', 's3-2'],
    ['第三部分', undefined],
    ['', undefined],
  ])('%s is cited as %s', (citation, anchor) => {
    expect(toAnchor(citation)).toBe(anchor);
  });

  test.each([
    ['一、基本原则', 1, 1],
    ['（十）其他', 2, 10],
    ['2.推广实施年(2017年)', 3, 2],
    ['(5)孵化培育社会组织', 4, 5],
  ])('%s begins with a number of level %i', (text, level, number) => {
    expect(findClauseStep(text)).toMatchObject({ level, number });
  });

  test.each(['2018年1-6月', '1.5米高', '一条街', '附件1'])('%s begins with none', (text) => {
    expect(findClauseStep(text)).toBeUndefined();
  });
});
