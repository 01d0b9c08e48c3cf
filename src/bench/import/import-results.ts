import type { Bar } from '../bench.ts';
import type { Measurement } from '../measuring/measure-process.ts';
import { renderRatio, toMedian, toRatio } from '../measuring/medians.ts';
import { renderTable } from '../render-report.ts';

/** As many rows and documents as the bars are about. */
export const fullRows = 10_000;
export const fullMinutes = 200;

/** What was measured of one awkward file. */
export interface AwkwardResult {
  readonly name: string;
  readonly about: string;
  readonly kilobytes: number;
  readonly run: Measurement;
}

/** Everything that was measured; runs at the same place were made in the same turn. */
export interface ImportResults {
  readonly rows: number;
  readonly columns: number;
  /** The import of the roster. */
  readonly ours: readonly Measurement[];
  /** SheetJS, which reads the same file and no more. */
  readonly bare: readonly Measurement[];
  readonly minutes: number;
  readonly documents: readonly Measurement[];
  readonly awkward: readonly AwkwardResult[];
}

const figures = ['处理器秒', '秒', '内存峰值 MB'].map((header) => ({ header, isFigure: true }));

const toCells = (runs: readonly Measurement[]): string[] => [
  toMedian(runs.map(({ processorSeconds }) => processorSeconds)).toFixed(2),
  toMedian(runs.map(({ seconds }) => seconds)).toFixed(2),
  toMedian(runs.map(({ megabytes }) => megabytes)).toFixed(0),
];

/** The tables of the report. */
export function renderImports(results: ImportResults): string {
  const { rows, columns, minutes, ours, bare, documents, awkward } = results;
  const roster = `${rows} 行 ${columns} 列的名册`;
  const common = renderTable(
    [{ header: '做什么' }, ...figures],
    [
      [`${roster}：认出、检查、比较`, ...toCells(ours)],
      [`${roster}：SheetJS 只读出来（read、sheet_to_json）`, ...toCells(bare)],
      [`${minutes} 份 Word 纪要，一次导入`, ...toCells(documents)],
    ],
  );
  const odd = renderTable(
    [{ header: '怪文件' }, { header: '是什么' }, { header: 'KB', isFigure: true }, ...figures],
    awkward.map(({ name, about, kilobytes, run }) => [
      name,
      about,
      kilobytes.toFixed(0),
      ...toCells([run]),
    ]),
  );
  return `${common}\n\n${odd}`;
}

const toSeconds = (runs: readonly Measurement[]): number[] =>
  runs.map(({ processorSeconds }) => processorSeconds);

/** A bar that is judged only at its full size. */
const judge = (text: string, isFull: boolean, verdict: { isMet: boolean; figure: string }): Bar =>
  isFull ? { text, ...verdict } : { text, isMet: undefined, figure: '要不带 --quick' };

/** The bars for imports, judged by what was measured. */
export function toImportBars(results: ImportResults): Bar[] {
  const { rows, minutes, ours, bare, documents, awkward } = results;
  const ratio = toRatio(toSeconds(ours), toSeconds(bare));
  const peak = Math.max(...ours.map(({ megabytes }) => megabytes));
  const wait = toMedian(documents.map(({ seconds }) => seconds));
  const slowest = Math.max(...awkward.map(({ run }) => run.seconds));
  const largest = Math.max(...awkward.map(({ run }) => run.megabytes));
  return [
    judge('一万行的名册：不超过 SheetJS 光读出来的 2 倍处理器时间', rows >= fullRows, {
      isMet: ratio.ratio <= 2,
      figure: `比值 ${renderRatio(ratio)}`,
    }),
    judge('一万行的名册：内存不超过 400 MB', rows >= fullRows, {
      isMet: peak <= 400,
      figure: `${peak.toFixed(0)} MB`,
    }),
    judge('200 份 Word 纪要一次导入：不超过 20 秒', minutes >= fullMinutes, {
      isMet: wait <= 20,
      figure: `${wait.toFixed(1)} 秒`,
    }),
    judge('1 MB 以内的怪文件：都不超过 10 秒', true, {
      isMet: slowest <= 10,
      figure: `最慢 ${slowest.toFixed(1)} 秒`,
    }),
    judge('1 MB 以内的怪文件：内存都不超过 500 MB', true, {
      isMet: largest <= 500,
      figure: `最多 ${largest.toFixed(0)} MB`,
    }),
  ];
}
