import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useDesk } from '../../../support/desk/use-desk.ts';

const { getUrl, getRoot } = useDesk('tests/portals/tiny-street');
const secret = '不归编辑台管的内容';
let token = '';
let outside = '';

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** Sends nothing after the head. */
  readonly holdsBody?: boolean;
}

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A request as it stands: a browser or `fetch` would tidy the path and choose the headers. */
function send(target: string, { method = 'GET', headers = {}, body, holdsBody }: Sent = {}) {
  return new Promise<Answered>((resolve, reject) => {
    const { hostname, port } = new URL(getUrl());
    const sent = request({ hostname, port, path: target, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        sent.destroy();
      });
    });
    sent.on('error', reject);
    if (holdsBody) sent.flushHeaders();
    else sent.end(body);
  });
}

/** Refused in Chinese, as JSON, and without a word of what is outside. */
function expectRefusal({ status, headers, text }: Answered, ...expected: number[]): void {
  expect(expected).toContain(status);
  expect(headers['content-type']).toContain('application/json');
  expect((JSON.parse(text) as { message: string }).message).toMatch(/\p{Script=Han}/u);
  expect(text).not.toContain(secret);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
}

const withToken = (more: Record<string, string> = {}): Record<string, string> => ({
  'x-desk-token': token,
  ...more,
});

/** A change that succeeds as long as the guards let it pass. */
const harmless = { method: 'POST', body: '{}' } as const;
const change = '/api/rosters/points/undo';

beforeAll(async () => {
  const { text } = await send('/');
  token = /name="desk-token" content="([^"]+)"/.exec(text)?.[1] ?? '';
  outside = `${getRoot()}-outside`;
  await mkdir(outside);
  await writeFile(path.join(outside, 'topics.csv'), secret);
  await writeFile(path.join(getRoot(), 'secret.txt'), secret);
  await rm(path.join(getRoot(), 'data/topics.csv'), { force: true });
  await symlink(path.join(outside, 'topics.csv'), path.join(getRoot(), 'data/topics.csv'));
  await symlink(outside, path.join(getRoot(), 'data/linked'));
});

afterAll(() => rm(outside, { recursive: true, force: true }));

test('the desk itself gets in', async () => {
  expect(token.length).toBeGreaterThan(20);
  const own = new URL(getUrl()).origin;
  const answered = await send(change, { ...harmless, headers: withToken({ origin: own }) });
  expect(answered.status).toBe(200);
  const local = { host: getUrl().slice(7, -1).replace('127.0.0.1', 'localhost') };
  expect((await send('/', { headers: local })).status).toBe(200);
});

describe('a foreign Host', () => {
  test.each(['evil.example', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example', '[::1]', ' '])(
    '%s',
    async (host) => {
      for (const target of ['/', '/rosters/points/', '/api/rosters/points', '/assets/x.js']) {
        expectRefusal(await send(target, { headers: { host } }), 421);
      }
      expectRefusal(await send(change, { ...harmless, headers: withToken({ host }) }), 421);
    },
  );
});

describe('a foreign Origin', () => {
  test.each(['https://evil.example', 'http://127.0.0.1:1', 'http://localhost', 'null'])(
    '%s',
    async (origin) => {
      expectRefusal(await send(change, { ...harmless, headers: withToken({ origin }) }), 403);
      expectRefusal(await send('/api/rosters/points', { headers: { origin } }), 403);
    },
  );

  test('is told nothing that a browser would let it read', async () => {
    const { headers } = await send('/', { headers: { origin: 'https://evil.example' } });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expectRefusal(
      await send(change, { method: 'OPTIONS', headers: { 'content-length': '0' } }),
      403,
    );
  });
});

describe('without the token', () => {
  test.each([
    ['none', {}],
    ['an empty one', { 'x-desk-token': '' }],
    ['another one', { 'x-desk-token': 'A'.repeat(32) }],
  ])('%s', async (_, headers) => {
    for (const target of [change, '/api/imports', '/api/imports/x/files', '/api/publish']) {
      expectRefusal(await send(target, { ...harmless, headers }), 403);
    }
  });

  test.each(['PUT', 'PATCH', 'DELETE'])('by another method: %s', async (method) => {
    const length = { 'content-length': '2' };
    expectRefusal(await send(change, { method, body: '{}', headers: length }), 403);
    expectRefusal(await send(change, { method, body: '{}', headers: withToken(length) }), 404);
  });
});

describe('a path that leads elsewhere', () => {
  test.each([
    '/assets/../secret.txt',
    '/assets/..%2fsecret.txt',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/%2e%2e%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/%252e%252e%252fpackage.json',
    '/assets/.%00./x',
    '/assets/%zz',
    '/assets//etc/passwd',
    '/assets/%2fetc%2fpasswd',
    '/../../secret.txt',
    '/rosters/..%2f..%2fsecret/',
    '/api/rosters/..%2f..%2fsecret',
    '/api/rosters/%2e%2e',
    '/api/rosters/linked%2ftopics',
    '/api/rosters/__proto__',
    '/api/imports/..%2f..%2fsecret',
    '/api/imports/x/tables/..%2f1',
  ])('%s', async (target) => {
    expectRefusal(await send(target), 400, 403, 404);
  });

  test('a file parameter names a file and opens none', async () => {
    for (const file of ['../secret.txt', '..%2fsecret.txt', '/etc/passwd', 'data/topics.csv']) {
      const { status, text } = await send(`/api/history?file=${file}`);
      expect([status, text]).toEqual([200, '[]']);
    }
  });

  test('a link out of the root', async () => {
    expectRefusal(await send('/api/rosters/topics'), 403);
    const insert = { kind: 'insert', uid: 'n1', cells: { 编号: 'x' } };
    const body = JSON.stringify({ changes: [insert] });
    const answered = await send('/api/rosters/topics/changes', {
      method: 'POST',
      body,
      headers: withToken(),
    });
    expectRefusal(answered, 403);
    expect(await readFile(path.join(outside, 'topics.csv'), 'utf8')).toBe(secret);
  });
});

describe('an upload', () => {
  const begin = async (): Promise<string> => {
    const { text } = await send('/api/imports', { ...harmless, headers: withToken() });
    return `/api/imports/${(JSON.parse(text) as { id: string }).id}`;
  };
  const listUploads = (): Promise<string[]> =>
    readdir(path.join(getRoot(), '.youlin/uploads'), { recursive: true });

  test('of 1 GB is refused by what it says, before anything of it was sent', async () => {
    const target = `${await begin()}/files?name=a.xlsx`;
    const headers = withToken({ 'content-length': String(1024 ** 3) });
    const answered = await send(target, { method: 'POST', headers, holdsBody: true });
    expectRefusal(answered, 413);
    expect(answered.text).toContain('50 MB');
    expect(await listUploads()).toEqual([]);
  });

  test('that does not say how long it is', async () => {
    const headers = withToken({ 'transfer-encoding': 'chunked' });
    const target = `${await begin()}/files?name=a.xlsx`;
    expectRefusal(await send(target, { method: 'POST', headers, body: 'x' }), 413);
  });

  test.each(['../../../secret.txt', '..\\..\\secret.txt', '/etc/passwd', '.', '', 'a\u0000b.csv'])(
    'called %j lies in the folder of the uploads',
    async (name) => {
      const before = await readdir(getRoot());
      const address = await begin();
      const target = `${address}/files?name=${encodeURIComponent(name)}`;
      const headers = withToken();
      expect((await send(target, { method: 'POST', headers, body: '甲,乙' })).status).toBe(200);
      expect(await listUploads()).toHaveLength(2);
      expect(await readdir(getRoot())).toEqual(before);
      await send(`${address}/end`, { ...harmless, headers });
      expect(await listUploads()).toEqual([]);
    },
  );

  test('of an import that is not there', async () => {
    const target = '/api/imports/..%2f..%2fx/files?name=a.csv';
    expectRefusal(await send(target, { ...harmless, headers: withToken() }), 404);
  });
});

test.each(['', '{', '[1', '{"changes": 13912345678'])(
  'a body that is no JSON is refused and not repeated: %j',
  async (body) => {
    const target = '/api/rosters/points/changes';
    const answered = await send(target, { method: 'POST', body, headers: withToken() });
    expectRefusal(answered, 400, 413);
    expect(answered.text).not.toContain('13912345678');
  },
);
