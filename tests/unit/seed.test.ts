import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportText } from '../../src/issues/reporters/text.ts';
import type { Portal } from '../../src/model/portal.ts';
import { loadPortal } from '../../src/pipeline/load-portal.ts';

let portal: Portal;
beforeAll(async () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const result = await loadPortal({ root, base: '/' });
  expect(reportText(result.issues)).toBe('✓ 没有发现问题');
  if (!result.portal) throw new Error('The shipped content must load');
  ({ portal } = result);
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

describe('the seed as data', () => {
  test('both annexes sum to what the document states', () => {
    const of = (kind: string) => portal.communities.filter((community) => community.kind === kind);
    const [urban, rural] = [of('城市社区'), of('村')];
    expect([urban.length, rural.length]).toEqual([18, 8]);
    expect(sum(urban.map((c) => c.residents))).toBe(156_950);
    expect(sum(rural.map((c) => c.residents))).toBe(17_418);
    expect([
      sum(urban.map((c) => c.plannedPoints)),
      sum(rural.map((c) => c.plannedPoints)),
    ]).toEqual([200, 50]);
    expect([sum(urban.map((c) => c.compounds)), sum(rural.map((c) => c.compounds))]).toEqual([
      140, 86,
    ]);
  });

  test('the rows of communities.csv are the rows of the annexes as published', () => {
    const annexes = ['annex-1', 'annex-2'].map((anchor) =>
      portal.mainPolicy?.clauseByAnchor.get(anchor),
    );
    const rows = annexes.flatMap((annex) => annex?.text.split('\n') ?? []);
    for (const { name, aliases, compounds, residents, plannedPoints } of portal.communities) {
      const written = aliases?.find((alias) => alias.includes('(')) ?? name;
      const row = `${written} ${compounds} ${residents} ${plannedPoints}`;
      expect(
        rows.filter((line) => line.endsWith(row)),
        row,
      ).toHaveLength(1);
    }
  });

  test('each community has as many planned points as its row says, and no place is invented', () => {
    for (const { points, plannedPoints } of portal.communities) {
      expect(points).toHaveLength(plannedPoints);
    }
    const published = [...portal.points, ...portal.stations];
    expect(published.every(({ state }) => state === '规划')).toBe(true);
    expect(published.filter(({ position, address }) => position ?? address)).toEqual([]);
    expect(
      portal.points.filter(({ publicSteward, publicPhone }) => publicSteward ?? publicPhone),
    ).toEqual([]);
  });

  test('every commitment quotes its clauses word for word', () => {
    expect(portal.commitments).toHaveLength(21);
    for (const { id, clauses, wordings } of portal.commitments) {
      expect(clauses.length, id).toBeGreaterThan(0);
      const whole = clauses
        .map(({ clause }) => `${clause.heading ?? ''}\n${clause.text}`)
        .join('\n');
      for (const wording of wordings) expect(whole, id).toContain(wording);
    }
  });

  test('三(二)2(5) is the clause of the sixty projects', () => {
    const clause = portal.mainPolicy?.clauseByAnchor.get('s3-2-2-5');
    expect(clause?.citation).toBe('三(二)2(5)');
    expect(clause?.text).toMatch(/^\(5\)孵化培育社会组织,至少有60个/);
  });

  test('what is made up says so, and nothing else does', () => {
    const { rosters } = portal;
    const samples = Object.values(rosters)
      .flat()
      .filter(({ isSample }) => isSample);
    expect(samples.length).toBeGreaterThan(0);
    expect(samples.every(({ place }) => place.file.startsWith('data/samples/'))).toBe(true);
    expect(portal.minutes).toHaveLength(3);
    expect(
      portal.minutes.every(({ isSample, title }) => isSample && title.startsWith('【示例】')),
    ).toBe(true);
  });

  test('no status rests on a sample', () => {
    expect(new Set(portal.commitments.map(({ status }) => status))).toEqual(
      new Set(['无公开数据']),
    );
    expect(portal.commitments.some(({ observations }) => observations.length > 0)).toBe(true);
  });
});
