import { parseArgs } from 'node:util';
import { toAbsolute, UsageError } from '../cli/options.ts';
import { streets, type SizeName } from './portal/portal-size.ts';

/** What `npm run bench` was asked for. */
export interface BenchOptions {
  /** Names of the benches to run. */
  readonly benches: readonly string[];
  /** Undefined: each bench takes its own. */
  readonly size: SizeName | undefined;
  readonly runs: number;
  /** A short run: small sizes, each measured once. */
  readonly isQuick: boolean;
  /** Sizes of the sites that are searched; undefined: the bench's own. */
  readonly pages: readonly number[] | undefined;
  /** Queries of each class; undefined: the bench's own. */
  readonly queries: number | undefined;
  /** How often the desk is killed, and how many edits two people make; undefined: the bench's own. */
  readonly kills: number | undefined;
  readonly edits: number | undefined;
  /** Which queries are drawn. */
  readonly seed: number;
  /** Folder in whose `node_modules` Eleventy is installed. */
  readonly eleventy: string | undefined;
  /** Folder in whose `node_modules` other ways of drawing a map are installed. */
  readonly peers: string | undefined;
}

const usualRuns = 3;
const usualSeed = 1;

const toUsage = (names: readonly string[]): string =>
  `用法：npm run bench [-- ${names.join('|')}] [--size ${Object.keys(streets).join('|')}|页数] ` +
  '[--runs 次数] [--quick] [--eleventy 文件夹] [--peers 文件夹] ' +
  '[--pages 页数,页数] [--queries 个数] [--kills 次数] [--edits 次数] [--seed 种子]';

function toCount(name: string, text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UsageError(`--${name} 要写正整数，不能是“${text}”`);
}

function toSizeName(text: string): SizeName {
  const name = Object.keys(streets).find((known) => known === text);
  return (name as SizeName | undefined) ?? toCount('size', text);
}

function readArgs(
  args: readonly string[],
  usage: string,
): ReturnType<typeof parseArgs<{ options: typeof types; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options: types, allowPositionals: true });
  } catch (error) {
    throw new UsageError(usage, { cause: error });
  }
}

const types = {
  size: { type: 'string' },
  runs: { type: 'string' },
  quick: { type: 'boolean' },
  eleventy: { type: 'string' },
  peers: { type: 'string' },
  pages: { type: 'string' },
  queries: { type: 'string' },
  kills: { type: 'string' },
  edits: { type: 'string' },
  seed: { type: 'string' },
} as const;

/**
 * Reads the command line.
 * @param names benches there are; without one in the command line all run
 */
export function parseBenchOptions(args: readonly string[], names: readonly string[]): BenchOptions {
  const usage = toUsage(names);
  const { values, positionals } = readArgs(args, usage);
  if (positionals.some((name) => !names.includes(name))) throw new UsageError(usage);
  const { size, runs, quick = false, eleventy, peers, pages, queries, kills, edits, seed } = values;
  return {
    benches: positionals.length === 0 ? names : positionals,
    size: size === undefined ? undefined : toSizeName(size),
    runs: runs === undefined ? (quick ? 1 : usualRuns) : toCount('runs', runs),
    isQuick: quick,
    pages: pages?.split(',').map((count) => toCount('pages', count)),
    queries: queries === undefined ? undefined : toCount('queries', queries),
    kills: kills === undefined ? undefined : toCount('kills', kills),
    edits: edits === undefined ? undefined : toCount('edits', edits),
    seed: seed === undefined ? usualSeed : toCount('seed', seed),
    eleventy: eleventy === undefined ? undefined : toAbsolute(eleventy),
    peers: peers === undefined ? undefined : toAbsolute(peers),
  };
}
