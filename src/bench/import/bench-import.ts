import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BenchContext, MarkdownSection } from '../bench.ts';
import {
  measureProcess,
  toPortalCommand,
  type Command,
  type Measurement,
} from '../measuring/measure-process.ts';
import { awkwardFiles } from './awkward-files.ts';
import {
  fullMinutes,
  fullRows,
  renderImports,
  toImportBars,
  type AwkwardResult,
} from './import-results.ts';
import { writeMinutes } from './write-minutes.ts';
import { writeRoster } from './write-roster.ts';

const quickRows = 1000;
const quickMinutes = 20;

const toImport = (root: string, ...args: readonly string[]): Command =>
  toPortalCommand(['import', '--root', root, ...args]);

const toBare = (workbook: string): Command => ({
  file: process.execPath,
  args: [path.join(import.meta.dirname, 'read-bare.mjs'), workbook],
});

/** Measures commands in turn, so that what else the machine does meets all of them. */
async function measureInTurn(
  { folder, options, tell }: BenchContext,
  what: string,
  commands: readonly Command[],
): Promise<Measurement[][]> {
  const results: Measurement[][] = commands.map(() => []);
  for (let run = 1; run <= options.runs; run++) {
    tell(`import：${what}，第 ${run} 次`);
    for (const [index, command] of commands.entries()) {
      results[index]?.push(await measureProcess(command, folder));
    }
  }
  return results;
}

/** Each awkward file once: only whether it stays below a bar is asked. */
async function measureAwkward(
  { folder, tell }: BenchContext,
  root: string,
): Promise<AwkwardResult[]> {
  const results: AwkwardResult[] = [];
  for (const { name, about, render } of awkwardFiles) {
    tell(`import：${name}`);
    const file = path.join(folder, name);
    const bytes = render();
    await writeFile(file, bytes);
    // To be refused is right; only to crash is not.
    const as = /\.(?:docx|pdf|ofd)$/.test(name) ? 'policies' : 'points';
    const command = { ...toImport(root, '--as', as, file), codes: [0, 1] };
    const run = await measureProcess(command, folder);
    results.push({ name, about, kilobytes: bytes.length / 1024, run });
  }
  return results;
}

/** Time and memory of imports: a long roster, many minutes, and files that are not what they seem. */
export async function benchImport(context: BenchContext): Promise<MarkdownSection> {
  const { folder, options } = context;
  const rows = options.isQuick ? quickRows : fullRows;
  const minutes = options.isQuick ? quickMinutes : fullMinutes;
  const roster = await writeRoster(folder, rows);
  const [ours = [], bare = []] = await measureInTurn(context, `${rows} 行`, [
    toImport(roster.root, roster.workbook),
    toBare(roster.workbook),
  ]);
  const written = await writeMinutes(folder, minutes);
  const [documents = []] = await measureInTurn(context, `${minutes} 份纪要`, [
    toImport(written.root, ...written.files),
  ]);
  const awkward = await measureAwkward(context, written.root);
  const { columns } = roster;
  const results = { rows, columns, ours, bare, minutes, documents, awkward };
  return {
    title: 'import：导入',
    text: renderImports(results),
    bars: toImportBars(results),
  };
}
