import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureTopics } from './bench/bench-topics.ts';
import { generatePortal, type PortalSize } from './bench/generate-portal.ts';
import { measureCommand, toMedian, type Measurement } from './bench/measure-command.ts';
import { sampleRosters } from './bench/sample-rosters.ts';
import { UsageError, withUsage } from './options.ts';

/** 10,000 minutes and 100,000 roster rows: as many as 20 rosters of 5,000. */
const fullMinutes = 10_000;
const rosterRowsPerMinutes = 100_000 / fullMinutes;

const benches = ['check', 'topics'] as const;

interface BenchOptions {
  readonly bench: (typeof benches)[number];
  readonly size: number;
  readonly runs: number;
}

function toCount(name: string, text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UsageError(`--${name} 要写正整数，不能是“${text}”`);
}

function parseBench(args: readonly string[]): BenchOptions {
  const usage = '用法：npm run bench -- check|topics [--size 纪要篇数或议题件数] [--runs 次数]';
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        size: { type: 'string', default: String(fullMinutes) },
        runs: { type: 'string', default: '3' },
      },
      allowPositionals: true,
    });
    const bench = benches.find((name) => name === positionals.join(' '));
    if (!bench) throw new UsageError(usage);
    return { bench, size: toCount('size', values.size), runs: toCount('runs', values.runs) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(usage, { cause: error });
  }
}

const toSize = (minutes: number): PortalSize => ({
  minutes,
  rows: Math.ceil((minutes * rosterRowsPerMinutes) / sampleRosters.length),
});

const describeSize = ({ minutes, rows }: PortalSize): string =>
  `${minutes} minutes, ${sampleRosters.length} rosters of ${rows} rows`;

/** A line of the table; the figures stand under each other. */
const toLine = (name: string, figures: readonly string[], note: string): string =>
  [name.padEnd(8), ...figures.map((figure) => figure.padStart(10)), ` ${note}`].join(' ');

const toFigures = ({ seconds, processorSeconds, megabytes }: Measurement): string[] => [
  `${seconds.toFixed(2)} s`,
  `${processorSeconds.toFixed(2)} s`,
  `${megabytes.toFixed(0)} MB`,
];

const toRatios = (half: Measurement, full: Measurement): string[] =>
  [
    full.seconds / half.seconds,
    full.processorSeconds / half.processorSeconds,
    full.megabytes / half.megabytes,
  ].map((ratio) => ratio.toFixed(2));

async function benchCheck(folder: string, { size, runs }: BenchOptions): Promise<void> {
  const sizes = [toSize(Math.ceil(size / 2)), toSize(size)];
  const medians: Measurement[] = [];
  console.log(toLine('check', ['time', 'processor', 'memory'], ''));
  for (const [index, portal] of sizes.entries()) {
    const root = path.join(folder, `portal-${index}`);
    await generatePortal(root, portal);
    const measured: Measurement[] = [];
    for (let run = 0; run < runs; run++) {
      measured.push(await measureCommand(['check', '--root', root], folder));
    }
    const median = toMedian(measured);
    medians.push(median);
    console.log(toLine(index === 0 ? 'n' : '2n', toFigures(median), describeSize(portal)));
  }
  const [half, full] = medians;
  if (!half || !full) return;
  console.log(toLine('2n / n', toRatios(half, full), `median of ${runs}`));
}

async function benchTopics(folder: string, { size, runs }: BenchOptions): Promise<void> {
  const times: number[] = [];
  console.log(toLine('topics', ['time'], ''));
  for (const topics of [Math.ceil(size / 2), size]) {
    const { seconds, events } = await measureTopics(path.join(folder, String(topics)), {
      topics,
      runs,
    });
    times.push(seconds);
    const note = `${topics} topics, ${events} events: the model built`;
    console.log(toLine(times.length === 1 ? 'n' : '2n', [`${seconds.toFixed(2)} s`], note));
  }
  const [half = 1, full = 1] = times;
  console.log(toLine('2n / n', [(full / half).toFixed(2)], `median of ${runs}`));
}

/** `npm run bench -- check|topics`: time and memory on generated samples of one and of two sizes. */
export function run(args: readonly string[]): Promise<number> {
  return withUsage(async () => {
    const options = parseBench(args);
    const folder = await mkdtemp(path.join(tmpdir(), 'youlin-bench-'));
    try {
      await (options.bench === 'check' ? benchCheck : benchTopics)(folder, options);
      return 0;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
