import { describe, expect, test } from 'vitest';
import { createScale, toTicks, toYears } from '../../../../src/queries/progress/chart-scale.ts';
import { formatTick, toChart, type ChartInput } from '../../../../src/queries/progress/chart.ts';

const promised: ChartInput = {
  target: { low: 60, high: 60 },
  targetText: '≥ 60 个',
  unit: '个',
  due: '2017',
  observations: [],
  years: { from: 2016, to: 2018 },
};

describe('ticks', () => {
  test.each([
    [[30], [0, 10, 20, 30]],
    [[250], [0, 100, 200, 300]],
    [[3], [0, 1, 2, 3]],
    [[2], [0, 1, 2]],
    [
      [19, 26],
      [0, 10, 20, 30],
    ],
    [[0.8], [0, 0.2, 0.4, 0.6, 0.8]],
    [[20_000_000], [0, 5_000_000, 10_000_000, 15_000_000, 20_000_000]],
    [[], [0, 1]],
  ])('for %j are the round numbers %j', (values, expected) => {
    expect(toTicks(values)).toEqual(expected);
  });

  test('amounts are written in 万', () => {
    expect([0, 500, 5_000_000, 20_000_000].map(formatTick)).toEqual([
      '0',
      '500',
      '500万',
      '2,000万',
    ]);
  });

  test('a long axis labels at most six years', () => {
    expect(toYears(2016, 2018)).toEqual([2016, 2017, 2018]);
    expect(toYears(2016, 2026)).toEqual([2016, 2018, 2020, 2022, 2024, 2026]);
  });
});

test('a scale never leaves its range', () => {
  const toY = createScale([0, 100], [200, 40]);
  expect([-50, 0, 50, 100, 900].map(toY)).toEqual([200, 200, 120, 40, 40]);
  expect(createScale([5, 5], [0, 10])(5)).toBe(5);
});

describe('the drawing', () => {
  test('without observations holds the target and nothing else', () => {
    const chart = toChart(promised);
    expect(chart.marks).toEqual([]);
    expect(chart.lines).toEqual([]);
    expect(chart.target).toMatchObject({ height: 0, y: chart.plot.top, text: '目标 ≥ 60 个' });
    expect(chart.due).toMatchObject({ text: '期限 2017年' });
  });

  test('keeps samples and published values apart', () => {
    const observations = [
      { date: '2016-12-31', value: 6, isSample: true },
      { date: '2017-06', value: 20, isSample: false },
      { date: '2017-12-31', value: 17, isSample: true },
    ];
    const chart = toChart({ ...promised, observations });
    expect(chart.lines).toHaveLength(1);
    expect(chart.lines[0]?.isSample).toBe(true);
    expect(chart.marks.map(({ label }) => label)).toEqual([
      '2016年12月31日：6 个',
      '2017年6月：20 个',
      '2017年12月31日：17 个',
    ]);
  });

  test('stays on its paper, whatever the data', () => {
    const observations = [
      { date: '2014', value: -5, isSample: false },
      { date: '2021-03-01', value: 999, isSample: false },
    ];
    const range = { low: 2, high: 3 };
    const { plot, marks, target, years } = toChart({ ...promised, target: range, observations });
    expect(target.height).toBeGreaterThan(0);
    expect(years.map(({ text }) => text)).toEqual(['2014', '2016', '2018', '2020']);
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThanOrEqual(plot.left);
      expect(x).toBeLessThanOrEqual(plot.right);
      expect(y).toBeGreaterThanOrEqual(plot.top);
      expect(y).toBeLessThanOrEqual(plot.bottom);
    }
  });

  test('without a deadline has no deadline mark', () => {
    expect(toChart({ ...promised, due: undefined }).due).toBeUndefined();
  });
});
