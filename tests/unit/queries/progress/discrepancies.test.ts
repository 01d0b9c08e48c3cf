import { expect, test } from 'vitest';
import { toDiscrepanciesView } from '../../../../src/queries/progress/discrepancies.ts';
import { loadShippedPortal } from '../../../support/portals/shipped-portal.ts';

const portal = await loadShippedPortal('/youlin/');
const { entries } = toDiscrepanciesView(portal);

test('both sides stand beside each other with their sources', () => {
  expect(entries).toHaveLength(portal.discrepancies.length);
  expect(entries.every(({ statements }) => statements.length === 2)).toBe(true);
  expect(entries.every(({ statements }) => statements.every(({ links }) => links.length > 0))).toBe(
    true,
  );
});

test('a side links its clause and the roster it was counted in', () => {
  const listed = entries.find(({ id }) => id === 'listed-stations-total');
  expect(listed?.statements.map(({ links }) => links.map(({ href }) => href))).toEqual([
    ['/youlin/policies/shiyanqu-2017/#s3-1'],
    ['/youlin/data/stations.csv'],
  ]);
  expect(listed?.commitment?.href).toBe('/youlin/commitments/stations-total/');
});

test('numbers are bound to a source, wordings are no numbers', () => {
  const parts = entries.find(({ id }) => id === 'parts-stations-urban')?.statements[1];
  expect(parts?.figure).toMatchObject({
    value: 18,
    text: '16 + 2 = 18',
    unit: '个',
    source: '/youlin/policies/shiyanqu-2017/#s3-2-2-2',
    calculation: 'total(stated(shiyanqu-2017,s3-2-2-2,16),stated(shiyanqu-2017,s3-2-2-2,2))',
  });
  const wording = entries.find(({ id }) => id === 'deadline-projects-running')?.statements[0];
  expect(wording?.value).toContain('2017');
  expect(wording?.figure).toBeUndefined();
});

test('a portal without contradictions has an empty list', () => {
  expect(toDiscrepanciesView({ ...portal, discrepancies: [] }).entries).toEqual([]);
});
