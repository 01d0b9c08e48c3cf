import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { useImports } from '../../../support/portals/use-imports.ts';

const { getRoot, runImport, put, read } = useImports();

const topics = '编号,议题,类别,提出友邻点,提出日期,摘要,示例\n';
const samples = `${topics}sample-lamp,【示例】路灯,设施,hedong-1,2021-06-01,（示例）路灯暗。,是\n`;

async function addSamples(): Promise<void> {
  const folder = path.join(getRoot(), 'data/samples');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'topics.csv'), samples);
}

test('rows marked as made up stay among the samples, others go into the roster', async () => {
  await addSamples();
  const added = 'sample-bench,【示例】长椅,设施,hedong-1,2021-06-02,（示例）长椅旧。,是\n';
  const real = 'bench,长椅,设施,hedong-1,2021-06-02,长椅旧。,\n';
  const known = samples.replace('路灯暗', '路灯不亮').slice(topics.length);
  const { code } = await runImport(
    await put('topics.csv', topics + known + added + real),
    '--write',
  );
  expect(code).toBe(0);
  expect(await read('data/samples/topics.csv')).toBe(topics + known + added);
  const written = await read('data/topics.csv');
  expect(written).toContain('bench,长椅,');
  expect(written).not.toContain('示例');
});

const places = '编号,名称,所属社区,状态,场所类型,负责人同意公开,经度,纬度,坐标系,定位精度\n';
const home = (place: string): string =>
  `${places}home-1,示例小区友邻点,hedong,规划,居民自有房屋,否,${place}\n`;

test('another place of a private home is taken, cell by cell', async () => {
  const recorded = '120.123456,30.234567,WGS84,测绘';
  await runImport(await put('points.csv', home(recorded)), '--write');
  const before = await read('data/points.csv');
  expect(before).toContain(recorded.slice(0, 10));

  const half = await runImport(await put('points.csv', home('120.123456,30.2359,WGS84,测绘')));
  expect(half.stdout).toContain('「纬度」30.234567 → 30.2359');
  expect(half.stdout).not.toContain('「经度」');
});

test('the apostrophe before what Excel would run is none of the text', async () => {
  const row = "pipe,水管,设施,hedong-1,2021-06-02,'=漏水,\n";
  const { code } = await runImport(await put('topics.csv', topics + row), '--write');
  expect(code).toBe(0);
  expect(await read('data/topics.csv')).toContain(',=漏水');
});
