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

/** What `import` takes besides. */
export interface ImportOptions extends CommandOptions {
  /** The files to bring in, absolute. */
  readonly files: readonly string[];
  readonly write: boolean;
  /** Roster or kind of document that the files are said to be. */
  readonly as: string | undefined;
  /** Only this sheet of a workbook. */
  readonly sheet: string | undefined;
  /** What becomes of hidden rows, columns, cells and sheets; undefined: it is asked. */
  readonly hidden: 'take' | 'skip' | undefined;
}

/** What `server-config` takes besides. */
export interface ServerConfigOptions extends CommandOptions {
  /** Where the built site lies on the server, as nginx is to write it. */
  readonly folder: string;
  readonly hasBrotli: boolean;
}

/** What `desk` takes besides. */
export interface DeskCommandOptions extends CommandOptions {
  /** 0: any that is free. */
  readonly port: number;
  /** Serves the office network, with accounts. */
  readonly isLan: boolean;
  /** Asks for an account instead of serving. */
  readonly addsUser: boolean;
}

/** Thrown for a command line that cannot be understood; its message is for the user. */
export class UsageError extends Error {}

/** The project's own folder: where the code is, and the default root. */
export const projectRoot = path.resolve(import.meta.dirname, '../..');

const optionTypes = {
  root: { type: 'string' },
  out: { type: 'string' },
  site: { type: 'string' },
  base: { type: 'string' },
  today: { type: 'string' },
  format: { type: 'string' },
  write: { type: 'boolean' },
  as: { type: 'string' },
  sheet: { type: 'string' },
  hidden: { type: 'string' },
  folder: { type: 'string' },
  previous: { type: 'string' },
  release: { type: 'string' },
  keep: { type: 'string' },
  rollback: { type: 'boolean' },
  chain: { type: 'boolean' },
  brotli: { type: 'boolean' },
  port: { type: 'string' },
  lan: { type: 'boolean' },
  'add-user': { type: 'boolean' },
} as const;
export type OptionName = keyof typeof optionTypes;

const optionTexts: Readonly<Record<OptionName, string>> = {
  root: '--root 文件夹',
  out: '--out 文件夹',
  site: '--site 网址',
  base: '--base /路径/',
  today: '--today 年-月-日',
  format: '--format text|json|github',
  write: '--write',
  as: '--as 名册',
  sheet: '--sheet 工作表',
  hidden: '--hidden take|skip',
  folder: '--folder 服务器上的文件夹',
  previous: '--previous 清单',
  release: '--release 发布包',
  keep: '--keep 份数',
  rollback: '--rollback',
  chain: '--chain',
  brotli: '--brotli',
  port: '--port 端口',
  lan: '--lan',
  'add-user': '--add-user',
};
/** Options that build, check, dev, start and release share. */
export const commonOptions = ['root', 'out', 'site', 'base', 'today', 'format'] as const;
const templateOptions = ['root', 'out'] as const;
const serverConfigOptions = ['root', 'out', 'site', 'base', 'folder', 'brotli'] as const;
const deskOptions = ['root', 'today', 'port', 'lan', 'add-user'] as const;
const importOptions = ['root', 'today', 'write', 'as', 'sheet', 'hidden'] as const;

/** A command line, taken apart. */
export interface Flags {
  readonly values: Readonly<Partial<Record<OptionName, string | boolean>>>;
  readonly positionals: readonly string[];
}

/** Takes a command line apart; an option that the command does not have is a misuse. */
export function parseFlags(
  args: readonly string[],
  names: readonly OptionName[],
  allowPositionals = false,
): Flags {
  try {
    const options = Object.fromEntries(names.map((name) => [name, optionTypes[name]]));
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals });
    // parseArgs gives the types that each option states.
    return { values: values, positionals };
  } catch (error) {
    const texts = names.map((name) => optionTexts[name]).join('、');
    throw new UsageError(`命令写法有误。可用的选项：${texts}`, { cause: error });
  }
}

/** The text of an option; undefined when it was not given. */
export function toText({ values }: Flags, name: OptionName): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

function toFormat(format = 'text'): CommandOptions['format'] {
  if (format === 'text' || format === 'json' || format === 'github') return format;
  throw new UsageError(`--format 只能是 text、json 或 github，不能是“${format}”`);
}

function toHidden(hidden: string | undefined): ImportOptions['hidden'] {
  if (hidden === undefined || hidden === 'take' || hidden === 'skip') return hidden;
  throw new UsageError(
    `--hidden 只能是 take（隐藏的也导入）或 skip（隐藏的不导入），不能是“${hidden}”`,
  );
}

function toSite(site: string | undefined): string | undefined {
  if (site === undefined) return undefined;
  if (URL.canParse(site) && /^https?:\/\//i.test(site)) return site;
  throw new UsageError(`--site 要写完整网址，如 https://www.example.gov.cn，不能是“${site}”`);
}

function toBase(base = '/'): string {
  const parts = base.replaceAll(/^\/|\/$/g, '').split('/');
  // An empty part would be another address, and browsers drop . and ..
  const isSound = parts.every((part) => /^[\w~-][\w.~-]*$/.test(part));
  if (isSound || ['', '/'].includes(base)) return base;
  throw new UsageError(
    `--base 要写网站在服务器上的路径，如 /youlin/，只能含字母、数字和 / - _ . ~，不能是“${base}”`,
  );
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

// npm changes the working directory to the package and keeps the original here.
const toCwd = (): string => process.env['INIT_CWD'] ?? process.cwd();

/** A path as it was typed, absolute. */
export const toAbsolute = (file: string): string => path.resolve(toCwd(), file);

/** The options of a command that works on a portal root. */
export function toOptions(flags: Flags, outByDefault = 'dist'): CommandOptions {
  const today = toToday(toText(flags, 'today'));
  const [root, out] = [toText(flags, 'root'), toText(flags, 'out')];
  return {
    root: root === undefined ? projectRoot : toAbsolute(root),
    out: out === undefined ? path.join(projectRoot, outByDefault) : toAbsolute(out),
    site: toSite(toText(flags, 'site')),
    base: toBase(toText(flags, 'base')),
    today,
    now: toNow(Date.now(), today),
    format: toFormat(toText(flags, 'format')),
  };
}

/** Reads the command line; relative folders are taken from where the command was typed. */
export function parseOptions(args: readonly string[]): CommandOptions {
  return toOptions(parseFlags(args, commonOptions));
}

/** Reads the command line of `templates`. */
export function parseTemplateOptions(args: readonly string[]): CommandOptions {
  return toOptions(parseFlags(args, templateOptions), 'templates');
}

function toServerFolder(folder = '/srv/youlin'): string {
  // nginx knows no way to write these inside a quoted path.
  if (/^(?:[A-Za-z]:)?\/[^"'$\\;{}\p{Cc}]*$/u.test(folder)) return folder;
  throw new UsageError(
    `--folder 要写服务器上的完整路径，如 /srv/youlin，不能含引号、$、反斜杠、分号和花括号，不能是“${folder}”`,
  );
}

/** Reads the command line of `server-config`. */
export function parseServerConfigOptions(args: readonly string[]): ServerConfigOptions {
  const flags = parseFlags(args, serverConfigOptions);
  return {
    ...toOptions(flags, 'server'),
    folder: toServerFolder(toText(flags, 'folder')),
    hasBrotli: flags.values.brotli === true,
  };
}

/** Reads the command line of `import`: files and options in any order. */
export function parseImportOptions(args: readonly string[]): ImportOptions {
  const flags = parseFlags(args, importOptions, true);
  if (flags.positionals.length === 0) {
    throw new UsageError('请写上要导入的文件，例如：npm run import -- 名册.xlsx 纪要.docx');
  }
  return {
    ...toOptions(flags),
    files: flags.positionals.map(toAbsolute),
    write: flags.values.write === true,
    as: toText(flags, 'as'),
    sheet: toText(flags, 'sheet'),
    hidden: toHidden(toText(flags, 'hidden')),
  };
}

function toPort(port = '4322'): number {
  const number = Number(port);
  if (/^\d{1,5}$/.test(port) && number <= 65_535) return number;
  throw new UsageError(`--port 要写 0 到 65535 之间的数，如 4322，不能是“${port}”`);
}

/** Reads the command line of `desk`. */
export function parseDeskOptions(args: readonly string[]): DeskCommandOptions {
  const flags = parseFlags(args, deskOptions);
  return {
    ...toOptions(flags),
    port: toPort(toText(flags, 'port')),
    isLan: flags.values.lan === true,
    addsUser: flags.values['add-user'] === true,
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

/** Reads the options and runs a command with them. */
export function withOptions<O extends CommandOptions = CommandOptions>(
  args: readonly string[],
  command: (options: O) => Promise<number>,
  // Without a parser of its own a command takes the common options, which are its type then.
  parse: (args: readonly string[]) => O = parseOptions as (args: readonly string[]) => O,
): Promise<number> {
  return withUsage(async () => {
    const options = parse(args);
    await requireFolder(options.root);
    return command(options);
  });
}
