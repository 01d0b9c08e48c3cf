import type { Measurement } from '../measuring/measure-process.ts';
import { renderRatio, toMedian, toRatio } from '../measuring/medians.ts';
import { renderTable } from '../render-report.ts';
import type { Phase } from '../measuring/watch-process.ts';
import { findResult, ourName, toProcessorSeconds, variants, type Result } from './subject.ts';

const sizeTexts = { street: '街道', city: '城市', province: '省' } as const;

/** A size as the report names it. */
export const describeSize = ({ size, pages }: Pick<Result, 'size' | 'pages'>): string => {
  if (size === undefined) return '自带资料';
  return typeof size === 'number' ? `${pages} 页` : `${sizeTexts[size]}（${pages} 页）`;
};

const medianOf = (result: Result, of: (run: Measurement) => number): number =>
  toMedian(result.runs.map(of));

/** Our whole build is compared with Hugo's only one. */
const hugoVariants = {
  full: 'pages',
  pages: 'pages',
  edited: 'edited',
  unchanged: undefined,
} as const;

function toHugoRatio(results: readonly Result[], result: Result): string {
  const variant = hugoVariants[result.variant];
  const hugo = variant && findResult(results, { size: result.size, who: 'Hugo', variant });
  if (!hugo || hugo === result) return hugo ? '1' : '—';
  return renderRatio(toRatio(toProcessorSeconds(result), toProcessorSeconds(hugo)));
}

const columns = [
  { header: '规模' },
  { header: '生成器' },
  { header: '做法' },
  ...['处理器秒', '秒', '内存峰值 MB', '毫秒/页', '与 Hugo 之比', 'HTML 个数', '每个 KB'].map(
    (header) => ({ header, isFigure: true }),
  ),
];

function toRow(results: readonly Result[], result: Result): string[] {
  const names = [describeSize(result), result.who, variants[result.variant]];
  return result.runs.length === 0
    ? [...names, '失败', ...columns.slice(names.length + 1).map(() => '—')]
    : [...names, ...toFigures(results, result)];
}

function toFigures(results: readonly Result[], result: Result): string[] {
  const processorSeconds = medianOf(result, (run) => run.processorSeconds);
  const { files, bytes } = result.output;
  return [
    processorSeconds.toFixed(2),
    medianOf(result, ({ seconds }) => seconds).toFixed(2),
    medianOf(result, ({ megabytes }) => megabytes).toFixed(0),
    ((processorSeconds * 1000) / result.pages).toFixed(2),
    toHugoRatio(results, result),
    String(files),
    (bytes / Math.max(1, files) / 1024).toFixed(1),
  ];
}

/** What every build took. */
export const renderResults = (results: readonly Result[]): string =>
  renderTable(
    columns,
    results.map((result) => toRow(results, result)),
  );

const phaseColumns = [
  { header: '规模' },
  { header: '步骤' },
  ...['处理器秒', '秒', '内存峰值 MB', '其中子进程 MB'].map((header) => ({
    header,
    isFigure: true,
  })),
];

function toPhaseRows(result: Result): string[][] {
  const [first] = result.runs;
  return (first?.phases ?? []).map(({ name }, index) => {
    const of = (figure: (phase: Phase) => number): number =>
      toMedian(result.runs.flatMap(({ phases }) => phases.slice(index, index + 1)).map(figure));
    return [
      describeSize(result),
      name,
      of(({ processorSeconds }) => processorSeconds).toFixed(2),
      of(({ seconds }) => seconds).toFixed(2),
      of(({ megabytes }) => megabytes).toFixed(0),
      of(({ childMegabytes }) => childMegabytes).toFixed(0),
    ];
  });
}

/** The steps of our own whole builds. */
export const renderPhases = (results: readonly Result[]): string =>
  renderTable(
    phaseColumns,
    results
      .filter(({ who, variant }) => who === ourName && variant === 'full')
      .flatMap(toPhaseRows),
  );
