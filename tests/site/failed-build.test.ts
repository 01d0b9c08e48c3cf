import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listHashes, listTimes } from '../support/list-folder.ts';
import { projectRoot, runCommand, runWithFault, toModule } from '../support/run-command.ts';

/** What can break after the checks have passed; each is done to the command from outside. */
const faults = {
  'while pages are rendered': toModule(`
    let provider;
    let calls = 0;
    Object.defineProperty(globalThis, Symbol.for('youlin-portal.provider'), {
      get: () => provider,
      set(real) {
        const provide = () => (++calls > 12 ? Promise.reject(new Error('injected')) : real.provide());
        provider = { ...real, provide };
      },
    });`),
  'while the search index is made': toModule(`
    import { registerHooks } from 'node:module';
    const broken = "export const createIndex = () => { throw new Error('injected') }; export const close = () => {};";
    registerHooks({
      resolve: (name, context, next) =>
        name === 'pagefind'
          ? { url: 'data:text/javascript,' + encodeURIComponent(broken), shortCircuit: true }
          : next(name, context),
    });`),
  'while files are compressed': toModule(`
    import zlib from 'node:zlib';
    import { syncBuiltinESMExports } from 'node:module';
    zlib.brotliCompress = (content, options, done) => done(new Error('injected'));
    syncBuiltinESMExports();`),
};

const root = path.join(projectRoot, 'tests/portals/tiny-street');
let folder = '';
let out = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-failed-'));
  out = path.join(folder, 'dist');
  const { code, stdout, stderr } = await runCommand('build', '--root', root, '--out', out);
  expect(code, stdout + stderr).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(Object.entries(faults))(
  'a fault %s leaves the old site as it was',
  async (_, preload) => {
    const before = { hashes: await listHashes(out), times: await listTimes(out) };
    // Under another base nothing can be taken over: every step has its work to do.
    const args = ['--root', root, '--out', out, '--base', '/other/'];
    const { code, stderr } = await runWithFault(preload, 'build', ...args);
    expect(stderr).toContain('injected');
    expect(code).toBe(1);
    expect(await listHashes(out)).toEqual(before.hashes);
    expect(await listTimes(out)).toEqual(before.times);
    expect(await readdir(folder)).toEqual(['dist']);
  },
);

test('an error in the files leaves the old site as it was', async () => {
  const before = await listHashes(out);
  const cells = path.join(projectRoot, 'tests/portals/cells');
  const { code } = await runCommand('build', '--root', cells, '--out', out);
  expect(code).toBe(1);
  expect(await listHashes(out)).toEqual(before);
  expect(await readdir(folder)).toEqual(['dist']);
});
