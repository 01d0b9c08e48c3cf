import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishRelease, rollBack } from '../../../src/output/publish/publish-release.ts';
import { renderManifest, type FileDigest } from '../../../src/output/release/manifest.ts';
import { verifyRelease } from '../../../src/output/release/verify-release.ts';
import { writeArchive } from '../../../src/output/release/write-archive.ts';
import { hashedFolders } from '../../../src/queries/server/caching.ts';
import { makeRelease, type MadeRelease } from '../../support/files/make-release.ts';

let folder = '';
let target = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-publish-'));
  target = path.join(folder, 'www');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A small site in which every file carries the mark of its version. */
const make = (mark: string, previous?: MadeRelease): Promise<MadeRelease> =>
  makeRelease(
    path.join(folder, 'release'),
    {
      'index.html': `${mark} page`,
      'index.html.gz': `${mark} packed`,
      'points.json': `${mark} data`,
      [`_astro/page.${mark}.css`]: `${mark} style`,
      [`pagefind/parts/zh_${mark}.pf_fragment`]: `${mark} fragment`,
      'pagefind/parts/zh/wasm.zh.pagefind': 'wasm',
    },
    previous?.manifest,
  );

const read = (name: string): Promise<string> =>
  readFile(path.join(target, 'current', name), 'utf8');
const releases = async (): Promise<string[]> =>
  (await readdir(path.join(target, 'releases'))).sort();

test('a release is served through one link, readable for the server whatever the umask', async () => {
  const { archive, manifest } = await make('a');
  const before = process.umask(0o077);
  try {
    await publishRelease(target, archive, 3);
  } finally {
    process.umask(before);
  }
  expect(await readlink(path.join(target, 'current'))).toBe(`releases/${manifest.fingerprint}`);
  expect(await read('index.html')).toBe('a page');
  const entries = await readdir(path.join(target, 'releases', manifest.fingerprint), {
    recursive: true,
    withFileTypes: true,
  });
  expect(entries.length).toBeGreaterThan(6);
  for (const entry of entries) {
    const { mode } = await stat(path.join(entry.parentPath, entry.name));
    expect(mode & 0o777, entry.name).toBe(entry.isDirectory() ? 0o755 : 0o644);
  }
  for (const name of ['', 'releases', 'current/.']) {
    expect((await stat(path.join(target, name))).mode & 0o777).toBe(0o755);
  }
});

test('hashed files of earlier releases stay reachable, and verify knows them', async () => {
  const [a, b] = [await make('a'), await make('b')];
  await publishRelease(target, a.archive, 3);
  await publishRelease(target, b.archive, 3);
  expect(await read('points.json')).toBe('b data');
  expect(await read('_astro/page.a.css')).toBe('a style');
  expect(await read('pagefind/parts/zh_a.pf_fragment')).toBe('a fragment');
  const current = path.join(target, 'current');
  expect((await stat(path.join(current, '_astro/page.a.css'))).nlink).toBe(2);
  expect((await verifyRelease(current)).differences).toEqual([]);
  await writeFile(path.join(current, '_astro/page.a.css'), 'a stylE');
  await writeFile(path.join(current, '_astro/extra.css'), '');
  const { differences } = await verifyRelease(current);
  expect(differences.map(({ path: name }) => name)).toEqual([
    '_astro/extra.css',
    '_astro/page.a.css',
  ]);
});

test('what browsers keep for good is kept through releases', async () => {
  const toFile = (name: string, mark: string): string => `${name}/${mark}.json`;
  for (const mark of ['a', 'b']) {
    const files = hashedFolders.map((name) => [toFile(name, mark), mark] as const);
    const made = await makeRelease(path.join(folder, 'release'), Object.fromEntries(files));
    await publishRelease(target, made.archive, 2);
  }
  for (const name of hashedFolders) expect(await read(toFile(name, 'a'))).toBe('a');
});

test('a changed file never has a time that it had before; an unchanged one keeps its own', async () => {
  const readTime = async (name: string): Promise<number> =>
    (await stat(path.join(target, 'current', name))).mtimeMs;
  const seen = new Map<number, string>();
  const wasm: number[] = [];
  // All within a second or two, and every text as long as the others.
  for (const mark of ['a', 'b', 'a', 'c', 'd', 'b']) {
    await publishRelease(target, (await make(mark)).archive, 2);
    const time = await readTime('index.html');
    expect(time % 1000).toBe(0);
    expect([mark, seen.get(time) ?? mark]).toEqual([mark, mark]);
    seen.set(time, mark);
    wasm.push(await readTime('pagefind/parts/zh/wasm.zh.pagefind'));
  }
  expect(new Set(wasm).size).toBe(1);
  const before = await readTime('index.html');
  await rollBack(target);
  expect(seen.get(await readTime('index.html'))).toBe('d');
  await writeFile(path.join(target, 'current/pagefind/parts/zh/wasm.zh.pagefind'), 'evil');
  await publishRelease(target, (await make('e')).archive, 2);
  expect(await readTime('index.html')).toBeGreaterThan(before);
  expect(await readTime('pagefind/parts/zh/wasm.zh.pagefind')).toBe(await readTime('index.html'));
});

test('from whichever release a page is open, its files are there, however far one goes back', async () => {
  for (const mark of ['a', 'b', 'c', 'd']) {
    await publishRelease(target, (await make(mark)).archive, 4);
  }
  for (let step = 0; step < 3; step += 1) await rollBack(target);
  expect(await read('index.html')).toBe('a page');
  for (const mark of ['b', 'c', 'd']) {
    expect(await read(`_astro/page.${mark}.css`)).toBe(`${mark} style`);
  }
});

test('so many releases are kept, and rolling back goes one at a time', async () => {
  const [a, b, c, d] = [await make('a'), await make('b'), await make('c'), await make('d')];
  for (const { archive } of [a, b, c]) await publishRelease(target, archive, 2);
  const names = [b, c].map(({ manifest }) => manifest.fingerprint);
  expect((await releases()).filter((name) => name.length === 12)).toEqual([...names].sort());
  expect(await rollBack(target)).toBe(b.manifest.fingerprint);
  expect(await read('index.html')).toBe('b page');
  // Who loaded a page of the newer one still gets its style.
  expect(await read('_astro/page.c.css')).toBe('c style');
  await expect(rollBack(target)).rejects.toThrow('没有更早的发布');
  // What was taken back is no part of the past: from d the way back leads to b.
  await publishRelease(target, d.archive, 3);
  expect(await rollBack(target)).toBe(b.manifest.fingerprint);
});

test('the same release again, and one whose folder was damaged', async () => {
  const { archive, manifest } = await make('a');
  await publishRelease(target, archive, 3);
  await writeFile(path.join(target, 'current/index.html'), 'damaged');
  await publishRelease(target, archive, 3);
  expect(await read('index.html')).toBe('a page');
  await publishRelease(target, archive, 3);
  const { fingerprint } = manifest;
  expect(await releases()).toEqual([fingerprint, `${fingerprint}.kept.json`, 'history.txt'].sort());
});

test('a damaged release is not rolled back to', async () => {
  const [a, b] = [await make('a'), await make('b')];
  await publishRelease(target, a.archive, 3);
  await publishRelease(target, b.archive, 3);
  await writeFile(path.join(target, 'releases', a.manifest.fingerprint, 'index.html'), 'x');
  await expect(rollBack(target)).rejects.toThrow('和它的清单不符');
  expect(await read('index.html')).toBe('b page');
});

test('what an interrupted run left behind is in nobody’s way and goes', async () => {
  const [a, b] = [await make('a'), await make('b')];
  await publishRelease(target, a.archive, 3);
  await mkdir(path.join(target, 'releases/.unpacking-99999/x'), { recursive: true });
  await mkdir(path.join(target, 'releases/0123456789ab'));
  await writeFile(path.join(target, '.current.new'), '');
  await writeFile(path.join(target, 'releases', b.manifest.fingerprint), 'half');
  await writeFile(path.join(target, 'releases/notes.md'), 'somebody’s own');
  await publishRelease(target, b.archive, 3);
  expect(await read('index.html')).toBe('b page');
  const left = (await releases()).filter((name) => !/^[0-9a-f]{12}/.test(name));
  expect(left).toEqual(['history.txt', 'notes.md']);
  expect(await releases()).not.toContain('0123456789ab');
  expect(await readdir(target)).toEqual(['current', 'releases']);
});

/** An archive whose manifest says something else than its files. */
async function makeFalse(
  name: string,
  change: (files: FileDigest[]) => readonly FileDigest[],
): Promise<string> {
  const { manifest } = await make('f');
  const site = path.join(folder, `site-${name}`);
  for (const file of manifest.files) {
    await mkdir(path.dirname(path.join(site, file.path)), { recursive: true });
    await writeFile(path.join(site, file.path), 'x');
  }
  const text = renderManifest({ ...manifest, files: change([...manifest.files]) });
  const archive = path.join(folder, `${name}.tar.gz`);
  await writeArchive(archive, site, { files: manifest.files, manifest: text });
  return archive;
}

test('whatever is wrong with the archive, the old site stays as it was', async () => {
  const a = await make('a');
  await publishRelease(target, a.archive, 3);
  const before = await releases();
  const cut = path.join(folder, 'cut.tar.gz');
  await writeFile(cut, (await readFile(a.archive)).subarray(0, -40));
  const escaping = { path: '../../escaped.html', size: 1, sha256: 'c'.repeat(64) };
  const archives: readonly (readonly [string, string])[] = [
    [cut, '不是完整的发布包'],
    [path.join(folder, 'none.tar.gz'), 'ENOENT'],
    [await makeFalse('changed', (files) => files), '和清单不符'],
    [await makeFalse('extra', (files) => files.slice(1)), '和清单不符'],
    [await makeFalse('escaping', (files) => [...files, escaping]), '不是完整的发布清单'],
  ];
  for (const [archive, message] of archives) {
    await expect(publishRelease(target, archive, 3)).rejects.toThrow(message);
    expect(await read('index.html')).toBe('a page');
    expect(await releases()).toEqual(before);
  }
});

test('a folder called current that is not ours is left alone', async () => {
  await mkdir(path.join(target, 'current'), { recursive: true });
  await writeFile(path.join(target, 'current/index.html'), 'copied by hand');
  const { archive } = await make('a');
  await expect(publishRelease(target, archive, 3)).rejects.toThrow('不是本命令建立的链接');
  expect((await lstat(path.join(target, 'current'))).isDirectory()).toBe(true);
  await chmod(target, 0o755);
});

/** A server that follows the link anew for every request, as nginx does. */
async function serveCurrent(): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    readFile(path.join(target, 'current', request.url ?? '')).then(
      (body) => response.end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const enoughTime = 30_000;

test(
  '20 publishes and rollbacks under load: no failed request, no mixed version',
  { timeout: enoughTime },
  async () => {
    const [a, b] = [await make('a'), await make('b')];
    await publishRelease(target, a.archive, 3);
    const server = await serveCurrent();
    const faults: string[] = [];
    const seen = { a: 0, b: 0 };
    let isOver = false;
    const get = async (name: string): Promise<string> => {
      const response = await fetch(`${server.url}/${name}`);
      if (response.status !== 200) faults.push(`${response.status} ${name}`);
      return response.text();
    };
    const visit = async (): Promise<void> => {
      while (!isOver) {
        const mark = (await get('index.html')).charAt(0) as 'a' | 'b';
        // A reader needs a moment: by now the other version may be served.
        const parts = await Promise.all([
          get(`_astro/page.${mark}.css`),
          get(`pagefind/parts/zh_${mark}.pf_fragment`),
        ]);
        if (parts.some((text) => !text.startsWith(mark))) faults.push(`mixed ${mark}`);
        seen[mark] += 1;
      }
    };
    const visitors = [visit(), visit(), visit()];
    for (let turn = 0; turn < 20; turn += 1) {
      await publishRelease(target, b.archive, 3);
      await rollBack(target);
    }
    isOver = true;
    await Promise.all(visitors);
    server.close();
    expect(faults).toEqual([]);
    expect(seen.a).toBeGreaterThan(10);
    expect(seen.b).toBeGreaterThan(10);
  },
);
