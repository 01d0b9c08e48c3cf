import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { publishRelease, rollBack } from '../../src/output/publish/publish-release.ts';
import { packRelease } from '../support/files/make-release.ts';
import { ask, nginxProgram, startNginx } from '../support/site/nginx.ts';
import { writeVariant } from '../support/files/release-variants.ts';
import type { Server } from '../../src/cli/serve-folder.ts';

if (!nginxProgram) {
  process.stdout.write('No nginx on this machine (Debian: nginx-light): no load on it.\n');
}

/** What the server of somebody else may have set for all its sites. */
const outside = [
  'open_file_cache max=10000 inactive=60s;',
  'open_file_cache_valid 60s;',
  'open_file_cache_errors on;',
  'etag off;',
  'if_modified_since before;',
];

interface Load {
  readonly requests: number;
  readonly notModified: number;
  /** Whole page views, by version. */
  readonly views: readonly number[];
  readonly faults: readonly string[];
  readonly seconds: number;
  /** In milliseconds. */
  readonly p99: number;
}

function startLoad(url: string, folders: readonly string[]): { end: () => Promise<Load> } {
  const file = new URL('../support/site/load-client.mjs', import.meta.url);
  const worker = new Worker(file, { workerData: { url, folders, visitors: 16 } });
  const result = new Promise<Load>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return {
    end: () => {
      worker.postMessage('end');
      return result;
    },
  };
}

describe.skipIf(!nginxProgram)('nginx while releases come and go', () => {
  const marks = ['0a', '0b', '0c'];
  let folder = '';
  let target = '';
  let server: Server;
  const archives: string[] = [];
  const publish = async (version: number): Promise<void> => {
    await publishRelease(target, archives[version % marks.length] ?? '', 3);
  };
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'youlin-load-'));
    target = path.join(folder, 'www');
    for (const mark of marks) {
      await writeVariant(inject('siteFolder'), path.join(folder, mark), mark);
      const { archive } = await packRelease(path.join(folder, mark), path.join(folder, 'release'));
      archives.push(archive);
    }
    await publish(0);
    const place = { folder: path.join(target, 'current'), base: '/', outside };
    server = await startNginx(nginxProgram ?? '', place);
  });
  afterAll(async () => {
    // After a start that failed there is none.
    await (server as Server | undefined)?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('20 publishes and 10 rollbacks: no failed request, no page of two versions', async () => {
    const load = startLoad(
      server.url,
      marks.map((mark) => path.join(folder, mark)),
    );
    for (let turn = 0; turn < 10; turn += 1) {
      await publish(2 * turn + 1);
      await publish(2 * turn + 2);
      await rollBack(target);
    }
    const { requests, notModified, views, faults, seconds, p99 } = await load.end();
    const rate = Math.round(requests / seconds);
    process.stdout.write(
      `Load: ${requests} requests (${notModified} × 304) and ${views.join(' + ')} page views ` +
        `during 30 swaps in ${seconds.toFixed(1)} s: ${rate}/s, p99 ${p99.toFixed(1)} ms, ` +
        `${faults.length} faults\n`,
    );
    expect(faults).toEqual([]);
    expect(Math.min(...views)).toBeGreaterThan(10);
    expect(notModified).toBeGreaterThan(0);
  });

  const read = (mark: string, file: string): Promise<Buffer> =>
    readFile(path.join(folder, mark, file));

  test('at once after a publish or rollback the kept page is old, what did not change is kept', async () => {
    const getHome = (headers?: Record<string, string>): ReturnType<typeof ask> =>
      ask(server.url, headers);
    for (const version of [0, 1, 2, 0, 1]) await publish(version);
    const { headers: newer, body } = await getHome();
    expect(body.equals(await read('0b', 'index.html'))).toBe(true);
    const icon = (await ask(`${server.url}favicon.svg`)).headers.etag ?? '';
    await rollBack(target);
    const old = await read('0a', 'index.html');
    // Same size, swapped within the second, and the time goes backwards.
    expect(old.length).toBe(body.length);
    const { etag = '', 'last-modified': time = '' } = newer;
    const conditions: Record<string, string>[] = [
      { 'if-none-match': etag },
      { 'if-modified-since': time },
      { 'if-none-match': etag, 'if-modified-since': time },
    ];
    for (const headers of conditions) {
      const answer = await getHome(headers);
      expect([answer.status, answer.body.equals(old)]).toEqual([200, true]);
    }
    await publish(1);
    for (const headers of conditions) expect((await getHome(headers)).status).toBe(304);
    await publish(2);
    for (const headers of conditions) expect((await getHome(headers)).status).toBe(200);
    const { status } = await ask(`${server.url}favicon.svg`, { 'if-none-match': icon });
    expect(status).toBe(304);
  });
});
