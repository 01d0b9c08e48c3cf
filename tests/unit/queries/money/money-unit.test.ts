import { expect, test } from 'vitest';
import type { Portal } from '../../../../src/model/portal.ts';
import { choosePageUnit, convertMoney } from '../../../../src/queries/money/money-unit.ts';

type FundRow = Portal['rosters']['funds'][number];
const row = (unit: string, budget: number): FundRow => ({ unit, budget }) as FundRow;

test('one unit for a page: 万元 as soon as a row is in it or has six digits', () => {
  expect(choosePageUnit([])).toBe('元');
  expect(choosePageUnit([row('元', 1200), row('元', 99_999)])).toBe('元');
  expect(choosePageUnit([row('元', 1200), row('元', 100_000)])).toBe('万元');
  expect(choosePageUnit([row('元', 1200), row('万元', 3)])).toBe('万元');
});

test('amounts are converted without dust', () => {
  expect(convertMoney(21_500, '元', '万元')).toBe(2.15);
  expect(convertMoney(1862.4, '万元', '万元')).toBe(1862.4);
  expect(convertMoney(1200, '元', '元')).toBe(1200);
});
