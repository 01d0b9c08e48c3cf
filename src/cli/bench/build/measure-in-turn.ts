import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { measureProcess, type Measurement } from '../measure-process.ts';
import type { BenchContext } from '../bench.ts';
import { describeSize } from './render-results.ts';
import { variants, type Result, type Subject } from './subject.ts';

async function measureOutput(folder: string): Promise<Result['output']> {
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    file.endsWith('.html'),
  );
  let bytes = 0;
  for (const file of files) bytes += (await stat(path.join(folder, file))).size;
  return { files: files.length, bytes };
}

/**
 * Builds each subject once, then each once more, and so on: what slows the machine down for a while
 * then slows all of them down.
 */
export async function measureInTurn(
  { folder, options, tell }: BenchContext,
  subjects: readonly Subject[],
  portal: Pick<Result, 'size' | 'pages'>,
): Promise<Result[]> {
  const runs = subjects.map((): Measurement[] => []);
  const outputs: Result['output'][] = [];
  for (let run = 1; run <= options.runs; run++) {
    for (const [index, { who, variant, prepare, command, output }] of subjects.entries()) {
      await prepare(run);
      const measured = await measureProcess(command, folder);
      runs[index]?.push(measured);
      outputs[index] ??= await measureOutput(output);
      tell(
        `build：${describeSize(portal)}，第 ${run} 次，${who}，${variants[variant]}：` +
          `${measured.processorSeconds.toFixed(1)} 处理器秒`,
      );
    }
  }
  return subjects.map(({ who, variant }, index) => ({
    ...portal,
    who,
    variant,
    runs: runs[index] ?? [],
    output: outputs[index] ?? { files: 0, bytes: 0 },
  }));
}
