import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../../src/model/map/coordinates.ts';
import { joinPlaces } from '../../../../src/model/places/join-places.ts';
import { toCellCentre } from '../../../../src/model/map/privacy-grid.ts';
import type { Position } from '../../../../src/model/map/public-position.ts';
import type { Precision } from '../../../../src/schemas/rosters/place-fields.ts';
import type { PointRow } from '../../../../src/schemas/rosters/points.ts';
import { renderCsv } from '../../../../src/queries/downloads/download-csv.ts';
import { renderJson } from '../../../../src/queries/downloads/download-json.ts';
import { renderPointsGeojson } from '../../../../src/queries/downloads/points-geojson.ts';
import { toDownload, toHeaders } from '../../../../src/queries/downloads/downloads.ts';
import { loadShippedPortal } from '../../../support/portals/shipped-portal.ts';

const portal = await loadShippedPortal('/');
const getFirst = (): PointRow => {
  const [row] = portal.rosters.points;
  if (!row) throw new Error('The shipped content has points');
  return row;
};
const first = getFirst();

interface Home {
  readonly venue?: PointRow['venue'];
  readonly consents?: boolean | undefined;
  readonly precision?: Precision | undefined;
}

/** The first point, recorded at 121.01503, 30.70021 (WGS84). */
function at({ venue = '居民自有房屋', consents, precision = '测绘' }: Home): PointRow {
  const texts = { 经度: '121.01503', 纬度: '30.70021', 坐标系: 'WGS84', 定位精度: precision };
  return {
    ...first,
    venue,
    stewardConsents: consents,
    longitude: 121.01503,
    latitude: 30.70021,
    coordinateSystem: 'WGS84',
    precision,
    cells: { ...first.cells, ...texts },
  };
}

/** Everything that is published of where a point is. */
function publish(row: PointRow): { position: Position | undefined; texts: string[]; all: string } {
  const rosters = { ...portal.rosters, points: [row] };
  const { points } = joinPlaces(rosters);
  const changed = { ...portal, rosters, points };
  const download = toDownload(changed, 'points');
  const texts = ['经度', '纬度', '坐标系', '定位精度'].map(
    (header) => download.rows[0]?.[toHeaders(download).indexOf(header)] ?? 'no such column',
  );
  const csv = new TextDecoder().decode(renderCsv(download));
  const all = csv + renderJson(download) + renderPointsGeojson(changed);
  return { position: points[0]?.position, texts, all };
}

const metresBetween = (a: LngLat, b: LngLat): number =>
  Math.hypot((a.latitude - b.latitude) * 111_320, (a.longitude - b.longitude) * 95_700);

test('a surveyed home is published within its cell of 500 m, the same in every file', () => {
  for (const consents of [undefined, false]) {
    const row = at({ consents });
    const { position, texts, all } = publish(row);
    const exact = { longitude: 121.01503, latitude: 30.70021 };
    expect(position?.precision).toBe('小区级');
    const distance = position ? metresBetween(position, exact) : 0;
    expect(distance).toBeGreaterThan(1);
    expect(distance).toBeLessThan(360);
    const { longitude = 0, latitude = 0 } = position ?? {};
    expect(texts).toEqual([String(longitude), String(latitude), 'WGS84', '小区级']);
    expect(all).toContain(String(longitude));
    expect(all).not.toMatch(/121\.01503|30\.70021/);
  }
});

test('with consent, in a public room or as the compound’s centre the place is as recorded', () => {
  const exact = { longitude: 121.01503, latitude: 30.70021 };
  const cases: [Home, Precision][] = [
    [{ consents: true }, '测绘'],
    [{ venue: '社区用房' }, '测绘'],
    [{ venue: '社区用房', precision: '示意' }, '示意'],
    [{ precision: '小区级' }, '小区级'],
  ];
  for (const [home, precision] of cases) {
    const { position, texts } = publish(at(home));
    expect(position).toEqual({ ...exact, precision });
    expect(texts).toEqual(['121.01503', '30.70021', 'WGS84', precision]);
  }
});

test('a home put somewhere roughly does not become the compound’s centre', () => {
  expect(publish(at({ precision: '示意' })).texts[3]).toBe('示意');
  expect(publish(at({ precision: '示意' })).all).not.toContain('121.01503');
});

test('a place without a stated precision claims no more than 示意', () => {
  const row = { ...at({ venue: '社区用房' }), precision: undefined };
  expect(publish(row).position?.precision).toBe('示意');
});

describe('the grid', () => {
  const places = Array.from({ length: 400 }, (_, i) => ({
    longitude: 120.9 + (i % 20) * 0.0113,
    latitude: 30.6 + Math.floor(i / 20) * 0.0107,
  }));

  test('no place is farther from its centre than half a diagonal, and centres stay', () => {
    for (const place of places) {
      const centre = toCellCentre(place);
      expect(metresBetween(place, centre)).toBeLessThan(360);
      expect(toCellCentre(centre)).toEqual(centre);
    }
  });

  test('neighbours in a cell cannot be told apart', () => {
    const { longitude, latitude } = toCellCentre({ longitude: 121.015, latitude: 30.7 });
    const nearby = { longitude: longitude + 0.0025, latitude: latitude - 0.0022 };
    expect(toCellCentre(nearby)).toEqual({ longitude, latitude });
  });
});
