import { stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parsePartialDate } from '../schemas/partial-date.ts';

/** Options that build, check, dev and start share. */
export interface CommandOptions {
  /** Folder that holds `content/` and `data/`, absolute. */
  readonly root: string;
  /** Output folder, absolute. */
  readonly out: string;
  readonly site: string | undefined;
  readonly base: string;
  readonly today: string | undefined;
  /** Last day that can be over: today by the clock in China, or `today` when that is later. */
  readonly now: string;
  readonly format: 'text' | 'json' | 'github';
}

/** Thrown for a command line that cannot be understood; its message is for the user. */
export class UsageError extends Error {}

/** The project's own folder: where the code is, and the default root. */
export const projectRoot = path.resolve(import.meta.dirname, '../..');

function parseFlags(args: readonly string[]): Record<string, string | undefined> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        root: { type: 'string' },
        out: { type: 'string' },
        site: { type: 'string' },
        base: { type: 'string' },
        today: { type: 'string' },
        format: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    const names =
      '--root 文件夹、--out 文件夹、--site 网址、--base /路径/、--today 年-月-日、--format text|json|github';
    throw new UsageError(`命令写法有误。可用的选项：${names}`, { cause: error });
  }
}

function toFormat(format = 'text'): CommandOptions['format'] {
  if (format === 'text' || format === 'json' || format === 'github') return format;
  throw new UsageError(`--format 只能是 text、json 或 github，不能是“${format}”`);
}

function toSite(site: string | undefined): string | undefined {
  if (site === undefined) return undefined;
  if (URL.canParse(site) && /^https?:$/.test(new URL(site).protocol)) return site;
  throw new UsageError(`--site 要写完整网址，如 https://www.example.gov.cn，不能是“${site}”`);
}

function toBase(base = '/'): string {
  if (/^[A-Za-z0-9/_.~-]*$/.test(base) && !base.includes('..')) return base;
  throw new UsageError(`--base 只能含字母、数字和 / - _ . ~，不能是“${base}”`);
}

function toToday(today: string | undefined): string | undefined {
  if (today === undefined) return undefined;
  const date = parsePartialDate(today);
  if (date?.length === 10) return date;
  throw new UsageError(`--today 要写成 2026-11-23 这样的日期，不能是“${today}”`);
}

// A clock that is behind the day on which the rule was written is wrong and blames nobody.
const earliestClock = '2026-11-23';
const chinaOffset = 8 * 3_600_000;

/** The day by the clock in China, never earlier than the day that statuses are judged on. */
export function toNow(clock: number, today = ''): string {
  const day = new Date(clock + chinaOffset).toISOString().slice(0, 10);
  return [day, today, earliestClock].reduce((late, next) => (next > late ? next : late));
}

/** Reads the command line; relative folders are taken from where the command was typed. */
export function parseOptions(args: readonly string[]): CommandOptions {
  const flags = parseFlags(args);
  // npm changes the working directory to the package and keeps the original here.
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  const root = flags['root'] === undefined ? projectRoot : path.resolve(cwd, flags['root']);
  const today = toToday(flags['today']);
  const out =
    flags['out'] === undefined ? path.join(projectRoot, 'dist') : path.resolve(cwd, flags['out']);
  return {
    root,
    out,
    site: toSite(flags['site']),
    base: toBase(flags['base']),
    today,
    now: toNow(Date.now(), today),
    format: toFormat(flags['format']),
  };
}

/** A root that is no folder is a misuse of the command, not an editor's mistake. */
async function requireFolder(root: string): Promise<void> {
  const isFolder = await stat(root).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new UsageError(`找不到文件夹：${root}`);
}

/** Runs a command and turns a misuse into its message and exit code 2. */
export async function withUsage(command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}

/** Reads the shared options and runs a command with them. */
export function withOptions(
  args: readonly string[],
  command: (options: CommandOptions) => Promise<number>,
): Promise<number> {
  return withUsage(async () => {
    const options = parseOptions(args);
    await requireFolder(options.root);
    return command(options);
  });
}
