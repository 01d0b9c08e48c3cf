import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTree } from '../support/architecture/read-tree.ts';
import {
  findCrowdedFolders,
  findLongFiles,
  findStrayRooms,
  findUnmirrored,
  findUntoldRooms,
  most,
  rooms,
} from '../support/architecture/rooms.ts';
import { projectRoot } from '../support/run-command.ts';

const { paths, texts } = await readTree();
const lines = (count: number): string => 'export {};\n'.repeat(count);
const files = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `src/model/topics/file-${index}.ts`);

test('every floor is divided into the same rooms', () => {
  expect(findStrayRooms(paths)).toEqual([]);
});

test('src/README.md says what lives in each room', async () => {
  const readme = await readFile(path.join(projectRoot, 'src/README.md'), 'utf8');
  expect(findUntoldRooms(readme)).toEqual([]);
});

test('unit tests stand where the code stands', () => {
  expect(findUnmirrored(paths)).toEqual([]);
});

test(`no folder has more than ${most.files} files`, () => {
  expect(findCrowdedFolders(paths)).toEqual([]);
});

test(`no file of code has more than ${most.lines} lines`, () => {
  expect(findLongFiles(texts)).toEqual([]);
});

describe('a breach is found', () => {
  test.each([
    'src/queries/charts/chart.ts',
    'src/model/discrepancies/discrepancy.ts',
    'src/components/server/Header.astro',
    'src/client/provenance/panel.ts',
    'src/checks/rosters/unique-ids.ts',
    'src/words/charts.ts',
    'src/bench/money/bench-money.ts',
    'tests/browser/charts/chart.test.ts',
  ])('a stray room: %s', (file) => {
    expect(findStrayRooms([file])).toEqual([
      `${file.split('/').slice(0, 3).join('/').replace('.ts', '')} is no room`,
    ]);
  });

  test.each([
    'src/model/portal.ts',
    'src/model/progress/discrepancies/discrepancy.ts',
    'src/queries/server/caching.ts',
    'src/words/topics.ts',
    'src/bench/search/score.ts',
    'src/pages/center/index.astro',
  ])('no stray room: %s', (file) => {
    expect(findStrayRooms([file])).toEqual([]);
  });

  test('unit tests of nothing', () => {
    const tree = [
      'src/model/topics/topic.ts',
      'tests/unit/model/topics/topic.test.ts',
      'tests/unit/model/charts/chart.test.ts',
    ];
    expect(findUnmirrored(tree)).toEqual(['tests/unit/model/charts mirrors no folder of src']);
  });

  test('a crowded folder', () => {
    expect(findCrowdedFolders(files(most.files))).toEqual([]);
    expect(findCrowdedFolders(files(most.files + 1))).toEqual(['src/model/topics has 26 files']);
  });

  test('a long file', () => {
    const tree = new Map([
      ['src/styles/long.css', lines(most.lines + 1)],
      ['tests/unit/long.test.ts', lines(most.lines + 1)],
      ['src/styles/fits.css', lines(most.lines)],
    ]);
    expect(findLongFiles(tree)).toEqual([
      'src/styles/long.css has 351 lines',
      'tests/unit/long.test.ts has 351 lines',
    ]);
  });

  test('a room of which nothing is said', () => {
    const rows = rooms.filter((room) => room !== 'money').map((room) => `| \`${room}\` | … |\n`);
    expect(findUntoldRooms(rows.join(''))).toEqual(['money']);
  });
});
