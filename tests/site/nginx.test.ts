import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { mediaTypes } from '../../src/queries/server/media-types.ts';
import { toSecurityHeaders } from '../../src/queries/server/security-headers.ts';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser/browser.ts';
import { ask, nginxProgram, startNginx } from '../support/site/nginx.ts';
import { pageKinds } from '../support/site/page-kinds.ts';
import { projectRoot, runCommand } from '../support/run-command.ts';
import { serveFolder, type Server } from '../../src/cli/serve-folder.ts';
import { watchPage } from '../support/browser/watch-page.ts';

if (!nginxProgram) {
  process.stdout.write('No nginx on this machine (Debian: nginx-light): not tested.\n');
}

const immutable = 'public, max-age=31536000, immutable';
const expectedHeaders = Object.entries(toSecurityHeaders()).map(
  ([name, value]) => [name.toLowerCase(), value] as const,
);

/** A street of its own, built for a base of two steps. */
async function buildTiny(base: string): Promise<string> {
  const out = path.join(await mkdtemp(path.join(tmpdir(), 'youlin-nginx-site-')), 'dist');
  const root = path.join(projectRoot, 'tests/portals/tiny-street');
  const built = await runCommand('build', '--root', root, '--out', out, '--base', base);
  expect(built.code, built.stdout + built.stderr).toBe(0);
  return out;
}

interface Site {
  readonly base: string;
  readonly community: string;
  readonly pages: readonly string[];
}

const tinyPages = ['', 'policies/', 'communities/hedong/', 'points/', 'points/hedong-1/', 'map/'];
const sites: readonly Site[] = [
  { base: '/', community: 'songfeng', pages: pageKinds },
  { base: '/a/b/', community: 'hedong', pages: [...tinyPages, 'commitments/', 'data/'] },
];

describe.skipIf(!nginxProgram).each(sites)('nginx at $base', ({ base, community, pages }) => {
  let folder = '';
  let server: Server;
  let browser: Browser;
  const get = (file: string, headers?: Record<string, string>): ReturnType<typeof ask> =>
    ask(server.url + file, headers);
  const findFile = async (pattern: RegExp): Promise<string> => {
    const files = await readdir(folder, { recursive: true });
    const found = files.map((file) => file.split(path.sep).join('/')).find((f) => pattern.test(f));
    return found ?? expect.fail(`no file like ${pattern.source}`);
  };
  beforeAll(async () => {
    folder = base === '/' ? inject('siteFolder') : await buildTiny(base);
    server = await startNginx(nginxProgram ?? '', { folder, base });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    // After a start that failed there is neither.
    const opened: readonly ({ close: () => Promise<void> } | undefined)[] = [browser, server];
    for (const one of opened) await one?.close();
    if (base !== '/') await rm(path.dirname(folder), { recursive: true, force: true });
  });

  test('every answer has every header once, whatever it is', async () => {
    const answers = [
      await get(''),
      await get('map/'),
      await get(await findFile(/^_astro\/.*\.js$/)),
      await get('data/points.csv'),
      await get('no-such-page/'),
      await get('_astro/missing.js'),
      await get('map'),
      await ask(`${server.url}map/`, {}, 'POST'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 404, 404, 301, 405]);
    for (const { headers } of answers) {
      for (const [name, value] of expectedHeaders) expect(headers[name], name).toBe(value);
      expect(headers.server).toBe('nginx');
    }
  });

  test('a name with a digest is kept for good, everything else is asked for again', async () => {
    const hashed = [
      await findFile(/^_astro\/.*\.css$/),
      await findFile(/^pagefind\/parts\/[^/]+\/fragment\//),
      await findFile(/^pagefind\/parts\/[^/]+\/index\//),
      await findFile(/\.pf_meta$/),
      await findFile(/^map\/data\/.*\.json$/),
      await findFile(/^_astro\/boot\..*\.js$/),
    ];
    for (const file of hashed) {
      const { status, headers } = await get(file);
      expect([file, status, headers['cache-control']]).toEqual([file, 200, immutable]);
    }
    const others = [
      '',
      'pagefind/parts.json',
      'data/points.csv',
      'favicon.svg',
      'pagefind/x.pf_meta',
    ];
    for (const file of [...others, '_astro/missing.js']) {
      expect([file, (await get(file)).headers['cache-control']]).toEqual([file, 'no-cache']);
    }
  });

  test('an unchanged page is 304, a changed one is not', async () => {
    const { headers } = await get('map/');
    const again = await get('map/', { 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
    expect((await get('map/', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('the compressed copy is sent as it lies there', async () => {
    for (const file of ['index.html', 'data/points.json']) {
      const plain = await get(file);
      const packed = await get(file, { 'accept-encoding': 'gzip' });
      expect(packed.headers['content-encoding']).toBe('gzip');
      expect(packed.headers.vary).toBe('Accept-Encoding');
      expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
      expect(packed.body.equals(await readFile(path.join(folder, `${file}.gz`)))).toBe(true);
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.body.equals(await readFile(path.join(folder, file)))).toBe(true);
      expect(packed.headers.etag).not.toBe(plain.headers.etag);
    }
  });

  test('every kind of file of the site has its type', async () => {
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const names = files.filter((entry) => entry.isFile()).map(({ name }) => path.extname(name));
    const kinds = [...new Set(names)].filter((extension) => !/^\.(?:gz|br)$/.test(extension));
    expect(kinds.length).toBeGreaterThan(12);
    for (const extension of kinds) {
      const file = await findFile(new RegExp(`\\${extension}$`));
      const { headers } = await get(file);
      expect(headers['content-type'], file).toBe(mediaTypes[extension.slice(1)]);
    }
  });

  test('what is not there is the portal’s own page with status 404', async () => {
    const own = await readFile(path.join(folder, '404.html'));
    await writeFile(path.join(folder, 'data/.htpasswd'), 'secret');
    const missing = ['no-such-page', 'no/such/', 'data/.htpasswd', '.git/config', '_astro/'];
    for (const file of missing) {
      const { status, body } = await get(file);
      expect([file, status, body.equals(own)]).toEqual([file, 404, true]);
    }
    await rm(path.join(folder, 'data/.htpasswd'));
    expect((await get('%2e%2e/%2e%2e/etc/passwd')).body.toString()).not.toContain('root:');
  });

  test('a missing slash is added under the base, without naming a host', async () => {
    const { status, headers } = await get(`communities/${community}`);
    expect([status, headers.location]).toEqual([301, `${base}communities/${community}/`]);
    expect((await get('map?x=1')).headers.location).toBe(`${base}map/?x=1`);
    if (base === '/') return;
    const above = await ask(server.url.slice(0, -1));
    expect([above.status, above.headers.location]).toEqual([301, base]);
    for (const [name, value] of expectedHeaders) expect(above.headers[name], name).toBe(value);
    const outside = await ask(new URL('/', server.url).href);
    expect(outside.headers['content-security-policy']).toBeUndefined();
  });

  test('npm start answers as nginx does', async () => {
    const preview = await serveFolder(folder, base);
    const files = ['', 'map/', 'map?x=1', 'data/points.csv', '404.html', 'no/such/', '.git/config'];
    files.push(await findFile(/^_astro\/.*\.js$/), await findFile(/\.pf_meta$/), '_astro/none.js');
    const told = ['cache-control', 'content-type', 'content-encoding', 'location'];
    // HSTS means nothing without https.
    const names = expectedHeaders
      .map(([name]) => name)
      .filter((name) => !name.startsWith('strict-'));
    const tell = async (server: Server, file: string, method?: string): Promise<unknown> => {
      const gzip = { 'accept-encoding': 'gzip' };
      const { status, headers, body } = await ask(server.url + file, gzip, method);
      // nginx has a page of its own for a redirection.
      if (status === 301) return [...names, 'location'].map((name) => headers[name]);
      return [status, ...[...names, ...told].map((name) => headers[name]), body.toString('base64')];
    };
    for (const file of files)
      expect(await tell(preview, file), file).toEqual(await tell(server, file));
    expect(await tell(preview, '', 'HEAD')).toEqual(await tell(server, '', 'HEAD'));
    const { headers } = await ask(preview.url);
    const again = await ask(preview.url, { 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await ask(preview.url, {}, 'POST')).status).toBe(405);
    await preview.close();
  });

  test('only reading is allowed', async () => {
    const script = await findFile(/^_astro\/.*\.js$/);
    for (const file of ['', 'map/', 'index.html', script]) {
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
        expect((await ask(server.url + file, {}, method)).status, `${method} ${file}`).toBe(405);
      }
      const { status, body } = await ask(server.url + file, {}, 'HEAD');
      expect([status, body.length]).toEqual([200, 0]);
    }
  });

  const watch = (file: string, use?: (page: Page) => Promise<void>): Promise<string[]> =>
    watchPage(browser, { site: server.url, file }, use);

  test('the browser refuses nothing on any kind of page', async () => {
    // Waiting for a quiet network takes half a second a page; some can wait together.
    const queue = pages.values();
    const work = async (): Promise<void> => {
      for (const file of queue) expect([file, await watch(file)]).toEqual([file, []]);
    };
    await Promise.all(Array.from({ length: 4 }, work));
  });

  test('the browser refuses nothing on the map, in search and beside a figure', async () => {
    const map = await watch('map/', async (page) => {
      await page.waitForSelector('[data-map-state=ready]');
      await page.locator('.map-key:not([hidden])').focus();
      // Nearer, until a single point opens.
      for (let press = 0; press < 4; press += 1) await page.keyboard.press('Enter');
      await page.waitForSelector('.map-popup');
      await page.getByRole('button', { name: '放大' }).click();
    });
    const search = await watch(`search/?q=${encodeURIComponent('社区')}`, async (page) => {
      await page.waitForSelector('[data-search-state=ready] [data-search-result] a[href]');
      expect(Number(await page.textContent('[data-search-count]'))).toBeGreaterThan(0);
    });
    const figure = await watch('', async (page) => {
      await page.locator('main a[data-figure]').first().click();
      const panel = page.getByRole('dialog', { name: '这个数的出处' });
      await panel.locator('section button').first().click();
      await panel.locator('.figure-verdict', { hasText: /^(?!正在)./ }).waitFor();
    });
    expect([map, search, figure]).toEqual([[], [], []]);
  });

  test.runIf(base === '/')('the browser refuses nothing when a chart is drawn', async () => {
    const complaints = await watch('commitments/stations-urban/', async (page) => {
      await page.locator('figure[data-chart]').scrollIntoViewIfNeeded();
      await page.locator('figure[data-chart] canvas').waitFor();
    });
    expect(complaints).toEqual([]);
  });

  test('no text becomes HTML but what Leaflet itself writes', async () => {
    const write = (html: string): string => {
      try {
        document.createElement('div').innerHTML = html;
        return 'written';
      } catch (error) {
        return error instanceof Error ? error.name : 'refused';
      }
    };
    const answers: Record<string, string[]> = {};
    for (const file of ['', 'map/']) {
      const page = await browser.newPage();
      await page.goto(server.url + file, { waitUntil: 'networkidle' });
      if (file !== '') await page.waitForSelector('[data-map-state=ready]');
      const texts = ['<svg/>', '300 m', '<b>x</b>', '<svg/><img src="x">'];
      answers[file] = await Promise.all(texts.map((text) => page.evaluate(write, text)));
      await page.close();
    }
    expect(answers).toEqual({
      '': ['TypeError', 'TypeError', 'TypeError', 'TypeError'],
      'map/': ['written', 'TypeError', 'TypeError', 'TypeError'],
    });
  });

  test.runIf(base !== '/')('a page that breaks the policy is noticed', async () => {
    const bad =
      '<!doctype html><title>x</title><script>window.ran = 1</script><p style="color:red">x</p>' +
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""><img src="/elsewhere.png" alt="">';
    await writeFile(path.join(folder, 'bad.html'), bad);
    const complaints = (await watch('bad.html')).join('\n');
    for (const name of ['script-src', 'style-src', 'img-src']) {
      expect(complaints).toMatch(new RegExp(`refused: ${name}`));
    }
    expect(complaints).toContain(`outside: ${new URL('/elsewhere.png', server.url).href}`);
  });
});
