import { cp, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listHashes } from '../support/list-folder.ts';
import { projectRoot, runCommandIn } from '../support/run-command.ts';

/** A copy of the project, so that its code can be changed too. */
let project = '';
let warm = '';

beforeAll(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'youlin-incremental-'));
  for (const entry of ['src', 'public', 'content', 'data', 'astro.config.mjs', 'tsconfig.json'])
    await cp(path.join(projectRoot, entry), path.join(project, entry), { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    await cp(path.join(projectRoot, file), path.join(project, file));
  await symlink(path.join(projectRoot, 'node_modules'), path.join(project, 'node_modules'));
  warm = path.join(project, 'warm');
  await build(warm);
});
afterAll(() => rm(project, { recursive: true, force: true }));

async function build(out: string, ...args: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await runCommandIn(project, 'build', '--out', out, ...args);
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
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
  const folder = path.join(project, 'content/samples/minutes');
  const text = await readFile(path.join(folder, 'sample-point-2017-09.md'), 'utf8');
  await writeFile(
    path.join(folder, 'sample-point-2017-11.md'),
    text.replace('标题: ', '标题: 第二次'),
  );
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
    change: () => edit('data/communities.csv', /,松枫社区,/, ',松枫示范社区,'),
  },
  'a row less': { change: () => edit('data/points.csv', /\n[^\n]+\n$/, '\n') },
  'minutes edited, others added': {
    change: async () => {
      await addMinutes();
      const file = 'content/samples/minutes/sample-point-2017-09.md';
      await edit(file, /\n## /, '\n又添了一句话。\n\n## ');
    },
  },
  'a document less': {
    change: () => rm(path.join(project, 'content/samples/minutes/sample-point-2017-11.md')),
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
  const file = path.join(warm, 'minutes/sample-station-2017-10/index.html.br');
  await build(warm);
  const before = await stat(file);
  await edit('content/samples/minutes/sample-point-2017-09.md', /\n## /, '\n再添一句。\n\n## ');
  await build(warm);
  expect((await stat(file)).ino).toBe(before.ino);
});
