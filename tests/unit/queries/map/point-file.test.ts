import { beforeAll, describe, expect, test } from 'vitest';
import { readPointFile } from '../../../../src/client/map/drawing/read-point-file.ts';
import type { PointTable } from '../../../../src/client/map/drawing/point-table.ts';
import type { Portal } from '../../../../src/model/portal.ts';
import { isPointFile } from '../../../../src/output/is-point-file.ts';
import { loadPortal } from '../../../../src/pipeline/load-portal.ts';
import { encodePoints, type DrawnColumns } from '../../../../src/queries/map/encode-points.ts';
import { getLayout } from '../../../../src/queries/map/schematic-map.ts';
import { toMapData } from '../../../../src/queries/map/map-data.ts';
import { getMapFile } from '../../../../src/queries/map/map-file.ts';
import { toPointFile, venues } from '../../../../src/queries/map/point-file.ts';
import { createRandom } from '../../../support/random.ts';
import { projectRoot } from '../../../support/run-command.ts';

/** Points in a street about 10 km wide; every fifth has no place. */
function drawColumns(seed: number, count: number): DrawnColumns {
  const below = createRandom(seed);
  const toList = (draw: (index: number) => number): number[] =>
    Array.from({ length: count }, (_, index) => draw(index));
  const place = (draw: () => number) => (index: number) => (index % 5 === 4 ? Number.NaN : draw());
  return {
    width: 800,
    height: 1000,
    schematicX: toList(() => below(8001) / 10),
    schematicY: toList(() => below(10_001) / 10),
    longitude: toList(place(() => 121 + below(100_001) / 1e6)),
    latitude: toList(place(() => 30.65 + below(90_001) / 1e6)),
    community: toList(() => below(3000)),
    state: toList(() => below(4)),
    venue: toList(() => (below(2) === 0 ? 255 : below(5))),
    precision: toList(() => below(3)),
  };
}

const toTexts = (count: number): Pick<PointTable, 'ids' | 'names'> => ({
  ids: Array.from({ length: count }, (_, index) => `point-${index}`),
  names: Array.from({ length: count }, (_, index) => `友邻点 ${index}`),
});

const metre = 1 / 111_320;

describe('what is encoded is read again', () => {
  test.each([0, 1, 2, 7, 250, 5000])('%i points', (count) => {
    for (const seed of [1, 2, 3]) {
      const columns = drawColumns(seed, count);
      const bytes = encodePoints(columns);
      expect(bytes.byteLength).toBe(64 + 13 * count);
      expect(isPointFile(new Uint8Array(bytes))).toBe(true);
      const table = readPointFile(bytes, toTexts(count));
      for (const name of ['community', 'state', 'venue', 'precision'] as const) {
        expect(Array.from(table[name])).toEqual(columns[name]);
      }
      const toGreatestError = (name: 'longitude' | 'latitude' | 'schematicX' | 'schematicY') =>
        Array.from(table[name]).reduce((most, value, index) => {
          const written = columns[name][index] ?? 0;
          if (Number.isNaN(written)) return Number.isNaN(value) ? most : Infinity;
          return Math.max(most, Math.abs(value - written));
        }, 0);
      expect(toGreatestError('longitude')).toBeLessThan(0.15 * metre);
      expect(toGreatestError('latitude')).toBeLessThan(0.15 * metre);
      expect(toGreatestError('schematicX')).toBeLessThan(0.01);
      expect(toGreatestError('schematicY')).toBeLessThan(0.01);
    }
  });

  test('the numbers of communities and states stay where they are in the file', () => {
    const bytes = encodePoints(drawColumns(4, 9));
    const { community, state } = readPointFile(bytes, toTexts(9));
    expect((community as Uint16Array).buffer).toBe(bytes);
    expect((state as Uint8Array).buffer).toBe(bytes);
  });

  test('a number that does not fit is refused, not cut', () => {
    const columns = drawColumns(5, 3);
    expect(() => encodePoints({ ...columns, community: [1, 2, 65_536] })).toThrow('65536');
    expect(() => encodePoints({ ...columns, state: [0, -1, 0] })).toThrow('-1');
  });
});

describe('another file is refused with its reason', () => {
  const whole = new Uint8Array(encodePoints(drawColumns(6, 20)));
  const edit = (offset: number, value: number): Uint8Array => {
    const copy = whole.slice();
    copy[offset] = value;
    return copy;
  };
  test.each([
    ['cut off', whole.slice(0, -1), '323 bytes instead of 324'],
    ['with bytes after it', new Uint8Array([...whole, 0]), '325 bytes instead of 324'],
    ['hardly anything', whole.slice(0, 10), '10 bytes only'],
    ['an HTML page', new TextEncoder().encode('<!doctype html>'.repeat(9)), 'another kind of file'],
    ['a later version', edit(4, 2), 'version 2'],
  ])('%s', (_, bytes, reason) => {
    expect(() => readPointFile(bytes.slice().buffer, toTexts(20))).toThrow(reason);
    expect(isPointFile(bytes)).toBe(false);
  });

  test('the points of another release', () => {
    expect(() => readPointFile(whole.slice().buffer, toTexts(19))).toThrow('20 points, but 19 ids');
  });

  test.each([
    ['words in the unused parts of the header', edit(6, 0x41)],
    ['words in the count’s neighbour', edit(12, 0x41)],
    ['bounds that are none', edit(16 + 7, 0xff)],
    ['a state that there is not', edit(64 + 200, 4)],
    ['a kind of venue that there is not', edit(64 + 220, 65)],
    ['a precision that there is not', edit(64 + 240, 3)],
  ])('the gate refuses %s', (_, bytes) => {
    expect(isPointFile(bytes)).toBe(false);
  });
});

describe('the shipped portal', () => {
  let portal: Portal;
  beforeAll(async () => {
    const result = await loadPortal({ root: projectRoot, base: '/' });
    if (!result.portal) throw new Error('The shipped content does not load');
    ({ portal } = result);
  });

  test('every point stands in the file as the map’s data says', () => {
    const data = toMapData(portal);
    const table = readPointFile(toPointFile(portal), data);
    expect(table.count).toBe(portal.points.length);
    const { cells } = getLayout(portal);
    for (const point of portal.points) {
      const index = data.ids.indexOf(point.id);
      expect([table.ids[index], table.names[index]]).toEqual([point.id, point.name]);
      const community = data.communities[table.community[index] ?? -1];
      expect(community?.id).toBe(point.community.id);
      expect(data.states[table.state[index] ?? -1]?.label).toBe(point.state);
      expect(venues[table.venue[index] ?? -1]).toBe(point.venue);
      // The script draws every point where the page drew it.
      const cell = cells.find(({ id }) => id === community?.id);
      const nearest = (cell?.points ?? []).map(({ x, y }) =>
        Math.hypot(x - (table.schematicX[index] ?? 0), y - (table.schematicY[index] ?? 0)),
      );
      expect(Math.min(...nearest)).toBeLessThan(0.05);
    }
  });

  test('both files of the map have one name, and another when only the places change', async () => {
    const { digest, points } = await getMapFile(portal);
    expect(isPointFile(new Uint8Array(points))).toBe(true);
    const [first, ...others] = portal.communities;
    if (!first) throw new Error('no community');
    const closed = {
      ...first,
      points: first.points.map((point) => ({ ...point, venue: '架空层' as const })),
    };
    const changed = await getMapFile({ ...portal, communities: [closed, ...others] });
    expect(changed.digest).not.toBe(digest);
  });
});
