import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePng } from '../support/files/pictures.ts';
import { listHashes } from '../support/list-folder.ts';
import { writeBasePortal } from '../support/portals/write-base-portal.ts';
import { projectRoot, runCommandIn } from '../support/run-command.ts';

/** A copy of the project, so that its code can be changed too. */
let project = '';
let warm = '';

beforeAll(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'youlin-incremental-'));
  for (const entry of ['src', 'public', 'astro.config.mjs', 'tsconfig.json'])
    await cp(path.join(projectRoot, entry), path.join(project, entry), { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    await cp(path.join(projectRoot, file), path.join(project, file));
  await symlink(path.join(projectRoot, 'node_modules'), path.join(project, 'node_modules'));
  await writeStreet();
  warm = path.join(project, 'warm');
  await build(warm);
});
afterAll(() => rm(project, { recursive: true, force: true }));

async function build(out: string, ...args: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await runCommandIn(project, 'build', '--out', out, ...args);
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
}

/** A small street is built in a moment; a text of its own and a picture complete its kinds of pages. */
async function writeStreet(): Promise<void> {
  await writeBasePortal(project);
  const page = 'content/pages/accessibility.md';
  await cp(path.join(projectRoot, page), path.join(project, page));
  await mkdir(path.join(project, 'content/images'));
  await writeFile(path.join(project, 'content/images/square.png'), makePng([]));
  await appendFile(path.join(project, 'content/news/first.md'), '\n![示例](/images/square.png)\n');
}

async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(path.join(project, file), 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`Nothing to change in ${file}`);
  await writeFile(path.join(project, file), changed);
}

/** The record of the last build into the warm folder. */
async function findRecord(): Promise<string> {
  const folder = path.join(project, '.astro/sites');
  for (const name of await readdir(folder)) {
    const record = path.join(folder, name);
    const { files } = JSON.parse(await readFile(record, 'utf8')) as { files: object };
    if ('index.html' in files) return record;
  }
  throw new Error('There is no record.');
}

async function addMinutes(): Promise<void> {
  const folder = path.join(project, 'content/minutes');
  const text = await readFile(path.join(folder, 'meeting.md'), 'utf8');
  await writeFile(path.join(folder, 'meeting-2.md'), text.replace('标题: ', '标题: 第二次'));
}

/** What is changed, and whether the site is another one afterwards. */
interface Mutation {
  readonly change?: () => Promise<unknown>;
  readonly args?: readonly string[];
  readonly isRepair?: boolean;
}

// What would change every page comes late: it would hide what others leave stale.
const mutations: Readonly<Record<string, Mutation>> = {
  'a cell of a roster': {
    change: () => edit('data/communities.csv', /,河东居；/, ',河东人家；'),
  },
  'a row less': { change: () => edit('data/points.csv', /\n[^\n]+\n$/, '\n') },
  'minutes edited, others added': {
    change: async () => {
      await addMinutes();
      const file = 'content/minutes/meeting.md';
      await edit(file, /\n## /, '\n又添了一句话。\n\n## ');
    },
  },
  'a document less': {
    change: () => rm(path.join(project, 'content/minutes/meeting-2.md')),
  },
  'a page changed and a compressed one deleted in the output': {
    change: async () => {
      await edit('warm/about/index.html', '</main>', '<p>添上的话</p></main>');
      await rm(path.join(warm, 'index.html.br'));
    },
    isRepair: true,
  },
  'the name of the site and the day of judging': {
    change: () => edit('data/portal.yaml', /^站点名称: .*$/m, '站点名称: 别的名字'),
    args: ['--today', '2027-01-01'],
  },
  'a word of the code': {
    change: () => edit('src/words/minutes.ts', "venue: '地点'", "venue: '在哪里'"),
  },
  'a style': {
    change: () => edit('src/styles/base.css', /\n$/, '\n.incremental-test{color:#123}\n'),
  },
  'the base': { args: ['--base', '/a/b/'] },
  'a damaged record': {
    change: async () => writeFile(await findRecord(), '{"files":'),
    args: ['--base', '/a/b/'],
    isRepair: true,
  },
};

/** The addresses of a route's files: `[id]` is any name, `[...page]` any or none. */
const toPattern = (route: string): RegExp =>
  new RegExp(
    `^${route
      .replace(/\.ts$/, '')
      .replace(/^404\.astro$/, '404.html')
      .replace(/(?:(^|\/)index)?\.astro$/, '$1/index.html')
      .replace(/^\/|\/(?=\/)/g, '')
      .replaceAll('.', '\\.')
      .replace(/\/\[\\.\\.\\.\w+\]/g, '(?:/.+)?')
      .replace(/\[\w+\]/g, '[^/]+')}$`,
  );

test('the street has a page of every kind', async () => {
  const isRoute = (name: string): boolean => /\.(?:ts|astro)$/.test(name);
  const routes = (await readdir(path.join(project, 'src/pages'), { recursive: true })).filter(
    isRoute,
  );
  const built = await readdir(warm, { recursive: true });
  const missing = routes.filter((route) => !built.some((file) => toPattern(route).test(file)));
  expect(routes.length).toBeGreaterThan(40);
  expect(missing).toEqual([]);
});

test.each(Object.entries(mutations))(
  '%s: the same as built from nothing',
  async (_name, { change, args = [], isRepair = false }) => {
    const before = await listHashes(warm);
    await change?.();
    const clean = path.join(project, 'clean');
    // At the same time: a core each.
    await Promise.all([build(warm, ...args), build(clean, ...args)]);
    const [fromWarm, fromClean] = [await listHashes(warm), await listHashes(clean)];
    expect(fromWarm).toEqual(fromClean);
    if (isRepair) expect(fromWarm).toEqual(before);
    else expect(fromWarm).not.toEqual(before);
    // Without its folder its record keeps nothing.
    await rm(clean, { recursive: true });
  },
);

test('what did not change is the very same file', async () => {
  const file = path.join(warm, 'news/first/index.html.br');
  await build(warm);
  const before = await stat(file);
  await edit('content/minutes/meeting.md', /\n## /, '\n再添一句。\n\n## ');
  await build(warm);
  expect((await stat(file)).ino).toBe(before.ino);
});
