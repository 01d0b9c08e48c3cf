import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rosterNames, type RosterName } from '../../src/schemas/roster-names.ts';
import { projectRoot } from '../support/run-command.ts';
import { files } from './cases/files.ts';
import { headers } from './cases/headers.ts';
import { rows } from './cases/rows.ts';
import { prose, values } from './cases/values.ts';
import { baseTables } from './support/base.ts';
import { all, put, type Case } from './support/case.ts';
import { makeRoundTrip, type RoundTrip } from './support/round-trip.ts';
import { writePortal } from './support/run-case.ts';

// Imported, published and imported again, nothing may have become something else.

/** What spreadsheets run, turn into dates, or take for nothing. */
const texts = [...prose, '-5号楼', '+86', '@示例', '—', '1/2', '007', '2017.10', '１２３', 'TRUE'];

const home = put('points', 2, { 场所类型: '居民自有房屋', 负责人同意公开: '否' });
const cases: readonly Case[] = [
  { name: 'the base' },
  ...texts.map((text) => ({ name: `prose ${text}`, tables: put('topics', 2, { 摘要: text }) })),
  { name: 'a private home', tables: home },
  {
    name: 'a private home without a place',
    tables: all(home, put('points', 2, { 坐标系: '', 经度: '', 纬度: '', 定位精度: '' })),
  },
  {
    name: 'a private home, recorded in GCJ02',
    tables: all(home, put('points', 2, { 坐标系: 'GCJ02' })),
  },
  ...[files, headers, rows, values].flatMap((group) => group.cases),
];

/** The rosters that a case writes in another way: all, where it is about the whole files. */
function listChanged({ tables }: Case): readonly RosterName[] {
  const mutated = tables?.(baseTables);
  const changed = rosterNames.filter((name) => mutated && mutated[name] !== baseTables[name]);
  return changed.length > 0 ? changed : rosterNames;
}

async function makeTrip(mutation: Case): Promise<RoundTrip | undefined> {
  const root = await mkdtemp(path.join(tmpdir(), 'youlin-corpus-'));
  try {
    await writePortal(root, mutation);
    return await makeRoundTrip(root, listChanged(mutation));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function expectNothing(trip: RoundTrip | undefined): void {
  expect(trip?.said).toEqual([]);
  expect(trip?.same).toBe(trip?.written);
}

test.each(cases.map((entry) => [entry.name, entry] as const))('%s', async (_, mutation) => {
  const trip = await makeTrip(mutation);
  expect(trip?.written).toBeGreaterThan(0);
  expectNothing(trip);
});

test('the portal as shipped, with its samples', async () => {
  const trip = await makeRoundTrip(projectRoot);
  expect(trip?.written).toBeGreaterThan(800);
  expectNothing(trip);
});

test('every case of an editor that can be published', async () => {
  const folder = path.join(projectRoot, 'tests/portals');
  const entries = await readdir(folder, { withFileTypes: true });
  const trips: RoundTrip[] = [];
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    const trip = await makeRoundTrip(path.join(folder, name));
    if (trip) trips.push(trip);
  }
  expect(trips.length).toBeGreaterThan(5);
  trips.forEach(expectNothing);
});
