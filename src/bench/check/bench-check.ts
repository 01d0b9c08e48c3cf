import path from 'node:path';
import type { Bar, BenchContext, MarkdownSection } from '../bench.ts';
import { generatePortal } from '../portal/generate-portal.ts';
import { measureProcess, toPortalCommand, type Measurement } from '../measuring/measure-process.ts';
import { toMedian } from '../measuring/medians.ts';
import {
  countPages,
  toPortalSize,
  toUniformCounts,
  type PortalSize,
} from '../portal/portal-size.ts';
import { renderTable } from '../render-report.ts';
import { sampleRosters } from '../portal/sample-rows.ts';

/** 10,000 minutes and 100,000 roster rows: as many as 20 rosters of 5,000. */
const fullMinutes = 10_000;
const quickMinutes = 1000;
const rosterRowsPerMinutes = 10;
const longestSeconds = 5;

const toSize = (minutes: number): PortalSize => ({
  minutes,
  rows: toUniformCounts(Math.ceil((minutes * rosterRowsPerMinutes) / sampleRosters.length)),
});

/** Of how many documents a bench that needs only a number is asked for. */
export function toDocuments({ size, isQuick }: BenchContext['options']): number {
  if (size !== undefined) return typeof size === 'number' ? size : countPages(toPortalSize(size));
  return isQuick ? quickMinutes : fullMinutes;
}

type Figures = Pick<Measurement, 'seconds' | 'processorSeconds' | 'megabytes'>;
const figureNames = ['seconds', 'processorSeconds', 'megabytes'] as const;

const toMedians = (runs: readonly Measurement[]): Figures => {
  const of = (name: keyof Figures): number => toMedian(runs.map((run) => run[name]));
  return {
    seconds: of('seconds'),
    processorSeconds: of('processorSeconds'),
    megabytes: of('megabytes'),
  };
};

async function measure(context: BenchContext, size: PortalSize): Promise<Figures> {
  const { folder, options, tell } = context;
  const root = path.join(folder, `portal-${size.minutes}`);
  await generatePortal(root, size);
  const runs: Measurement[] = [];
  for (let run = 1; run <= options.runs; run++) {
    tell(`check：${size.minutes} 篇，第 ${run} 次`);
    runs.push(await measureProcess(toPortalCommand(['check', '--root', root]), folder));
  }
  return toMedians(runs);
}

function toBars(minutes: number, { seconds }: Figures): Bar[] {
  const text = `一万份文件 check 不超过 ${longestSeconds} 秒`;
  if (minutes < fullMinutes) return [{ text, isMet: undefined, figure: '要用 --size 10000' }];
  return [{ text, isMet: seconds <= longestSeconds, figure: `${seconds.toFixed(2)} 秒` }];
}

/** Time and memory of `check` on generated portals of a size and of half of it. */
export async function benchCheck(context: BenchContext): Promise<MarkdownSection> {
  const documents = toDocuments(context.options);
  const sizes = [toSize(Math.ceil(documents / 2)), toSize(documents)] as const;
  const half = await measure(context, sizes[0]);
  const full = await measure(context, sizes[1]);
  const toRow = ({ minutes, rows }: PortalSize, figures: Figures): string[] => [
    `${minutes} 篇纪要，${sampleRosters.length} 个名册各 ${rows.points} 行`,
    figures.processorSeconds.toFixed(2),
    figures.seconds.toFixed(2),
    figures.megabytes.toFixed(0),
  ];
  const ratios = figureNames.map((name) => (full[name] / half[name]).toFixed(2));
  const [seconds = '', processorSeconds = '', megabytes = ''] = ratios;
  return {
    title: 'check：检查资料',
    text: renderTable(
      [{ header: '规模' }, ...['处理器秒', '秒', '内存峰值 MB'].map(toFigureColumn)],
      [
        toRow(sizes[0], half),
        toRow(sizes[1], full),
        ['两者之比', processorSeconds, seconds, megabytes],
      ],
    ),
    bars: toBars(documents, full),
  };
}

const toFigureColumn = (header: string): { header: string; isFigure: true } => ({
  header,
  isFigure: true,
});
