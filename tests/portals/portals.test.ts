import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixedFiles } from '../../src/issues/catalogue/fixed-files.ts';
import { imports } from '../../src/issues/catalogue/imports.ts';
import { catalogue, type IssueCode } from '../../src/issues/catalogue/index.ts';
import { release } from '../../src/issues/catalogue/release.ts';
import { sheets } from '../../src/issues/catalogue/sheets.ts';
import { wordFiles } from '../../src/issues/catalogue/word-files.ts';
import { countIssues, isError } from '../../src/issues/describe-issue.ts';
import { toReportLine } from '../../src/issues/reporters/text.ts';
import { sortIssues } from '../../src/issues/sort-issues.ts';
import { inspectPortal } from '../../src/pipeline/inspect-portal.ts';
import { loadPortal } from '../../src/pipeline/load-portal.ts';
import { makePng } from '../support/files/pictures.ts';

const here = import.meta.dirname;
const entries = await readdir(here, { withFileTypes: true });
const cases = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
const seen = new Set<IssueCode>();

async function report(root: string, load = loadPortal): Promise<string> {
  const { portal, issues } = await load({ root, base: '/', now: '2026-11-23' });
  for (const { code } of issues) seen.add(code);
  expect(portal === undefined).toBe(issues.some(isError));
  const { error, warning } = countIssues(issues);
  const summary = issues.length === 0 ? '✓ 没有发现问题' : `共 ${error} 个错误，${warning} 个提醒`;
  return `${[...sortIssues(issues).map(toReportLine), summary].join('\n')}\n`;
}

describe('a folder of content and data gives exactly the expected issues', () => {
  test.each(cases)('%s', async (name) => {
    const text = await report(path.join(here, name));
    await expect(text).toMatchFileSnapshot(path.join(here, name, 'expected-issues.txt'));
  });
});

// Whether a site is up to date is asked in one case only; the others are about their files.
test('inspection: what an inspection of the site would find besides', async () => {
  const root = path.join(here, 'inspection');
  const text = await report(root, inspectPortal);
  await expect(text).toMatchFileSnapshot(path.join(root, 'expected-inspection.txt'));
});

describe('a link that leads out of the root is refused', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'youlin-link-'));
    await cp(path.join(here, 'header-only'), path.join(folder, 'root'), { recursive: true });
    await writeFile(path.join(folder, 'secret.csv'), '编号\nsecret\n');
    await symlink(path.join(folder, 'secret.csv'), path.join(folder, 'root/data/stations.csv'));
    await symlink(path.join(folder, 'root/data'), path.join(folder, 'root/content'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('a file outside', async () => {
    const text = await report(path.join(folder, 'root'));
    expect(text).toContain('data/stations.csv：这是一个指向资料文件夹以外的快捷链接');
    expect(text).not.toContain('secret');
  });
});

test('a picture of several megabytes is slow on a telephone', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'youlin-picture-'));
  await cp(path.join(here, 'header-only'), folder, { recursive: true });
  await mkdir(path.join(folder, 'content/images'), { recursive: true });
  const large = makePng([['iCCP', 'x'.repeat(3 * 1024 * 1024)]]);
  await writeFile(path.join(folder, 'content/images/large.png'), large);
  expect(await report(folder)).toContain('content/images/large.png：图片有 3.0 MB');
  await rm(folder, { recursive: true, force: true });
});

test('every code of the catalogue is met by a case', () => {
  const ofImports = { ...imports, ...sheets, ...wordFiles, ...fixedFiles };
  // What an import finds stands in no root; tests/unit/cli/import/ meets those codes, and
  // tests/unit/cli/release-issues.test.ts what only a release refuses.
  const ofRoots = Object.keys(catalogue).filter((code) => !(code in ofImports || code in release));
  const missing = ofRoots.filter((code) => !seen.has(code as IssueCode));
  expect(missing).toEqual([]);
});
