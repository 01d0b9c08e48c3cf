import { expect, test } from 'vitest';
import { joinPlaces } from '../../../src/model/join-places.ts';
import type { PointRow } from '../../../src/schemas/rosters/points.ts';
import { toDownload, toHeaders } from '../../../src/queries/downloads.ts';
import { loadShippedPortal } from '../../support/shipped-portal.ts';

const portal = await loadShippedPortal('/');
const [first] = portal.rosters.points;
if (!first) throw new Error('The shipped content has points');

/** The first point as a home or a hall with a surveyed place. */
const at = (venue: PointRow['venue'], stewardConsents: boolean | undefined): PointRow => ({
  ...first,
  venue,
  stewardConsents,
  longitude: 121,
  latitude: 30.7,
  coordinateSystem: 'WGS84',
  cells: { ...first.cells, 经度: '121', 纬度: '30.7', 坐标系: 'WGS84' },
});

function publish(row: PointRow): { isOnMap: boolean; texts: string[] } {
  const rosters = { ...portal.rosters, points: [row] };
  const download = toDownload({ ...portal, rosters }, 'points');
  const texts = ['经度', '纬度', '坐标系'].map(
    (header) => download.rows[0]?.[toHeaders(download).indexOf(header)] ?? 'no such column',
  );
  return { isOnMap: joinPlaces(rosters).points[0]?.position !== undefined, texts };
}

test('a resident’s home is placed on the map and in downloads only with consent', () => {
  const hidden = { isOnMap: false, texts: ['', '', ''] };
  const shown = { isOnMap: true, texts: ['121', '30.7', 'WGS84'] };
  expect(publish(at('居民自有房屋', undefined))).toEqual(hidden);
  expect(publish(at('居民自有房屋', false))).toEqual(hidden);
  expect(publish(at('居民自有房屋', true))).toEqual(shown);
  expect(publish(at('社区用房', undefined))).toEqual(shown);
});
