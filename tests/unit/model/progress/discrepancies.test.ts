import { expect, test } from 'vitest';
import { discrepancyRules } from '../../../../src/model/progress/discrepancies/index.ts';
import type { Discrepancy } from '../../../../src/model/progress/discrepancies/discrepancy.ts';
import type { DiscrepancyInputs } from '../../../../src/model/progress/discrepancies/discrepancy-rule.ts';
import type { CitedClause, Commitment, Community, Station } from '../../../../src/model/portal.ts';
import { loadShippedPortal } from '../../../support/portals/shipped-portal.ts';

const portal = await loadShippedPortal();
const found = discrepancyRules.flatMap((rule) => rule(portal));

const valuesOf = (id: string): string[] | undefined =>
  found.find((entry) => entry.id === id)?.statements.map(({ value }) => value);

test.each([
  ['parts-stations-urban', ['19 个', '16 + 2 = 18 个']],
  ['named-stations-urban', ['19 个', '18 个城市社区']],
  ['named-stations-rural', ['11 个', '8 个村']],
  ['listed-stations-total', ['30 个', '26 个']],
  ['deadline-social-workers', ['在2020年前', '用三年时间']],
  ['codes-urban', ['18 个', '19 个']],
  ['name-muyang', ['沐阳(通界桥)社区', '沐阳社区居委会']],
])('%s: %j', (id, values) => {
  expect(valuesOf(id)).toEqual(values);
});

test('a deadline that one place leaves out is named, with both clauses', () => {
  const entry = found.find(({ id }) => id === 'deadline-projects-running');
  expect(entry?.title).toContain('一处写了，一处没写');
  expect(entry?.statements.map(({ clause }) => clause?.anchor)).toEqual(['s3-2-2-5', 's4-4-2']);
  expect(valuesOf('deadline-reform-pilots')).toHaveLength(2);
});

test('the community that only the code list has is named', () => {
  expect(found.find(({ id }) => id === 'codes-urban')?.note).toContain('东方社区');
  expect(found.filter(({ id }) => id.startsWith('name-'))).toHaveLength(1);
  expect(valuesOf('codes-rural')).toBeUndefined();
});

test('two wordings that mean the same year do not contradict each other', () => {
  expect(valuesOf('deadline-stations-total')).toBeUndefined();
});

test('ids are permanent addresses: unique and plain', () => {
  const ids = found.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[a-z]+(-[a-z0-9]+)+$/.test(id))).toBe(true);
});

// The rules look at these fields only; a small consistent street needs no more.
const clause = { anchor: 's1', citation: '一', text: '建立友邻站3个(2个成熟社区+1个筹建组)。' };
const cited = { policy: { id: 'toy' }, clause } as unknown as CitedClause;
const promise = (id: string, count: number, dueWordings: string[] = []): Commitment =>
  ({
    id,
    name: id,
    unit: '个',
    target: { low: count, high: count },
    clauses: [cited],
    wordings: [],
    observations: [],
    dueWordings,
  }) as unknown as Commitment;

const consistent: DiscrepancyInputs = {
  mainPolicy: undefined,
  commitments: [
    promise('stations-urban', 3, ['到2018年6月', '至2018年中旬']),
    promise('stations-rural', 1),
    promise('stations-total', 4),
  ],
  communities: ['城市社区', '城市社区', '城市社区', '村'].map(
    (kind) => ({ kind, points: [] }) as unknown as Community,
  ),
  milestones: [],
  topics: [],
  minutes: [],
  rosters: { 'region-codes': [], projects: [] } as unknown as DiscrepancyInputs['rosters'],
  stations: Array.from({ length: 4 }, (_, index) => ({ id: String(index) }) as Station),
};
const judge = (change: Partial<DiscrepancyInputs>): Discrepancy[] =>
  discrepancyRules.flatMap((rule) => rule({ ...consistent, ...change }));

test('a consistent portal has none', () => {
  expect(judge({})).toEqual([]);
});

test('one station fewer in the roster is found', () => {
  const entries = judge({ stations: consistent.stations.slice(1) });
  expect(entries.map(({ id }) => id)).toEqual(['listed-stations-total']);
  expect(entries[0]?.note).toContain('没有替它们编名字');
});
