import { beforeAll, expect, test } from 'vitest';
import type { Portal } from '../../../../src/model/portal.ts';
import { loadPortal } from '../../../../src/pipeline/load-portal.ts';
import { toMapData } from '../../../../src/queries/map/map-data.ts';
import { toPointTitle } from '../../../../src/queries/map/schematic-map.ts';
import { getMapFile } from '../../../../src/queries/map/map-file.ts';
import { toMapView } from '../../../../src/queries/map/map.ts';
import { findDutyClause } from '../../../../src/queries/places/place-record.ts';
import { toPointView } from '../../../../src/queries/places/point.ts';
import { toStationsView } from '../../../../src/queries/places/stations.ts';
import { projectRoot } from '../../../support/run-command.ts';

let portal: Portal;
beforeAll(async () => {
  const result = await loadPortal({ root: projectRoot, base: '/', today: undefined });
  if (!result.portal) throw new Error('The shipped content does not load');
  portal = result.portal;
});

test('a blank fact stays blank, and what is known leads on', () => {
  const point = portal.points.find(({ id }) => id === 'songfeng-01');
  if (!point) throw new Error('songfeng-01 is missing');
  const { facts, map, duties, topics } = toPointView(portal, point);
  const blank = facts.filter(({ value }) => value === undefined).map(({ label }) => label);
  expect(blank).toEqual(['场所类型', '地址', '开放时间', '负责人', '联系电话', '启用日期']);
  expect(facts[1]).toMatchObject({ href: '/stations/songfeng-station/' });
  expect(duties.clause?.href).toBe('/policies/shiyanqu-2017/#s4-2-3');
  expect(map.geographic).toBeUndefined();
  expect(map.schematic?.cells[0]?.places.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
  expect(topics.every(({ isSample }) => isSample)).toBe(true);
});

test('stations that are promised but not named are counted, not listed', () => {
  const { gap, named, sections } = toStationsView(portal);
  expect(named.value).toBe(26);
  expect(gap).toMatchObject({ promised: { value: 30 }, missing: { value: 4 } });
  expect(sections.flatMap(({ stations }) => stations)).toHaveLength(26);
});

test('a clause is cited only where it speaks of the level', () => {
  expect(findDutyClause(portal, { anchor: 's4-2-3', level: '友邻点' })?.label).toBe('四(二)3');
  expect(findDutyClause(portal, { anchor: 's1-1', level: '友邻点' })).toBeUndefined();
  expect(findDutyClause(portal, { anchor: 's9-9', level: '友邻点' })).toBeUndefined();
  const without = { ...portal, mainPolicy: undefined };
  expect(findDutyClause(without, { anchor: 's4-2-3', level: '友邻点' })).toBeUndefined();
});

test('a title says the state once', () => {
  expect(toPointTitle({ name: '松枫社区友邻点 01（规划）', state: '规划' })).toBe(
    '松枫社区友邻点 01（规划）',
  );
  expect(toPointTitle({ name: '松枫社区友邻点 01', state: '运行' })).toBe(
    '松枫社区友邻点 01（运行）',
  );
});

test('the map’s data is named by its content', async () => {
  const { digest, text } = await getMapFile(portal);
  expect(text).toBe(JSON.stringify(toMapData(portal)));
  expect(digest).toMatch(/^[0-9a-f]{10}$/);
  const [first, ...others] = portal.communities;
  if (!first) throw new Error('no community');
  const renamed = { ...portal, communities: [{ ...first, name: '改名社区' }, ...others] };
  expect((await getMapFile(renamed)).digest).not.toBe(digest);
  expect((await toMapView(renamed)).dataHref).toBe(
    `/map/data/${(await getMapFile(renamed)).digest}.json`,
  );
});
