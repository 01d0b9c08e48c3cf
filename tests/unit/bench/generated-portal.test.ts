import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generatePortal, toMinutesFile } from '../../../src/bench/portal/generate-portal.ts';
import {
  countPages,
  toPortalSize,
  toUniformCounts,
} from '../../../src/bench/portal/portal-size.ts';
import { loadPortal } from '../../../src/pipeline/load-portal.ts';

describe('sizes', () => {
  test('a street is as large as the real one, a city is 20, a province 100', () => {
    const street = toPortalSize('street');
    expect(street.rows).toMatchObject({ points: 250, stations: 30, communities: 26 });
    expect(toPortalSize('city').rows.points).toBe(20 * 250);
    const pages = (['street', 'city', 'province'] as const).map((size) =>
      countPages(toPortalSize(size)),
    );
    expect(pages).toEqual([498, 9960, 49_800]);
  });

  test.each([10, 500, 2000, 10_000])('%i pages are that many', (pages) => {
    expect(countPages(toPortalSize(pages))).toBe(pages);
  });

  test('a number of pages is four fifths minutes', () => {
    expect(toPortalSize(10_000).minutes).toBe(8000);
  });

  test('one number for all rosters', () => {
    expect(new Set(Object.values(toUniformCounts(7)))).toEqual(new Set([7]));
  });
});

describe('a generated portal', () => {
  const size = toPortalSize(60);
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'youlin-generated-'));
    await generatePortal(root, size);
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test('holds as many documents as its size says', async () => {
    const documents = await readdir(path.join(root, path.dirname(toMinutesFile(0))));
    expect(documents).toHaveLength(size.minutes);
    expect(documents).toContain(path.basename(toMinutesFile(0)));
  });

  test('has nothing to object to, and everything in it is a sample', async () => {
    const { portal, issues } = await loadPortal({ root, base: '/' });
    expect(issues).toEqual([]);
    expect(portal?.points).toHaveLength(size.rows.points);
    const records = [...(portal?.points ?? []), ...(portal?.minutes ?? [])];
    expect(records.every(({ isSample }) => isSample)).toBe(true);
  });
});
