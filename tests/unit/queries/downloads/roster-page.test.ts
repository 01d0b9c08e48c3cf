import { expect, test } from 'vitest';
import type { Portal } from '../../../../src/model/portal.ts';
import { toRosterHref } from '../../../../src/queries/downloads/published-row.ts';
import { toRosterPageView, toRosterPaths } from '../../../../src/queries/downloads/roster-page.ts';
import { loadShippedPortal } from '../../../support/portals/shipped-portal.ts';

const portal = await loadShippedPortal('/youlin/');
const [first] = portal.rosters.points;
if (!first) throw new Error('No points');
const points = Array.from({ length: 1001 }, () => ({ ...first }));
const long: Portal = { ...portal, rosters: { ...portal.rosters, points } };

test('a long roster is paged, and the address of a row names its page', () => {
  const paths = toRosterPaths(long).filter(({ params }) => params.roster === 'points');
  expect(paths.map(({ params }) => params.page)).toEqual([undefined, '2', '3']);
  const rows = paths.map(({ props }) => toRosterPageView(long, props).rows);
  expect(rows.map((own) => [own[0]?.row, own.at(-1)?.row])).toEqual([
    [2, 501],
    [502, 1001],
    [1002, 1002],
  ]);
  const { addresses } = portal;
  expect(toRosterHref(addresses, 'points', 501)).toBe('/youlin/data/points/#row-501');
  expect(toRosterHref(addresses, 'points', 502)).toBe('/youlin/data/points/2/#row-502');
  expect(toRosterHref(addresses, 'points', 1002)).toBe('/youlin/data/points/3/#row-1002');
});

test('samples name the editors’ file and row; columns nobody filled are only named', () => {
  const view = toRosterPageView(portal, { name: 'topics', page: 1 });
  expect(view.rows[0]).toMatchObject({ origin: 'data/samples/topics.csv 第 2 行', isSample: true });
  const own = toRosterPageView(portal, { name: 'points', page: 1 });
  expect(own.rows[0]?.origin).toBeUndefined();
  expect(own.headers).not.toContain('经度');
  expect(own.blank).toContain('经度');
  expect(toRosterPageView(portal, { name: 'funds', page: 1 }).count).toBeUndefined();
});
