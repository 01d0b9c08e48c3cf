import type { Bar } from '../bench.ts';
import { renderRatio, toMedian, toRatio } from '../measuring/medians.ts';
import type { SizeName } from '../portal/portal-size.ts';
import { findResult, ourName, toProcessorSeconds, type Result } from './subject.ts';

/** How a bar is told from results; undefined when they do not hold what it needs. */
type Judge = (results: readonly Result[]) => { isMet: boolean; figure: string } | undefined;

const ours = (
  results: readonly Result[],
  size: SizeName | undefined,
  variant: Result['variant'],
): Result | undefined => findResult(results, { size, who: ourName, variant });

const medianSeconds = (result: Result): number => toMedian(toProcessorSeconds(result));
const medianMegabytes = ({ runs }: Result): number =>
  toMedian(runs.map(({ megabytes }) => megabytes));

const isTenThousand = ({ pages }: Result): boolean => pages >= 9000 && pages <= 11_000;
const isFiftyThousand = ({ pages }: Result): boolean => pages >= 45_000;
const findOurs = (
  results: readonly Result[],
  variant: Result['variant'],
  isSize: (result: Result) => boolean,
): Result | undefined =>
  results.find((result) => result.who === ourName && result.variant === variant && isSize(result));

const judgeShipped: Judge = (results) => {
  const result = ours(results, undefined, 'full');
  if (!result) return undefined;
  const seconds = medianSeconds(result);
  return { isMet: seconds <= 25, figure: `${seconds.toFixed(1)} 处理器秒` };
};

const judgeHugo: Judge = (results) => {
  const result = findOurs(results, 'pages', isTenThousand);
  const hugo = result && findResult(results, { ...result, who: 'Hugo' });
  if (!hugo) return undefined;
  const ratio = toRatio(toProcessorSeconds(result), toProcessorSeconds(hugo));
  return { isMet: ratio.ratio <= 1.5, figure: `比值 ${renderRatio(ratio)}` };
};

const judgeMemory: Judge = (results) => {
  const result = findOurs(results, 'pages', isFiftyThousand);
  if (!result) return undefined;
  const megabytes = medianMegabytes(result);
  return { isMet: megabytes <= 900, figure: `${megabytes.toFixed(0)} MB` };
};

const judgeFlat: Judge = (results) => {
  const small = findOurs(results, 'pages', isTenThousand);
  const large = findOurs(results, 'pages', isFiftyThousand);
  if (!small || !large) return undefined;
  const ratio = medianSeconds(large) / medianSeconds(small);
  return { isMet: ratio <= 5.3, figure: `${ratio.toFixed(2)} 倍` };
};

const judgeEdit: Judge = (results) => {
  const result = findOurs(results, 'edited', isTenThousand);
  const astro = result && findResult(results, { ...result, who: 'Astro' });
  if (!astro) return undefined;
  const { ratio } = toRatio(toProcessorSeconds(result), toProcessorSeconds(astro));
  const figure = `${ratio.toFixed(2)} 倍，${medianSeconds(result).toFixed(2)} 处理器秒`;
  return { isMet: ratio <= 0.3, figure };
};

const judgeIndex: Judge = (results) => {
  const peaks = results
    .filter(({ who, variant }) => who === ourName && variant === 'full')
    .flatMap(({ runs }) => runs.flatMap(({ phases }) => phases))
    .filter(({ name }) => name.includes('搜索'))
    .map(({ childMegabytes }) => childMegabytes);
  if (peaks.length === 0) return undefined;
  const peak = Math.max(...peaks);
  return { isMet: peak <= 500, figure: `${peak.toFixed(0)} MB（量过的最大一次）` };
};

const bars: readonly { text: string; needs: string; judge: Judge }[] = [
  {
    text: '自带资料从头全部生成不超过 25 处理器秒',
    needs: '--size street',
    judge: judgeShipped,
  },
  {
    text: '一万页只生成网页，不超过 Hugo 的 1.5 倍（争取 0.6 倍）',
    needs: '--size city 和 Hugo',
    judge: judgeHugo,
  },
  {
    text: '五万页只生成网页，内存不超过 900 MB（争取 550 MB）',
    needs: '--size province',
    judge: judgeMemory,
  },
  {
    text: '每页用时不随规模上升：五万页不超过一万页的 5.3 倍',
    needs: '--size province',
    judge: judgeFlat,
  },
  {
    text: '一万页改一份纪要再建，不超过 Astro 常规做法的 0.3 倍（争取 1 秒以内）',
    needs: '--size city',
    judge: judgeEdit,
  },
  { text: '建立搜索索引的进程不超过 500 MB', needs: '一次完整生成', judge: judgeIndex },
];

/** The bars for builds, judged by what was measured. */
export const toBuildBars = (results: readonly Result[]): Bar[] =>
  bars.map(({ text, needs, judge }) => {
    const verdict = judge(results);
    return { text, isMet: verdict?.isMet, figure: verdict?.figure ?? `要有 ${needs}` };
  });
