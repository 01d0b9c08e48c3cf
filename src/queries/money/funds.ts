import { difference } from '../../calculation/calls.ts';
import { getClauses } from '../../model/cited-clauses.ts';
import { findQuarters, type FundQuarter } from '../../model/money/fund-quarters.ts';
import type { Portal } from '../../model/portal.ts';
import { firstDay, lastDay, toChineseDate } from '../../schemas/partial-date.ts';
import { sectionTexts } from '../../words/common.ts';
import { fundQuartersTexts, fundTableTexts, fundsTexts } from '../../words/money.ts';
import { toCell, toCellFigure, toClauseLink, toFigure, type Figure } from '../downloads/figure.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';
import { toProducts, type Product } from '../progress/products.ts';
import { toPromises, type PromiseEntry } from '../progress/promises.ts';
import { toSourceLinks } from '../downloads/sources.ts';

type FundRow = Portal['rosters']['funds'][number];

/** One item of money in a period. */
export interface FundItem {
  readonly item: string;
  readonly budget: Figure | undefined;
  readonly actual: Figure | undefined;
  /** Actual minus budget, when both are known. */
  readonly difference: Figure | undefined;
  readonly clauses: readonly Link[];
  readonly payee: string | undefined;
  readonly basis: string | undefined;
  readonly notice: string;
  readonly sources: ReturnType<typeof toSourceLinks>;
  readonly isSample: boolean;
}

/** All items of a period. */
export interface FundPeriod {
  readonly title: string;
  readonly items: readonly FundItem[];
}

/** A quarter as the page lists it. */
export interface QuarterView extends Pick<FundQuarter, 'state'> {
  readonly title: string;
  readonly dueBy: string;
}

export interface FundsView {
  readonly frame: Frame;
  readonly periods: readonly FundPeriod[];
  readonly quarters: readonly QuarterView[];
  readonly products: readonly Product[];
  readonly promises: readonly PromiseEntry[];
  readonly downloadHref: string;
}

/** Where the term of public notice stands on the judging day. */
function toNotice({ noticeFrom, noticeTo }: FundRow, today: string): string {
  if (noticeFrom === undefined || noticeTo === undefined) return fundTableTexts.noNotice;
  const term = [toChineseDate(noticeFrom), toChineseDate(noticeTo)] as const;
  if (today < firstDay(noticeFrom)) return fundTableTexts.noticeAhead(...term);
  return today > lastDay(noticeTo)
    ? fundTableTexts.noticeOver(...term)
    : fundTableTexts.noticeRunning(...term);
}

function toDifference(row: FundRow, portal: Portal): Figure | undefined {
  const { budget, actual, unit, period } = row;
  // A period that still runs has not spent what it will have spent.
  const isOver = lastDay(period) <= portal.today;
  if (budget === undefined || actual === undefined || !isOver) return undefined;
  const calculation = difference(toCell(portal, row, '实际'), toCell(portal, row, '预算'));
  return toFigure(portal, calculation, { value: Number((actual - budget).toFixed(2)), unit });
}

/** One row of the roster of money. */
export function toFundItem(row: FundRow, portal: Portal): FundItem {
  const { item, budget, actual, unit, isSample, payee, basis } = row;
  const clauses = getClauses(row.clauses ?? [], portal);
  return {
    item,
    budget:
      budget === undefined
        ? undefined
        : toCellFigure(portal, row, { header: '预算', value: budget, unit }),
    actual:
      actual === undefined
        ? undefined
        : toCellFigure(portal, row, { header: '实际', value: actual, unit }),
    difference: toDifference(row, portal),
    clauses: clauses.map((cited) => toClauseLink(cited, portal.addresses)),
    payee,
    basis,
    notice: toNotice(row, portal.today),
    sources: toSourceLinks(row.sources, portal),
    isSample,
  };
}

function toPeriods(portal: Portal): FundPeriod[] {
  const periods = Map.groupBy(portal.rosters.funds, ({ period }) => period);
  return [...periods]
    .sort(([a], [b]) => (lastDay(a) < lastDay(b) ? 1 : -1))
    .map(([period, rows]) => ({
      title: toChineseDate(period),
      items: rows.map((row) => toFundItem(row, portal)),
    }));
}

const quarterNames = ['一', '二', '三', '四'] as const;
const toQuarterTitle = ({ year, quarter }: FundQuarter): string =>
  fundQuartersTexts.quarter(year, quarterNames[quarter - 1] ?? '');

/** Quarters newest first; neighbours in the same state are one entry. */
function toQuarters(quarters: readonly FundQuarter[]): QuarterView[] {
  const runs: FundQuarter[][] = [];
  for (const quarter of quarters) {
    const last = runs.at(-1);
    if (last?.[0]?.state === quarter.state) last.push(quarter);
    else runs.push([quarter]);
  }
  return runs.reverse().flatMap((run): QuarterView[] => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) return [];
    const titles = [toQuarterTitle(first), toQuarterTitle(last)] as const;
    const title = run.length === 1 ? titles[0] : fundQuartersTexts.quarters(...titles);
    return [{ title, dueBy: toChineseDate(last.dueBy), state: first.state }];
  });
}

/** Money by period and item, what was promised, and the quarters that nobody has published. */
export function toFundsView(portal: Portal): FundsView {
  const real = portal.rosters.funds.filter(({ isSample }) => !isSample);
  return {
    frame: toFrame(portal, {
      title: sectionTexts.funds,
      description: fundsTexts.description,
      path: '/funds/',
    }),
    periods: toPeriods(portal),
    quarters: toQuarters(findQuarters(real, portal.today)),
    products: toProducts(portal),
    promises: toPromises(portal, ({ group }) => group === '资金'),
    downloadHref: portal.addresses.resolve('/data/funds.csv'),
  };
}
