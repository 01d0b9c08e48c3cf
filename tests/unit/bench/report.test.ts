import { describe, expect, test } from 'vitest';
import { toBuildBars } from '../../../src/bench/build/build-bars.ts';
import { renderPhases, renderResults } from '../../../src/bench/build/render-results.ts';
import type { Result } from '../../../src/bench/build/subject.ts';
import type { Measurement } from '../../../src/bench/measuring/measure-process.ts';
import { renderRatio, toMedian, toRatio } from '../../../src/bench/measuring/medians.ts';
import { renderReport, renderTable } from '../../../src/bench/render-report.ts';

const toRuns = (...seconds: number[]): Measurement[] =>
  seconds.map((processorSeconds) => ({
    seconds: processorSeconds / 2,
    processorSeconds,
    megabytes: 500,
    phases: [
      {
        name: '建立搜索索引',
        seconds: 1,
        processorSeconds: 2,
        megabytes: 480,
        childMegabytes: 320,
      },
    ],
  }));

const result = (who: string, variant: Result['variant'], runs: Measurement[]): Result => ({
  size: 'city',
  pages: 9960,
  who,
  variant,
  runs,
  output: { files: 10_000, bytes: 10_000 * 4096 },
});

const results = [
  result('友邻', 'full', toRuns(30, 31, 29)),
  result('友邻', 'edited', toRuns(12, 12, 12)),
  result('友邻', 'pages', toRuns(12, 14, 10)),
  result('Hugo', 'pages', toRuns(10, 10, 10)),
  result('Astro', 'edited', toRuns(30, 30, 30)),
  result('Eleventy', 'pages', []),
];

describe('medians', () => {
  test('the middle one, whatever the order', () => {
    expect(toMedian([9, 1, 5])).toBe(5);
    expect(toMedian([])).toBe(0);
  });

  test('a ratio of medians with the range of its pairs', () => {
    const ratio = toRatio([12, 14, 10], [10, 10, 10]);
    expect(ratio).toEqual({ ratio: 1.2, range: [1, 1.4] });
    expect(renderRatio(ratio)).toBe('1.20（1.00–1.40）');
    expect(renderRatio(toRatio([3], [2]))).toBe('1.50');
  });
});

test('a table puts figures on the right', () => {
  const columns = [{ header: '规模' }, { header: '秒', isFigure: true }];
  expect(renderTable(columns, [['街道', '1.5']])).toBe(
    '| 规模 | 秒 |\n| --- | --: |\n| 街道 | 1.5 |',
  );
});

test('the table of builds compares with Hugo of the same size', () => {
  const lines = renderResults(results).split('\n').slice(2);
  expect(lines).toEqual([
    '| 城市（9960 页） | 友邻 | 从头，全部步骤 | 30.00 | 15.00 | 500 | 3.01 | 3.00（2.90–3.10） | 10000 | 4.0 |',
    '| 城市（9960 页） | 友邻 | 再建，改了一份纪要 | 12.00 | 6.00 | 500 | 1.20 | — | 10000 | 4.0 |',
    '| 城市（9960 页） | 友邻 | 从头，只生成网页 | 12.00 | 6.00 | 500 | 1.20 | 1.20（1.00–1.40） | 10000 | 4.0 |',
    '| 城市（9960 页） | Hugo | 从头，只生成网页 | 10.00 | 5.00 | 500 | 1.00 | 1 | 10000 | 4.0 |',
    '| 城市（9960 页） | Astro | 再建，改了一份纪要 | 30.00 | 15.00 | 500 | 3.01 | — | 10000 | 4.0 |',
    '| 城市（9960 页） | Eleventy | 从头，只生成网页 | 失败 | — | — | — | — | — | — |',
  ]);
});

test('the steps of the whole build', () => {
  expect(renderPhases(results).split('\n').slice(2)).toEqual([
    '| 城市（9960 页） | 建立搜索索引 | 2.00 | 1.00 | 480 | 320 |',
  ]);
});

describe('bars', () => {
  const verdicts = toBuildBars(results).map(({ isMet, figure }) => [isMet, figure]);

  test('are met, missed or not measured', () => {
    expect(verdicts).toEqual([
      [undefined, '要有 --size street'],
      [true, '比值 1.20（1.00–1.40）'],
      [undefined, '要有 --size province'],
      [undefined, '要有 --size province'],
      [false, '0.40 倍，12.00 处理器秒'],
      [true, '320 MB（量过的最大一次）'],
    ]);
  });

  test('are listed under their bench', () => {
    const bars = [
      { text: '甲', isMet: true, figure: '1' },
      { text: '乙', isMet: false, figure: '2' },
      { text: '丙', isMet: undefined, figure: '3' },
    ];
    expect(renderReport('机器', [{ title: '生成', text: '表', bars }])).toBe(
      '# 测量报告\n\n机器\n\n## 生成\n\n表\n\n### 指标\n\n' +
        '- **达到** 甲：1\n- **未达到** 乙：2\n- **未测** 丙：3\n',
    );
  });
});
