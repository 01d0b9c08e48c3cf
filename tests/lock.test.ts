import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { completeLock } from '../src/cli/lock.ts';
import { projectRoot } from './support/run-command.ts';

type Packages = Parameters<typeof completeLock>[0];

async function readLock(): Promise<{ text: string; packages: Packages }> {
  const text = await readFile(path.join(projectRoot, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text) as { packages: Packages };
  return { text, packages };
}

test('the lock file names every platform’s packages and no registry (npm run lock)', async () => {
  const { text, packages } = await readLock();
  expect(completeLock(packages)).toEqual([]);
  expect(text).not.toContain('"resolved"');
});

test('a platform package that npm left out is added with its system and processor', () => {
  const packages: Packages = {
    'node_modules/tool': { optionalDependencies: { '@tool/windows-x64': '1.2.3' } },
  };
  expect(completeLock(packages)).toEqual(['node_modules/@tool/windows-x64']);
  expect(packages['node_modules/@tool/windows-x64']).toEqual({
    version: '1.2.3',
    cpu: ['x64'],
    optional: true,
    os: ['win32'],
  });
});

test('another version of it in the way leads to a place of its own', () => {
  const packages: Packages = {
    'node_modules/tool': { optionalDependencies: { '@tool/linux-x64': '2.0.0' } },
    'node_modules/@tool/linux-x64': { version: '1.0.0' },
  };
  expect(completeLock(packages)).toEqual(['node_modules/tool/node_modules/@tool/linux-x64']);
});
