import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseBenchOptions, type BenchOptions } from './bench-options.ts';
import type { MarkdownSection } from './bench.ts';
import { describeMachine } from './describe-machine.ts';
import { benches } from './index.ts';
import { renderReport } from './render-report.ts';
import { withUsage } from '../cli/options.ts';

/** Runs the benches one after the other; each has the machine for itself. */
async function runBenches(options: BenchOptions, folder: string): Promise<MarkdownSection[]> {
  const sections: MarkdownSection[] = [];
  for (const bench of benches.filter(({ name }) => options.benches.includes(name))) {
    const own = path.join(folder, bench.name);
    await mkdir(own);
    // The report alone goes to the standard output.
    sections.push(await bench.run({ options, folder: own, tell: console.error }));
    await rm(own, { recursive: true, force: true });
  }
  return sections;
}

/** `npm run bench`: what the portal's work takes, as one report in Markdown. */
export function run(args: readonly string[]): Promise<number> {
  return withUsage(async () => {
    const options = parseBenchOptions(
      args,
      benches.map(({ name }) => name),
    );
    const folder = await mkdtemp(path.join(tmpdir(), 'youlin-bench-'));
    try {
      console.log(renderReport(describeMachine(), await runBenches(options, folder)));
      return 0;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
