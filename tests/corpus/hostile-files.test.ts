import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { headerOf, toNews, useHostileRoots } from './support/use-hostile-roots.ts';

const load = useHostileRoots();

test('a folder, a pipe, a link to itself and a link outside are named', async () => {
  const { codes, count } = await load({}, async (root) => {
    await mkdir(path.join(root, 'data/points.csv'), { recursive: true });
    await mkdir(path.join(root, 'content/news'), { recursive: true });
    execFileSync('mkfifo', [path.join(root, 'content/news/pipe.md')]);
    execFileSync('mkfifo', [path.join(root, 'data/topics.csv')]);
    await symlink('stations.csv', path.join(root, 'data/stations.csv'));
    await symlink('/etc/passwd', path.join(root, 'data/funds.csv'));
    await symlink('/etc', path.join(root, 'content/policies'));
    await symlink('minutes', path.join(root, 'content/minutes'));
  });
  expect(codes).toEqual(['outside-root', 'unreadable-file']);
  expect(count).toBe(7);
});

test.each(['data', 'content'])(
  '%s itself is a link outside: one word, nothing is read',
  async (name) => {
    const { issues } = await load({}, async (root) => {
      await rm(path.join(root, name), { recursive: true, force: true });
      await symlink('/etc', path.join(root, name));
    });
    expect(issues.map(({ code, place }) => [code, place.file])).toEqual([['outside-root', name]]);
  },
);

test.each(['data', 'content'])('%s itself is a file: one word', async (name) => {
  const { issues } = await load({}, async (root) => {
    await rm(path.join(root, name), { recursive: true, force: true });
    await writeFile(path.join(root, name), 'x');
  });
  expect(issues.map(({ code, place }) => [code, place.file])).toEqual([['unreadable-file', name]]);
});

// Root may read everything.
test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
  const { codes } = await load({ 'data/topics.csv': headerOf('topics') }, (root) =>
    chmod(path.join(root, 'data/topics.csv'), 0),
  );
  expect(codes).toEqual(['unreadable-file']);
});

test('components in content are not run', async () => {
  const { codes, portal } = await load({ 'content/news/page.mdx': toNews('<Foo />{1 + 1}') });
  expect(codes).toEqual(['unknown-file']);
  expect(portal?.news).toEqual([]);
});

test.each([
  ['../../etc/passwd', 'invalid-id'],
  ['..\\x', 'invalid-id'],
  ['%2e%2e', 'invalid-id'],
  ['.', 'invalid-id'],
  ['__proto__', 'invalid-id'],
  ['con', 'unusable-id'],
  ['lpt1', 'unusable-id'],
  ['a'.repeat(300), 'unusable-id'],
])('the id %s', async (id, code) => {
  const row = `${id},示例培训,2017-01-01,,,,`;
  const { codes } = await load({ 'data/trainings.csv': `${headerOf('trainings')}\n${row}\n` });
  expect(codes).toEqual([code]);
});

test('an id that objects have already', async () => {
  const ids = ['constructor', 'tostring', 'valueof', 'hasownproperty'];
  const rows = ids.map((id) => `${id},示例${id},,村,,1,1,1,\n`).join('');
  const { codes, portal } = await load({
    'data/communities.csv': `${headerOf('communities')}\n${rows}`,
    'data/stations.csv': `${headerOf('stations')}\n${ids.map((id) => `${id}-s,示例站${id},${id},,规划,,,,,,,,\n`).join('')}`,
  });
  expect(codes).toEqual([]);
  expect(portal?.stations.map(({ community }) => community.id)).toEqual(ids);
});
