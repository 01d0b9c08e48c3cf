import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireSiteFolder } from '../../../../src/cli/building/require-site-folder.ts';
import { writeOldSite } from '../../../support/site/old-site.ts';
import { projectRoot } from '../../../support/run-command.ts';

let folder = '';
let root = '';
const at = (...names: readonly string[]): string => path.join(folder, ...names);
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-out-'));
  root = at('root');
  await mkdir(at('root/content'), { recursive: true });
  await mkdir(at('empty'));
  await writeOldSite(at('site'));
  await symlink(at('site'), at('link'));
  await mkdir(at('full'));
  await writeFile(at('full/letter.docx'), 'a letter');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('an old site, an empty folder and a new one may be taken', async () => {
  for (const name of ['site', 'empty', 'new', 'root/dist']) {
    expect(await requireSiteFolder({ root, out: at(name) })).toBe(at(name));
  }
  expect(await requireSiteFolder({ root, out: at('deep/new') })).toBe(at('deep/new'));
  expect(await requireSiteFolder({ root, out: at('link') })).toBe(at('site'));
});

test.each([
  ['the root itself', () => root, '程序或资料'],
  ['above the root', () => folder, '程序或资料'],
  ['content', () => at('root/content'), '程序或资料'],
  ['inside data', () => at('root/data/x'), '程序或资料'],
  ['the program', () => projectRoot, '程序或资料'],
  ['inside the program', () => path.join(projectRoot, 'src/dist'), '程序或资料'],
  ['everything', () => path.parse(projectRoot).root, '程序或资料'],
  ['somebody’s documents', () => at('full'), '别的文件'],
  ['a file', () => at('full/letter.docx'), '是一个文件'],
])('%s may not', async (_, toOut, message) => {
  await expect(requireSiteFolder({ root, out: toOut() })).rejects.toThrow(message);
});

test('below a file there is nothing to write to', async () => {
  const out = at('full/letter.docx/dist');
  await expect(requireSiteFolder({ root, out })).rejects.toThrow(/EEXIST|ENOTDIR/);
});

test.skipIf(process.getuid?.() === 0)('a folder that may not be written', async () => {
  await mkdir(at('closed'));
  await chmod(at('closed'), 0o555);
  await expect(requireSiteFolder({ root, out: at('closed/dist') })).rejects.toThrow('EACCES');
  await chmod(at('closed'), 0o755);
});
