// @ts-check
// A worker: visits pages of a site as long as it is told to, and looks at every byte.
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, get as request } from 'node:http';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

/** @type {{ url: string, folders: string[], visitors: number }} */
const { url, folders, visitors } = workerData;

/** @param {string} folder */
const readFolder = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .map((file) => [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file)]),
  );
const versions = folders.map(readFolder);
const pages = [...(versions[0]?.keys() ?? [])].filter((name) => name.endsWith('index.html'));

/**
 * What a file of a version asks for, and what these ask for in turn.
 * @param {Map<string, Buffer>} files
 * @param {string} name
 */
function findAssets(files, name, found = new Set()) {
  const text = files.get(name)?.toString() ?? '';
  const named = [...text.matchAll(/(?:_astro\/|map\/data\/|\.\/)[\w.-]+\.(?:js|css|json|png)\b/g)]
    .map(([match]) => match.replace('./', '_astro/'))
    .filter((asset) => asset !== name && !found.has(asset));
  for (const asset of named) {
    found.add(asset);
    if (!asset.endsWith('.png')) findAssets(files, asset, found);
  }
  return found;
}

const assetsOf = versions.map(
  (files) => new Map(pages.map((page) => [page, [...findAssets(files, page), 'favicon.svg']])),
);

const agent = new Agent({ keepAlive: true, maxSockets: visitors });
/** @type {{ requests: number, notModified: number, views: number[], times: number[], faults: string[] }} */
const seen = { requests: 0, notModified: 0, views: versions.map(() => 0), times: [], faults: [] };

/**
 * @param {string} file
 * @param {Record<string, string>} headers
 * @returns {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
 */
const ask = (file, headers = {}) =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    request(url + file, { agent, headers }, (response) => {
      /** @type {Buffer[]} */
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        seen.requests += 1;
        seen.times.push(performance.now() - start);
        const { statusCode: status = 0, headers: got } = response;
        resolve({ status, headers: got, body: Buffer.concat(chunks) });
      });
    }).on('error', reject);
  });

let isOver = false;
/** @param {number} most */
const pick = (most) => Math.floor(Math.random() * most);
/** @param {number} time in milliseconds */
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));

/**
 * What each visitor's browser keeps of a page.
 * @typedef {{ version: number, headers: Record<string, string> }} Kept
 */

/**
 * The version of the page that the answer holds; -1 when it is none.
 * @param {string} page
 * @param {boolean} isPacked
 * @param {Map<string, Kept>} kept
 */
async function openPage(page, isPacked, kept) {
  const key = `${page} ${String(isPacked)}`;
  const before = kept.get(key);
  const encoding = isPacked ? { 'accept-encoding': 'gzip' } : {};
  const answer = await ask(page.replace(/index\.html$/, ''), { ...encoding, ...before?.headers });
  if (answer.status === 304 && before) {
    seen.notModified += 1;
    return before.version;
  }
  const name = isPacked ? `${page}.gz` : page;
  const version = versions.findIndex((files) => files.get(name)?.equals(answer.body));
  if (answer.status !== 200 || version < 0) {
    seen.faults.push(`${answer.status} ${name}, ${answer.body.length} bytes of no version`);
    return -1;
  }
  const { etag = '', 'last-modified': time = '' } = answer.headers;
  kept.set(key, { version, headers: { 'if-none-match': etag, 'if-modified-since': time } });
  return version;
}

async function visit() {
  /** @type {Map<string, Kept>} */
  const kept = new Map();
  while (!isOver) {
    // A few pages over and over, so that what the browser kept is asked for again.
    const page = pages[pick(2) === 0 ? pick(8) : pick(pages.length)] ?? '';
    const isPacked = pick(2) === 0;
    const version = await openPage(page, isPacked, kept);
    if (version < 0) continue;
    // Some connections are slow: by now another version may be served.
    if (pick(4) === 0) await wait(pick(250));
    for (const asset of assetsOf[version]?.get(page) ?? []) {
      const { status, body } = await ask(asset);
      if (status !== 200 || !versions[version]?.get(asset)?.equals(body)) {
        seen.faults.push(`${status} ${asset} of a page of version ${version}`);
      }
    }
    seen.views[version] = (seen.views[version] ?? 0) + 1;
  }
}

parentPort?.once('message', () => {
  isOver = true;
});
const start = performance.now();
const all = Array.from({ length: visitors }, () =>
  visit().catch((/** @type {unknown} */ error) => seen.faults.push(String(error))),
);
await Promise.all(all);
agent.destroy();
const { times, ...rest } = seen;
times.sort((a, b) => a - b);
parentPort?.postMessage({
  ...rest,
  seconds: (performance.now() - start) / 1000,
  p99: times[Math.floor(times.length * 0.99)] ?? 0,
});
