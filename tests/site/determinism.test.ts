import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { listHashes } from '../support/list-folder.ts';
import { copyProject, runElsewhere } from '../support/machine/other-machine.ts';
import { projectRoot } from '../support/run-command.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-elsewhere-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('another machine, folder, day, time zone, locale, umask and load: the same bytes', async () => {
  const project = path.join(folder, '别的 目录');
  const [root, out] = [path.join(folder, 'somewhere/root'), path.join(folder, 'else/where')];
  await copyProject(project);
  for (const name of ['content', 'data']) {
    await cp(path.join(projectRoot, name), path.join(root, name), { recursive: true });
  }
  const { code, stdout, stderr } = await runElsewhere(project, [
    'build',
    ...['--root', root],
    ...['--out', out],
  ]);
  expect(code, stdout + stderr).toBe(0);
  // Proof that the other circumstances took hold.
  expect((await stat(path.join(out, 'index.html'))).mode & 0o777).toBe(0o600);
  const [here, elsewhere] = [await listHashes(inject('siteFolder')), await listHashes(out)];
  const [hereSet, elsewhereSet] = [new Set(here), new Set(elsewhere)];
  expect({
    onlyHere: here.filter((line) => !elsewhereSet.has(line)),
    onlyElsewhere: elsewhere.filter((line) => !hereSet.has(line)),
  }).toEqual({ onlyHere: [], onlyElsewhere: [] });
  expect(here.length).toBeGreaterThan(1000);
}, 180_000);
