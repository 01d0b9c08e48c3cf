import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measureProcess } from '../../../src/bench/measuring/measure-process.ts';
import { canReadTree } from '../../../src/bench/measuring/process-tree.ts';

const heldMegabytes = 200;
/** A child that holds memory, works a while and writes down what it used. */
const child = `
  const held = Buffer.alloc(${heldMegabytes} * 1024 * 1024, 1);
  const end = Date.now() + 300;
  while (Date.now() < end) Math.sqrt(held[0]);
  const { user, system } = process.cpuUsage();
  require('fs').writeFileSync(process.argv[1], String((user + system) / 1e6));`;
const parent = `
  console.log('[1/2] 准备 …');
  require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}, process.argv[1]])
    .on('close', () => console.log('[2/2] 收尾 …'));`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-measure-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.runIf(canReadTree)('where processes can be read', () => {
  test('what a command starts is counted too, step by step', async () => {
    const note = path.join(folder, 'child.txt');
    const command = { file: process.execPath, args: ['-e', parent, note] };
    const { processorSeconds, megabytes, phases } = await measureProcess(command, folder);
    expect(processorSeconds).toBeGreaterThan(Number(await readFile(note, 'utf8')));
    expect(megabytes).toBeGreaterThan(heldMegabytes);
    expect(phases.map(({ name }) => name)).toEqual(['准备', '收尾']);
    expect(phases[0]?.childMegabytes).toBeGreaterThan(heldMegabytes);
  });
});

test('a command that fails measures nothing', async () => {
  const command = {
    file: process.execPath,
    args: ['-e', 'console.error("坏了"); process.exit(3)'],
  };
  await expect(measureProcess(command, folder)).rejects.toThrow(/ended with 3:\n坏了/);
});
