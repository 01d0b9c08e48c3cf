import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { killDesk } from '../../../src/bench/desk/kill-desk.ts';
import { createTypedCells, isKept } from '../../../src/bench/desk/typed-cells.ts';
import { createRandom } from '../../support/random.ts';
import { projectRoot } from '../../support/run-command.ts';

const root = await mkdtemp(path.join(tmpdir(), 'youlin-kills-'));
afterAll(() => rm(root, { recursive: true, force: true }));

test('a desk killed while somebody types and saves loses nothing and breaks no file', async () => {
  for (const folder of ['content', 'data']) {
    const from = path.join(projectRoot, 'tests/portals/tiny-street', folder);
    await cp(from, path.join(root, folder), { recursive: true });
  }
  const columns = ['地址', '负责人'];
  const draw = createRandom(3);
  const said: string[] = [];
  const tell = (line: string): number => said.push(line);
  const outcome = await killDesk({ root, roster: 'points', columns, kills: 3, draw, tell });
  expect(outcome.cells).toBeGreaterThan(3);
  expect([outcome.lost, outcome.broken]).toEqual([[], []]);
}, 180_000);

test('what is gone is found out: an older text is none of those typed before the kill', () => {
  const typed = createTypedCells(() => 'old');
  for (const text of ['示', '示例']) typed.type('a', '地址', text);
  const [cell] = typed.list();
  if (!cell) throw new Error('Nothing was typed.');
  const now = performance.now();
  expect(isKept(cell, ['示例'], now)).toBe(true);
  expect(isKept(cell, ['old', '示'], now)).toBe(false);
  expect(isKept(cell, ['old'], (cell.keystrokes[1]?.at ?? 0) - 1)).toBe(true);
});
