import type { Bar } from '../bench.ts';
import { toMedian } from '../measuring/medians.ts';
import { renderTable } from '../render-report.ts';
import { queryClasses, type QueryClass } from './draw-queries.ts';
import type { SearchResult, SiteResult } from './measure-site.ts';
import { situations, type QueryTime, type Situation } from './measure-times.ts';
import type { Score } from './score.ts';
import { ourName } from './search-subject.ts';

const mean = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
const toKilobytes = (bytes: number): string => (bytes / 1024).toFixed(bytes < 102_400 ? 1 : 0);
const isGroup =
  (group: QueryClass) =>
  ({ query }: Score): boolean =>
    query.group === group;

/** Rounded down, so that 1.000 means all of them. */
const toShare = (share: number): string =>
  Number.isNaN(share) ? '—' : (Math.floor(share * 1000 + 1e-9) / 1000).toFixed(3);

function toScoreCells(scores: readonly Score[], group: QueryClass): string[] {
  const marked = scores.flatMap(({ highlighted }) => highlighted ?? []);
  const places = scores.map(({ reciprocal }) => reciprocal);
  const isTitle = group === 'title';
  return [
    String(scores.length),
    toShare(mean(scores.map(({ recall }) => recall))),
    toShare(mean(scores.map(({ precision }) => precision))),
    toShare(mean(scores.map(({ isInTen }) => Number(isInTen)))),
    toShare(mean(marked)),
    isTitle ? toShare(mean(places)) : '',
    isTitle ? toShare(mean(places.map((place) => Number(place === 1)))) : '',
  ];
}

const toFigures = (headers: readonly string[]): { header: string; isFigure: true }[] =>
  headers.map((header) => ({ header, isFigure: true }));

function renderScores({ pages, results }: SiteResult): string {
  const groups = Object.keys(queryClasses) as QueryClass[];
  const rows = groups.flatMap((group) =>
    results.map(({ name, scores }) => [
      String(pages),
      queryClasses[group],
      name,
      ...toScoreCells(scores.filter(isGroup(group)), group),
    ]),
  );
  const figures = ['个数', '找全', '找准', '前十有', '标出', '位次倒数', '排第一'];
  return renderTable(
    [{ header: '页数' }, { header: '查询' }, { header: '做法' }, ...toFigures(figures)],
    rows,
  );
}

const timesOf = ({ turns }: SearchResult, situation: Situation): QueryTime[] =>
  turns.flatMap((turn) => turn[situation] ?? []);
const medianOf = (times: readonly QueryTime[], of: keyof QueryTime): number =>
  toMedian(times.map((time) => time[of]));

function toTimeCells(times: readonly QueryTime[]): string[] {
  if (times.length === 0) return ['没有', '', '', '', ''];
  return [
    medianOf(times, 'first').toFixed(0),
    medianOf(times, 'answered').toFixed(0),
    toKilobytes(medianOf(times, 'bytes')),
    String(medianOf(times, 'requests')),
    String(times.length),
  ];
}

function renderTimes({ pages, results }: SiteResult): string {
  const names = Object.keys(situations) as Situation[];
  const rows = names.flatMap((situation) =>
    results.map((result) => [
      String(pages),
      situations[situation],
      result.name,
      ...toTimeCells(timesOf(result, situation)),
    ]),
  );
  const figures = ['首个结果 ms', '全部 ms', 'KB', '请求', '次数'];
  return renderTable(
    [{ header: '页数' }, { header: '情形' }, { header: '做法' }, ...toFigures(figures)],
    rows,
  );
}

function renderIndexes(sites: readonly SiteResult[]): string {
  const rows = sites.flatMap(({ pages, characters, results }) =>
    results.map(({ name, index }) => [
      String(pages),
      (characters / 10_000).toFixed(1),
      name,
      toKilobytes(index.bytes),
      index.processorSeconds.toFixed(1),
      index.megabytes.toFixed(0),
    ]),
  );
  return renderTable(
    [
      ...toFigures(['页数', '万字']),
      { header: '做法' },
      ...toFigures(['索引 KB', '建索引处理器秒', '内存峰值 MB']),
    ],
    rows,
  );
}

/** Tables of all sites. */
export const renderSearch = (sites: readonly SiteResult[]): string =>
  [
    '### 找得全、找得准',
    ...sites.map(renderScores),
    '### 旧手机上的时间和流量',
    ...sites.map(renderTimes),
    '### 索引',
    renderIndexes(sites),
  ].join('\n\n');

const findOurs = (site: SiteResult | undefined): SearchResult | undefined =>
  site?.results.find(({ name }) => name === ourName);

function toAnswerBar(sites: readonly SiteResult[], group: QueryClass): Bar {
  const scores = sites.flatMap((site) => findOurs(site)?.scores.filter(isGroup(group)) ?? []);
  const [count, recall = '', precision = '', inTen = '', marked = ''] = toScoreCells(scores, group);
  return {
    text: `${queryClasses[group]}：找全、找准、前十有、标出都是 1`,
    isMet:
      scores.length === 0
        ? undefined
        : [recall, precision, inTen, marked].every((s) => s === '1.000'),
    figure: `${recall} / ${precision} / ${inTen} / ${marked}（${count ?? 0} 个）`,
  };
}

function toTitleBar(sites: readonly SiteResult[]): Bar {
  const scores = sites.flatMap((site) => findOurs(site)?.scores.filter(isGroup('title')) ?? []);
  const places = scores.map(({ reciprocal }) => reciprocal);
  const first = mean(places.map((place) => Number(place === 1)));
  return {
    text: `${queryClasses.title}：位次倒数不低于 0.95，排第一不低于 0.99`,
    isMet: scores.length === 0 ? undefined : mean(places) >= 0.95 && first >= 0.99,
    figure: `${toShare(mean(places))} / ${toShare(first)}`,
  };
}

interface TimeLimit {
  readonly situation: Situation;
  readonly milliseconds: number;
  /** Undefined: no limit. */
  readonly kilobytes?: number;
}

const limits: readonly TimeLimit[] = [
  { situation: 'cold', milliseconds: 2500, kilobytes: 100 },
  { situation: 'fresh', milliseconds: 1300 },
  { situation: 'repeat', milliseconds: 60 },
  { situation: 'typingWarm', milliseconds: 100, kilobytes: 60 },
];

function toTimeBar(site: SiteResult | undefined, limit: TimeLimit): Bar {
  const { situation, milliseconds, kilobytes = Infinity } = limit;
  const result = findOurs(site);
  const times = result ? timesOf(result, situation) : [];
  const [first, bytes] = [medianOf(times, 'first'), medianOf(times, 'bytes')];
  const size = limit.kilobytes === undefined ? '' : `，不超过 ${limit.kilobytes} KB`;
  return {
    text: `${situations[situation]}：首个结果不超过 ${milliseconds} 毫秒${size}`,
    isMet: times.length === 0 ? undefined : first <= milliseconds && bytes <= kilobytes * 1024,
    figure: times.length === 0 ? '没有' : `${first.toFixed(0)} 毫秒，${toKilobytes(bytes)} KB`,
  };
}

/** The bars of the search: answers on all sites, times on the smallest. */
export function toSearchBars(sites: readonly SiteResult[]): Bar[] {
  const groups = (Object.keys(queryClasses) as QueryClass[]).filter((group) => group !== 'title');
  return [
    ...groups.map((group) => toAnswerBar(sites, group)),
    toTitleBar(sites),
    ...limits.map((limit) => toTimeBar(sites[0], limit)),
  ];
}
