import { expect, test } from 'vitest';
import type { Portal } from '../../../../src/model/portal.ts';
import { toMoneyBar } from '../../../../src/queries/frame/home-money.ts';
import { loadShippedPortal } from '../../../support/portals/shipped-portal.ts';

const portal = await loadShippedPortal();
type FundRow = Portal['rosters']['funds'][number];
const row = (unit: string, budget: number, actual: number | undefined): FundRow =>
  ({ unit, budget, actual, isSample: false }) as FundRow;
const ask = (...funds: readonly FundRow[]): ReturnType<typeof toMoneyBar> =>
  toMoneyBar({ ...portal, rosters: { ...portal.rosters, funds } });

test('元 and 万元 are one sum in the unit of the page of money', () => {
  const bar = ask(row('万元', 6, 5), row('元', 21_500, 10_000), row('万元', 90, undefined));
  expect([bar?.budget.text, bar?.actual.text]).toEqual(['8.15', '6']);
  expect([bar?.budget.unit, bar?.actual.unit]).toEqual(['万元', '万元']);
  expect(bar?.filled).toBe(74);
});

test('more than planned fills the bar and no more; no item with both is no bar', () => {
  expect(ask(row('元', 100, 130))?.filled).toBe(100);
  expect(ask(row('元', 100, undefined))).toBeUndefined();
  expect(ask()).toBeUndefined();
});
