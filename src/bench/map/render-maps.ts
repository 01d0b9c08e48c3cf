import type { Bar } from '../bench.ts';
import { renderRatio, toMedian, toRatio } from '../measuring/medians.ts';
import { renderTable } from '../render-report.ts';
import { ours } from './map-subject.ts';
import type { MapResult, PointFileSize } from './measure-maps.ts';
import type { MapFigures } from './measure-page.ts';

/** At which the bars are judged: as many as a province has. */
const manyPoints = 100_000;

type FigureName = Exclude<keyof MapFigures, 'pick'>;

const listOf = ({ runs }: MapResult, name: FigureName): number[] => runs.map((run) => run[name]);
const medianOf = (result: MapResult, name: FigureName): number => toMedian(listOf(result, name));

const isOurs = ({ subject }: MapResult): boolean => subject.page === ours.page;

function renderCell(result: MapResult, name: FigureName, own: MapResult | undefined): string {
  const median = medianOf(result, name);
  const figure = median.toFixed(median < 100 ? 1 : 0);
  if (!own || own === result || own.runs.length !== result.runs.length) return figure;
  return `${figure}，${renderRatio(toRatio(listOf(result, name), listOf(own, name)))}`;
}

function toRow(result: MapResult, results: readonly MapResult[]): string[] {
  const { points, subject, runs, fault = '' } = result;
  const head = [String(points), subject.name];
  if (runs.length === 0) return [...head, fault, '', '', '', ''];
  const own = results.find((other) => isOurs(other) && other.points === points);
  const names = ['load', 'pan', 'zoom', 'heap'] as const;
  const picks = runs.flatMap(({ pick }) => pick ?? []);
  return [
    ...head,
    ...names.map((name) => renderCell(result, name, own)),
    picks.length === 0 ? '' : toMedian(picks).toFixed(1),
  ];
}

/** What every way of drawing took; beside each figure how many times ours it is. */
export function renderMaps(results: readonly MapResult[], files: readonly PointFileSize[]): string {
  const figures = ['读入并画出 ms', '拖动一帧 ms', '缩放一级 ms', '内存 MB', '点中一次 µs'];
  const toKilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
  return [
    renderTable(
      [
        { header: '点数' },
        { header: '做法' },
        ...figures.map((header) => ({ header, isFigure: true })),
      ],
      results.map((result) => toRow(result, results)),
    ),
    '点位文件：',
    renderTable(
      ['点数', '字节', 'KB', 'gzip KB', '其中一套坐标 KB'].map((header) => ({
        header,
        isFigure: true,
      })),
      files.map(({ points, bytes, gzip }) =>
        [points, bytes, toKilobytes(bytes), toKilobytes(gzip), toKilobytes(points * 4)].map(String),
      ),
    ),
  ].join('\n\n');
}

function toBar(text: string, limit: number, own: number | undefined): Bar {
  if (own === undefined) return { text, isMet: undefined, figure: `要有 --size ${manyPoints}` };
  return { text, isMet: own <= limit, figure: `${own.toFixed(1)} 毫秒` };
}

/** The bars for many points, judged by what was measured. */
export function toMapBars(results: readonly MapResult[]): Bar[] {
  const own = results.find((result) => isOurs(result) && result.points === manyPoints);
  const of = (name: FigureName): number | undefined => own && medianOf(own, name);
  return [
    toBar('十万个点拖动一帧不超过 15 毫秒', 15, of('pan')),
    toBar('十万个点读入并画出不超过 1 秒', 1000, of('load')),
    toBar('争取：十万个点能点中，拖动一帧不超过 11 毫秒', 11, of('pan')),
    toBar('争取：十万个点能点中，读入并画出不超过 75 毫秒', 75, of('load')),
  ];
}
