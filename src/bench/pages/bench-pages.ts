import path from 'node:path';
import type { Bar, BenchContext, MarkdownSection } from '../bench.ts';
import { measureProcess, toPortalCommand } from '../measuring/measure-process.ts';
import type { PageKind } from './page-kind.ts';
import { findHeaviest, measurePages, renderPageWeights, type PageWeight } from './page-weight.ts';

const kilobyte = 1024;

/** The bars of the project, in KB over the wire with gzip. */
interface Limit {
  readonly text: string;
  readonly kinds: readonly PageKind[] | 'others';
  readonly before: number;
  readonly after?: number;
}

const limits: readonly Limit[] = [
  { text: '首页不超过 40 KB', kinds: ['home'], before: 40 },
  { text: '地图点开前不超过 14.6 KB，点开后不超过 60 KB', kinds: ['map'], before: 14.6, after: 60 },
  {
    text: '图表页点开前不超过 14.6 KB，点开后不超过 60 KB',
    kinds: ['commitment', 'milestones'],
    before: 14.6,
    after: 60,
  },
  { text: '其他页不超过 14 KB', kinds: 'others', before: 14 },
];

const named = limits.flatMap(({ kinds }) => (kinds === 'others' ? [] : kinds));
const toKilobytes = (bytes: number): string => (bytes / kilobyte).toFixed(1);

function toBar({ text, kinds, before, after }: Limit, heaviest: readonly PageWeight[]): Bar {
  const own = heaviest.filter(({ kind }) =>
    kinds === 'others' ? !named.includes(kind) : kinds.includes(kind),
  );
  const tooHeavy = own.filter(
    (page) =>
      page.before.gzip > before * kilobyte ||
      (after !== undefined && page.after.gzip > after * kilobyte),
  );
  const shown = tooHeavy.length > 0 ? tooHeavy : own;
  const figures = shown.map(
    ({ kind, before: first, after: later }) =>
      `${kind} ${toKilobytes(first.gzip)}${after === undefined ? '' : ` / ${toKilobytes(later.gzip)}`}`,
  );
  const rest = figures.length > 6 ? ` 等 ${figures.length} 种` : '';
  return {
    text,
    isMet: tooHeavy.length === 0,
    figure: `${figures.slice(0, 6).join('，')} KB${rest}`,
  };
}

/** What pages of the shipped site weigh; the heaviest of each kind. */
export async function benchPages({ folder, tell }: BenchContext): Promise<MarkdownSection> {
  const out = path.join(folder, 'dist');
  tell('pages: 自带资料');
  await measureProcess(toPortalCommand(['build', '--out', out]), folder);
  const weights = measurePages(out);
  const heaviest = findHeaviest(weights);
  return {
    title: 'pages：网页有多重',
    text: renderPageWeights(weights),
    bars: limits.map((limit) => toBar(limit, heaviest)),
  };
}
