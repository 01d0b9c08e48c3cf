import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoDay, quarters } from '../../../../src/cli/demo/demo-day.ts';
import { writeDemo } from '../../../../src/cli/demo/write-demo.ts';
import { findReleaseIssues } from '../../../../src/cli/release/find-release-issues.ts';
import { isError } from '../../../../src/issues/describe-issue.ts';
import type { Portal } from '../../../../src/model/portal.ts';
import { loadPortal } from '../../../../src/pipeline/load-portal.ts';
import { projectRoot } from '../../../support/run-command.ts';

let folder: string;
let demo: Portal;

const load = async (root: string, today?: string): Promise<Portal> => {
  const { portal, issues } = await loadPortal({ root, base: '/', today });
  expect(issues.filter(isError)).toEqual([]);
  if (!portal) throw new Error(`no portal in ${root}`);
  return portal;
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'demo-'));
  await writeDemo(projectRoot, path.join(folder, 'once'), await load(projectRoot));
  demo = await load(path.join(folder, 'once'), demoDay);
});
afterAll(() => rm(folder, { recursive: true }));

test('it is a portal two years on', () => {
  const running = demo.points.filter(({ state }) => state === '运行');
  expect(demo.points).toHaveLength(250);
  expect(running.length / 250).toBeCloseTo(0.86, 2);
  expect(demo.topics).toHaveLength(15);
  expect(demo.minutes).toHaveLength(20);
  const days = new Set(demo.rosters.observations.map(({ date }) => date));
  expect(days).toEqual(new Set([...quarters, demoDay]));
  expect(quarters).toHaveLength(8);
  expect(demo.rosters.projects.length).toBeGreaterThan(60);
});

test('what was reported agrees with what is listed', () => {
  const listed = (id: string): string[] =>
    demo.discrepancies.filter((found) => found.id.includes(id)).map((found) => found.id);
  expect(listed('points')).toEqual([]);
});

test('whatever is made up says so in every row and document', async () => {
  const files = await readdir(path.join(folder, 'once/content/minutes'));
  const minutes = await Promise.all(
    files.map((file) => readFile(path.join(folder, 'once/content/minutes', file), 'utf8')),
  );
  expect(minutes.filter((text) => !text.includes('示例'))).toEqual([]);
  const made = [
    'points',
    'stations',
    'observations',
    'topics',
    'topic-events',
    'funds',
    'projects',
  ];
  for (const name of [...made, 'organizations', 'trainings', 'members']) {
    const text = await readFile(path.join(folder, `once/data/${name}.csv`), 'utf8');
    const [, ...rows] = text.trimEnd().split('\n');
    expect(rows.length, name).toBeGreaterThan(0);
    expect(rows.filter((row) => !row.includes('示例'))).toEqual([]);
  }
  expect(demo.settings.isDemo).toBe(true);
});

test('a release refuses it', () => {
  const codes = findReleaseIssues(demo, 'https://www.example.gov.cn').map(({ code }) => code);
  expect(codes).toContain('demo-in-release');
});

test('the same bytes every time', async () => {
  await writeDemo(projectRoot, path.join(folder, 'again'), await load(projectRoot));
  for (const name of ['points', 'topic-events', 'projects']) {
    const [once, again] = await Promise.all(
      ['once', 'again'].map((at) => readFile(path.join(folder, at, `data/${name}.csv`))),
    );
    expect(again).toEqual(once);
  }
});
