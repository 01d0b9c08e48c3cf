import { expect, test } from 'vitest';
import { loadShippedPortal } from '../../../support/portals/shipped-portal.ts';
import {
  formatQuantity,
  formatTarget,
  toTargetText,
} from '../../../../src/queries/progress/target.ts';

const portal = await loadShippedPortal('/youlin/');
const exactly = (value: number): { low: number; high: number } => ({ low: value, high: value });

test.each([
  [{ target: exactly(60), comparison: '≥', unit: '个' }, '≥ 60 个'],
  [{ target: exactly(30), comparison: '=', unit: '个' }, '30 个'],
  [{ target: { low: 2, high: 3 }, comparison: '区间', unit: '个' }, '2–3 个'],
  [{ target: exactly(20_000_000), comparison: '约', unit: '元/年' }, '约 20,000,000 元/年'],
  [{ target: exactly(100), comparison: '=', unit: '%' }, '100%'],
  [{ target: { low: 80, high: 90 }, comparison: '区间', unit: '%' }, '80–90%'],
] as const)('a target reads %#: %s', (promised, expected) => {
  expect(formatTarget(promised)).toBe(expected);
});

test('quantities carry thousands separators; a percent sign belongs to the number', () => {
  expect(formatQuantity(125_000, '元/年')).toBe('125,000 元/年');
  expect(formatQuantity(62.5, '%')).toBe('62.5%');
});

test('the number of a target is bound to its cell', () => {
  const commitment = portal.commitments.find(({ id }) => id === 'projects-running');
  if (!commitment) throw new Error('No such commitment');
  const text = toTargetText(portal, commitment);
  expect(text.prefix).toBe('≥');
  expect(text.figure).toMatchObject({
    value: 60,
    text: '60',
    unit: '个',
    source: `data/commitments.csv#${commitment.place.row}:目标值`,
    href: `/youlin/data/commitments/#row-${commitment.place.row}`,
  });
});
