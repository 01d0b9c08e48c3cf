import { describe, expect, test } from 'vitest';
import {
  firstDay,
  lastDay,
  parsePartialDate,
  toChineseDate,
} from '../../../src/schemas/partial-date.ts';

describe('dates as editors write them', () => {
  test.each([
    ['2017-05-18', '2017-05-18'],
    ['2017年5月18日', '2017-05-18'],
    ['2017.5.18', '2017-05-18'],
    ['2017/5/18', '2017-05-18'],
    ['20170518', '2017-05-18'],
    ['２０１７－０５－１８', '2017-05-18'],
    ['2017年5月', '2017-05'],
    ['2017-05', '2017-05'],
    ['2017年', '2017'],
    ['2017', '2017'],
  ])('%s', (text, date) => {
    expect(parsePartialDate(text)).toBe(date);
  });

  test.each(['2017-02-30', '2017-13', '2017-5-0', '5月18日', '约2017年', '42873', '', '2017-'])(
    '“%s” is none',
    (text) => {
      expect(parsePartialDate(text)).toBeUndefined();
    },
  );

  test('a month or a year lasts until its last day', () => {
    expect([lastDay('2018-06'), lastDay('2020-02'), lastDay('2017')]).toEqual([
      '2018-06-30',
      '2020-02-29',
      '2017-12-31',
    ]);
    expect([firstDay('2018-06'), firstDay('2017')]).toEqual(['2018-06-01', '2017-01-01']);
  });

  test('are said without leading zeros', () => {
    expect(['2018-06-05', '2018-06', '2018'].map(toChineseDate)).toEqual([
      '2018年6月5日',
      '2018年6月',
      '2018年',
    ]);
  });
});
