import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { measureProcess, type Measurement } from '../measuring/measure-process.ts';
import type { BenchContext } from '../bench.ts';
import { describeSize } from './render-results.ts';
import { ourName, variants, type Result, type Subject } from './subject.ts';

async function measureOutput(folder: string): Promise<Result['output']> {
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    file.endsWith('.html'),
  );
  let bytes = 0;
  for (const file of files) bytes += (await stat(path.join(folder, file))).size;
  return { files: files.length, bytes };
}

/** What is known of a subject while it is being measured. */
interface Turns {
  readonly subject: Subject;
  runs: Measurement[];
  output: Result['output'];
  hasFailed: boolean;
}

async function measureOnce(turns: Turns, run: number, scratch: string): Promise<string> {
  const { subject } = turns;
  try {
    await subject.prepare(run);
    const measured = await measureProcess(subject.command, scratch);
    turns.runs.push(measured);
    if (turns.runs.length === 1) turns.output = await measureOutput(subject.output);
    return `${measured.processorSeconds.toFixed(1)} 处理器秒`;
  } catch (error) {
    // Hours of measuring are not lost because a peer runs out of memory.
    if (subject.who === ourName) throw error;
    turns.hasFailed = true;
    turns.runs = [];
    return `失败：${String(error)}`;
  }
}

/**
 * Builds each subject once, then each once more, and so on: what slows the machine down for a while
 * then slows all of them down. A peer that fails has no runs.
 */
export async function measureInTurn(
  { folder, options, tell }: BenchContext,
  subjects: readonly Subject[],
  portal: Pick<Result, 'size' | 'pages'>,
): Promise<Result[]> {
  const all = subjects.map((subject): Turns => {
    return { subject, runs: [], output: { files: 0, bytes: 0 }, hasFailed: false };
  });
  for (let run = 1; run <= options.runs; run++) {
    for (const turns of all.filter(({ hasFailed }) => !hasFailed)) {
      const outcome = await measureOnce(turns, run, folder);
      const { who, variant } = turns.subject;
      tell(
        `build：${describeSize(portal)}，第 ${run} 次，${who}，${variants[variant]}：${outcome}`,
      );
    }
  }
  return all.map(({ subject: { who, variant }, runs, output }) => {
    return { ...portal, who, variant, runs, output };
  });
}
