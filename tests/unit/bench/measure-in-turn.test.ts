import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureInTurn } from '../../../src/bench/build/measure-in-turn.ts';
import type { Subject } from '../../../src/bench/build/subject.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-turns-'));
  await mkdir(path.join(folder, 'site'));
  await writeFile(path.join(folder, 'site/index.html'), '<p>示例</p>');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Made {
  readonly who: string;
  /** With which its command ends. */
  readonly code: number;
}

function measureTurns(made: readonly Made[]) {
  const order: string[] = [];
  const context = {
    options: {
      benches: [],
      size: undefined,
      runs: 2,
      isQuick: false,
      pages: undefined,
      queries: undefined,
      kills: undefined,
      edits: undefined,
      seed: 1,
      eleventy: undefined,
      peers: undefined,
    },
    folder,
    tell: () => undefined,
  };
  const subjects = made.map(({ who, code }): Subject => ({
    who,
    variant: 'pages',
    prepare: (run) => {
      order.push(`${who} ${run}`);
      return Promise.resolve();
    },
    command: { file: process.execPath, args: ['-e', `process.exit(${code})`] },
    output: path.join(folder, 'site'),
  }));
  const results = measureInTurn(context, subjects, { size: 10, pages: 10 });
  return { order, results };
}

test('all are measured once before one is measured again; a peer that fails is left out', async () => {
  const { order, results } = measureTurns([
    { who: '友邻', code: 0 },
    { who: 'Hugo', code: 1 },
  ]);
  const measured = (await results).map(({ who, runs, output }) => [who, runs.length, output.files]);
  expect(measured).toEqual([
    ['友邻', 2, 1],
    ['Hugo', 0, 0],
  ]);
  expect(order).toEqual(['友邻 1', 'Hugo 1', '友邻 2']);
});

test('when our own build fails there is nothing to report', async () => {
  await expect(measureTurns([{ who: '友邻', code: 1 }]).results).rejects.toThrow('ended with 1');
});
