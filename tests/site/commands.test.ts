import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { upkeep } from '../../src/issues/catalogue/upkeep.ts';
import { findLinkFaults, summarizeFaults } from '../support/site/links.ts';
import { listHashes, listTimes } from '../support/list-folder.ts';
import { projectRoot, runCommand } from '../support/run-command.ts';

const inPortals = (name: string): string => path.join(projectRoot, 'tests/portals', name);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-commands-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('check', () => {
  test('0 without errors', async () => {
    const { code, stdout } = await runCommand('check');
    expect(stdout).toContain('共 0 个错误');
    const codes = [...stdout.matchAll(/\(([a-z-]+)\)$/gm)].map(([, own]) => own);
    expect(new Set(codes)).toEqual(
      new Set(['blank-column', 'stale-column', 'undated-item', 'unset-settings']),
    );
    expect(code).toBe(0);
  });

  test('1 with errors, all of them in the report', async () => {
    const { code, stdout } = await runCommand('check', '--root', inPortals('cells'));
    const expected = await readFile(path.join(inPortals('cells'), 'expected-issues.txt'), 'utf8');
    for (const line of expected.trim().split('\n')) expect(stdout).toContain(line);
    expect(code).toBe(1);
  });

  test.each([
    ['an option that is not known', ['--rooot', 'x']],
    ['a format that is not known', ['--format', 'xml']],
    ['a folder that is not there', ['--root', 'no-such-folder']],
    ['a date that is none', ['--today', '2026-02-30']],
    ['a base that leads upwards', ['--base', '/../']],
    ['a site that is no address', ['--site', 'example']],
  ])('2 on %s, said in Chinese without a stack trace', async (_, args) => {
    const { code, stdout, stderr } = await runCommand('check', ...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/[\u4e00-\u9fff]/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('2 on a command that is not known', async () => {
    expect((await runCommand('chekc')).code).toBe(2);
  });

  test('--format json has the shape of the contract', async () => {
    const args = ['--root', inPortals('cells'), '--format', 'json'];
    const { code, stdout } = await runCommand('check', ...args);
    const report = JSON.parse(stdout) as {
      issues: Record<string, unknown>[];
      counts: { error: number; warning: number };
    };
    expect(code).toBe(1);
    expect(Object.keys(report)).toEqual(['issues', 'counts']);
    expect(report.counts).toEqual({ error: report.issues.length, warning: 0 });
    const keys = ['code', 'severity', 'file', 'row', 'column', 'value', 'message', 'hint'];
    for (const issue of report.issues) expect(Object.keys(issue)).toEqual(keys);
    expect(report.issues).toContainEqual({
      code: 'invalid-number',
      severity: 'error',
      file: 'data/points.csv',
      row: 2,
      column: '经度',
      value: '东经120',
      message: '“东经120” 不是数字',
      hint: '请只填数字，例如 1500 或 30.6921；单位写在“单位”列，说明写在“说明”列',
    });
  });

  test('--format json of a clean portal', async () => {
    const args = ['--root', inPortals('tiny-street'), '--format', 'json'];
    const { code, stdout } = await runCommand('check', ...args);
    const report = JSON.parse(stdout) as { issues: { code: string }[]; counts: { error: number } };
    expect(report.counts.error).toBe(0);
    // What an inspection of the site would find; the files are sound.
    expect(report.issues.filter(({ code: own }) => !(own in upkeep))).toEqual([]);
    expect(code).toBe(0);
  });

  test('--format github annotates the line', async () => {
    const args = ['--root', inPortals('files'), '--format', 'github'];
    const { stdout } = await runCommand('check', ...args);
    expect(stdout).toContain('::error file=data/communities.csv,line=1,title=missing-file::');
    expect(stdout).toContain('::warning file=data/point.csv,line=1,title=unknown-file::');
  });
});

describe('build with an error', () => {
  test('leaves the old output alone and nothing else behind', async () => {
    const parent = path.join(folder, 'failed');
    const out = path.join(parent, 'dist');
    await mkdir(out, { recursive: true });
    await writeFile(path.join(out, 'index.html'), 'the old site');
    const before = await listTimes(parent);
    const { code } = await runCommand('build', '--root', inPortals('cells'), '--out', out);
    expect(code).toBe(1);
    expect(await listTimes(parent)).toEqual(before);
    expect(await readdir(parent)).toEqual(['dist']);
  });
});

test('two builds at a time do not disturb each other', async () => {
  const outs = ['first', 'second'].map((name) => path.join(folder, `together-${name}`));
  const runs = await Promise.all(
    outs.map((out) => runCommand('build', '--root', inPortals('tiny-street'), '--out', out)),
  );
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  // Both may have waited: other tests build as well.
  expect(runs.some(({ stdout }) => stdout.includes('另一个构建正在'))).toBe(true);
  const [first = '', second = ''] = outs;
  expect(await listHashes(first)).toEqual(await listHashes(second));
});

describe('build of another street under another base', () => {
  const root = inPortals('tiny-street');
  const build = (out: string): ReturnType<typeof runCommand> =>
    runCommand('build', '--root', root, '--out', out, '--base', '/youlin/');
  let out = '';
  let before: string[] = [];
  beforeAll(async () => {
    out = path.join(folder, 'tiny');
    before = await listTimes(root);
    const { code, stdout, stderr } = await build(out);
    expect(code, stdout + stderr).toBe(0);
  });

  test('writes nothing into the root', async () => {
    expect(await listTimes(root)).toEqual(before);
  });

  test('every link stays under the base and leads somewhere', async () => {
    expect(summarizeFaults(await findLinkFaults(out, '/youlin/'))).toEqual([]);
  });

  test('a street of its own: nothing of the shipped one is in it', async () => {
    const pages = await readdir(out, { recursive: true });
    for (const page of pages.filter((name) => /\.(?:html|xml|ics|csv|json)$/.test(name))) {
      expect(await readFile(path.join(out, page), 'utf8'), page).not.toMatch(/当湖|平湖|songfeng/);
    }
  });

  test('the positions that are recorded are published in WGS84', async () => {
    const text = await readFile(path.join(out, 'data/points.geojson'), 'utf8');
    const { features } = JSON.parse(text) as {
      features: { id: string; geometry: { coordinates: number[] }; properties: object }[];
    };
    expect(features.map(({ id }) => id)).toEqual(['hedong-1', 'hexi-1']);
    expect(features[0]?.geometry.coordinates).toEqual([120.1234, 30.2345]);
    expect(features[0]?.properties).toEqual({
      id: 'hedong-1',
      名称: '河东示例友邻点一',
      社区: '河东示例社区',
      状态: '运行',
      定位精度: '测绘',
    });
  });

  test('feeds and sitemap name absolute addresses under the base', async () => {
    const site = 'https://example.invalid';
    const again = path.join(folder, 'tiny-with-site');
    const args = ['--root', root, '--out', again, '--base', '/youlin/', '--site', site];
    expect((await runCommand('build', ...args)).code).toBe(0);
    for (const file of ['feed.xml', 'calendar.ics', 'sitemap-index.xml', 'sitemap-0.xml']) {
      const text = await readFile(path.join(again, file), 'utf8');
      const own = [...text.matchAll(/https:\/\/example\.invalid[^<"\s]*/g)].map(([url]) => url);
      expect(own.length, file).toBeGreaterThan(0);
      expect(own.filter((url) => !url.startsWith(`${site}/youlin/`))).toEqual([]);
      expect(text).not.toContain('127.0.0.1');
    }
  });
});
