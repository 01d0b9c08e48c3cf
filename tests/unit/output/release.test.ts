import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findChainBreaks } from '../../../src/output/release/find-chain-breaks.ts';
import { parseManifest, renderManifest } from '../../../src/output/release/manifest.ts';
import { readArchive } from '../../../src/output/release/read-archive.ts';
import { findNewestManifest, readManifest } from '../../../src/output/release/read-manifest.ts';
import { verifyRelease, verifyServed } from '../../../src/output/release/verify-release.ts';
import { makeRelease } from '../../support/files/make-release.ts';
import { serveFolder } from '../../../src/cli/serve-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-release-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const longName = `${'folder-'.repeat(12)}a/${'name-'.repeat(18)}b.html`;
const files = {
  'index.html': '<p>友邻</p>',
  'index.html.gz': 'packed',
  '_astro/page.abc.css': 'p{}'.repeat(400),
  'empty.txt': '',
  [longName]: 'x'.repeat(512),
};

/** Unpacks with the portal's own reader, without any check. */
async function unpack(archive: string, to: string): Promise<string[]> {
  const names: string[] = [];
  for await (const { path: name, bytes } of readArchive(archive)) {
    await mkdir(path.dirname(path.join(to, name)), { recursive: true });
    await writeFile(path.join(to, name), bytes);
    names.push(name);
  }
  return names;
}

function hasTar(): boolean {
  try {
    return execFileSync('tar', ['--version']).length > 0;
  } catch {
    return false;
  }
}

describe('an archive', () => {
  test('is read back whole, its manifest first and the rest by name', async () => {
    const { archive } = await makeRelease(folder, files);
    const names = await unpack(archive, path.join(folder, 'site'));
    expect(names).toEqual(['manifest.json', ...Object.keys(files).sort()]);
    for (const [name, text] of Object.entries(files)) {
      expect(await readFile(path.join(folder, 'site', name), 'utf8')).toBe(text);
    }
  });

  test.runIf(hasTar())('is an ordinary one for tar', async () => {
    const { archive } = await makeRelease(folder, files);
    const environment = { ...process.env, TZ: 'UTC', LC_ALL: 'C' };
    const list = execFileSync('tar', ['-tvf', archive], { encoding: 'utf8', env: environment });
    const lines = list.trim().split('\n');
    expect(lines).toHaveLength(6);
    for (const line of lines) expect(line).toMatch(/^-rw-r--r-- 0\/0 .* 1970-01-01 00:00 /);
    expect(lines.map((line) => line.split(' 00:00 ')[1])).toContain(longName);
    const text = execFileSync('tar', ['-xOf', archive, 'index.html'], { encoding: 'utf8' });
    expect(text).toBe(files['index.html']);
  });

  test('says nothing of time and system, and the same files give the same bytes', async () => {
    const first = await makeRelease(path.join(folder, 'a'), files);
    const second = await makeRelease(path.join(folder, 'b'), files);
    const bytes = await readFile(first.archive);
    expect(bytes.equals(await readFile(second.archive))).toBe(true);
    expect([...bytes.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  });

  test('a name that ustar cannot hold is refused', async () => {
    const name = `${'x'.repeat(120)}.html`;
    await expect(makeRelease(folder, { [name]: '' })).rejects.toThrow('文件名太长');
  });

  test.each<[string, (tar: Buffer) => Buffer]>([
    ['cut off', (tar) => tar.subarray(0, 2000)],
    ['with something behind its end', (tar) => Buffer.concat([tar, Buffer.alloc(512, 1)])],
    ['with a changed padding', (tar) => tar.fill(1, tar.length - 1100, tar.length - 1090)],
    ['with a link', (tar) => tar.fill('2', 156, 157)],
    ['with another owner', (tar) => tar.fill('1', 110, 111)],
  ])('one %s is refused', async (_, damage) => {
    const { archive } = await makeRelease(folder, files);
    await writeFile(archive, gzipSync(damage(gunzipSync(await readFile(archive)))));
    await expect(unpack(archive, path.join(folder, 'x'))).rejects.toThrow('不是完整的发布包');
  });

  test('what is no gzip file is refused', async () => {
    const archive = path.join(folder, 'x.tar.gz');
    await writeFile(archive, 'hello');
    await expect(unpack(archive, folder)).rejects.toThrow('不是完整的发布包');
  });
});

describe('a manifest', () => {
  const digest = 'b'.repeat(64);
  const facts = { source: digest, base: '/', site: '', judgedOn: '', previous: null };
  const render = (name: string): string =>
    renderManifest({ ...facts, files: [{ path: name, size: 1, sha256: digest }] });

  test.each(['../x', '/etc/passwd', 'a/../../x', 'a//b', './a', 'a\\..\\b', 'C:x', 'a\u0000', ''])(
    'with the path %j is refused',
    (name) => {
      expect(() => parseManifest(render(name), 'manifest.json')).toThrow('不是完整的发布清单');
    },
  );

  test('in any other spelling is refused', () => {
    const text = render('a/b.html');
    expect(parseManifest(text, 'x').files).toHaveLength(1);
    for (const other of [`${text} `, text.replace('{', '{"more":1,'), text.slice(0, -9), '[]']) {
      expect(() => parseManifest(other, 'x')).toThrow('不是完整的发布清单');
    }
  });
});

describe('verify', () => {
  const verify = async (place: string): Promise<string[]> =>
    (await verifyRelease(place)).differences.map(({ path: name, kind }) => `${kind} ${name}`);

  test('one changed bit, a missing and an extra file, a compressed copy, a link', async () => {
    const { archive } = await makeRelease(folder, files);
    const site = path.join(folder, 'site');
    await unpack(archive, site);
    expect(await verify(site)).toEqual([]);
    const css = path.join(site, '_astro/page.abc.css');
    const bytes = await readFile(css);
    await writeFile(
      css,
      bytes.map((byte, index) => (index === 700 ? byte ^ 1 : byte)),
    );
    await writeFile(path.join(site, 'index.html.gz'), 'Packed');
    await rm(path.join(site, 'empty.txt'));
    await writeFile(path.join(site, 'extra.html'), '');
    await symlink('/etc/hostname', path.join(site, 'link.html'));
    expect(await verify(site)).toEqual([
      'changed _astro/page.abc.css',
      'missing empty.txt',
      'extra extra.html',
      'changed index.html.gz',
      'extra link.html',
    ]);
  });

  test('times and modes make no difference', async () => {
    const { archive } = await makeRelease(folder, files);
    const site = path.join(folder, 'site');
    await unpack(archive, site);
    await utimes(path.join(site, 'index.html'), 1, 1);
    await chmod(path.join(site, 'index.html'), 0o600);
    expect(await verify(site)).toEqual([]);
  });

  test('every single byte of an archive', async () => {
    const { archive } = await makeRelease(folder, { 'index.html': 'a', 'b.txt': 'b' });
    const bytes = await readFile(archive);
    expect(await verify(archive)).toEqual([]);
    for (let index = 0; index < bytes.length; index += 1) {
      const damaged = Uint8Array.from(bytes);
      damaged[index] = (damaged[index] ?? 0) ^ 1;
      await writeFile(archive, damaged);
      const found = await verify(archive).catch((error: unknown) => [String(error)]);
      expect(found, `byte ${index}`).not.toEqual([]);
    }
  });

  test('a manifest that was exchanged together with the files', async () => {
    const first = await makeRelease(path.join(folder, 'a'), { 'index.html': 'a' });
    const second = await makeRelease(path.join(folder, 'b'), { 'index.html': 'b' });
    await writeFile(first.archive, await readFile(second.archive));
    await rm(`${first.archive}.sha256`);
    expect(await verify(first.archive)).toEqual(['changed manifest.json']);
  });

  test('what a server gives out', async () => {
    const { archive } = await makeRelease(folder, files);
    const site = path.join(folder, 'site');
    await unpack(archive, site);
    await writeFile(path.join(site, 'index.html'), '<p>别的</p>');
    await rm(path.join(site, 'empty.txt'));
    const server = await serveFolder(site, '/youlin/');
    const { differences } = await verifyServed(new URL(server.url));
    await server.close();
    expect(differences).toEqual([
      { path: 'empty.txt', kind: 'missing' },
      { path: 'index.html', kind: 'changed' },
    ]);
    await expect(verifyServed(new URL(server.url))).rejects.toThrow('连不上');
  });
});

describe('a chain', () => {
  test('three releases, each naming the one before', async () => {
    const first = await makeRelease(folder, { 'index.html': '1' });
    const second = await makeRelease(folder, { 'index.html': '2' }, first.manifest);
    // The same content as the first one is another release: it follows another.
    const third = await makeRelease(folder, { 'index.html': '1' }, second.manifest);
    expect(third.manifest.fingerprint).not.toBe(first.manifest.fingerprint);
    const read = await Promise.all(
      [first.archive, second.manifestFile, third.archive].map(readManifest),
    );
    expect(findChainBreaks(read)).toEqual([]);
    expect(findChainBreaks([...read].reverse())).toEqual([1, 2]);
    expect((await findNewestManifest(folder))?.digest).toBe(third.manifest.digest);
  });

  test('the same release again does not follow itself', async () => {
    const first = await makeRelease(folder, files);
    const bytes = await readFile(first.archive);
    const again = await makeRelease(folder, files, first.manifest);
    expect(again.archive).toBe(first.archive);
    expect((await readFile(again.archive)).equals(bytes)).toBe(true);
  });

  test('with two ends nobody guesses', async () => {
    const first = await makeRelease(folder, { 'index.html': '1' });
    await makeRelease(folder, { 'index.html': '2' }, first.manifest);
    await makeRelease(folder, { 'index.html': '3' }, first.manifest);
    await expect(findNewestManifest(folder)).rejects.toThrow('几份清单都是最后一次发布');
  });
});
