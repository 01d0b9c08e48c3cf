import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { hashedFolders } from '../../src/queries/server/caching.ts';
import { mediaTypes } from '../../src/queries/server/media-types.ts';
import { launchBrowser } from '../support/browser/browser.ts';
import { runCommand } from '../support/run-command.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-server-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('writes the three files, the same again, without a built site', async () => {
  const outs = ['one', 'two'].map((name) => path.join(folder, name));
  const texts = [];
  for (const out of outs) {
    const { code } = await runCommand('server-config', '--out', out, '--base', 'a/b');
    expect(code).toBe(0);
    const names = (await readdir(out)).sort();
    expect(names).toEqual(['nginx.conf', 'web.config', 'youlin.conf']);
    texts.push(await Promise.all(names.map((name) => readFile(path.join(out, name), 'utf8'))));
  }
  expect(texts[0]).toEqual(texts[1]);
  expect(texts[0]?.[2]).toContain('location ^~ /a/b/ {');
});

test('takes the address of the site from portal.yaml, unless --site is given', async () => {
  const [root, out] = [path.join(folder, 'root'), path.join(folder, 'from-settings')];
  await mkdir(path.join(root, 'data'), { recursive: true });
  const run = async (address: string, ...args: string[]): Promise<readonly [unknown, string]> => {
    await writeFile(path.join(root, 'data/portal.yaml'), `网站地址: ${address}\n`);
    const all = ['--root', root, '--out', out, ...args];
    const { code, stdout } = await runCommand('server-config', ...all);
    return [code, stdout];
  };
  const hasHsts = async (): Promise<boolean> =>
    (await readFile(path.join(out, 'youlin.conf'), 'utf8')).includes('Strict-Transport-Security');
  expect((await run('http://www.example.gov.cn'))[0]).toBe(0);
  expect(await hasHsts()).toBe(false);
  await run('http://www.example.gov.cn', '--site', 'https://www.example.gov.cn');
  expect(await hasHsts()).toBe(true);
  const [code, stdout] = await run('www.example.gov.cn');
  expect([code, stdout.includes('data/portal.yaml')]).toEqual([1, true]);
});

test('names the host of map tiles when the settings have tiles, key and 审图号, and no other', async () => {
  const [root, out] = [path.join(folder, 'tiles'), path.join(folder, 'with-tiles')];
  await mkdir(path.join(root, 'data'), { recursive: true });
  const toHosts = async (map: string): Promise<readonly [number | null, string[]]> => {
    await writeFile(path.join(root, 'data/portal.yaml'), `地图:\n${map}`);
    const { code } = await runCommand('server-config', '--root', root, '--out', out);
    const texts = ['youlin.conf', 'web.config'].map((name) =>
      readFile(path.join(out, name), 'utf8'),
    );
    const hosts = (await Promise.all(texts)).map(
      (text) => /img-src ([^;]*);/.exec(text)?.[1] ?? 'none',
    );
    return [code, hosts];
  };
  const own = "'self'";
  expect(await toHosts('  底图: 无\n  审图号: 示例\n')).toEqual([0, [own, own]]);
  const tiles = "'self' data: https://t0.tianditu.gov.cn";
  const whole = '  底图: 天地图\n  密钥: abc123\n  审图号: 示例\n';
  expect(await toHosts(whole)).toEqual([0, [tiles, tiles]]);
  const server = await serveFolder(out, '/', { tileHost: 'https://t0.tianditu.gov.cn' });
  const policy = (await fetch(server.url)).headers.get('content-security-policy');
  await server.close();
  expect(policy).toContain(`img-src ${tiles};`);
  await writeFile(path.join(root, 'data/portal.yaml'), '地图:\n  底图: 天地图\n');
  const refused = await runCommand('server-config', '--root', root, '--out', out);
  expect([refused.code, refused.stdout.includes('没有填审图号')]).toEqual([1, true]);
});

test.each([
  ['a relative folder', ['--folder', 'srv/youlin']],
  ['a folder that nginx would read as more', ['--folder', '/srv/"; return 200; #']],
  ['a variable in the folder', ['--folder', '/srv/$host']],
  ['an option of other commands', ['--today', '2026-11-23']],
])('%s is a misuse', async (_what, args) => {
  const out = path.join(folder, 'misuse');
  const { code, stderr } = await runCommand('server-config', '--out', out, ...args);
  expect([code, stderr.includes('--folder'), /\n\s+at /.test(stderr)]).toEqual([2, true, false]);
  await expect(readdir(out)).rejects.toThrow('ENOENT');
});

test('an output folder that cannot be is named', async () => {
  const file = path.join(folder, 'file');
  await writeFile(file, '');
  const { code, stderr } = await runCommand('server-config', '--out', path.join(file, 'x'));
  expect([code, stderr.includes('写不进文件夹'), /\n\s+at /.test(stderr)]).toEqual([
    2,
    true,
    false,
  ]);
});

test('web.config is well-formed, with one entry a header and a type', async () => {
  const out = path.join(folder, 'iis');
  await runCommand('server-config', '--out', out, '--base', '/a/b/');
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const found = await page.evaluate(
    (xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      const list = (selector: string, name: string): (string | null)[] =>
        [...parsed.querySelectorAll(selector)].map((element) => element.getAttribute(name));
      return {
        faults: parsed.querySelectorAll('parsererror').length,
        types: list('mimeMap', 'fileExtension'),
        headers: list('customHeaders > add', 'name'),
        notFound: list('httpErrors > error[statusCode="404"]', 'path'),
        hashed: list('location', 'path'),
        verbs: list('verbs > add[allowed=true]', 'verb'),
      };
    },
    await readFile(path.join(out, 'web.config'), 'utf8'),
  );
  await browser.close();
  expect(found.faults).toBe(0);
  expect(found.types).toEqual(Object.keys(mediaTypes).map((name) => `.${name}`));
  expect(new Set(found.headers).size).toBe(found.headers.length);
  expect(found.headers).toContain('Content-Security-Policy');
  expect(found.notFound).toEqual(['404.html']);
  expect(found.hashed).toEqual([...hashedFolders]);
  expect(found.verbs).toEqual(['GET', 'HEAD']);
});
