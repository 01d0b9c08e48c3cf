import { count } from '../../calculation/calls.ts';
import { is, isNot } from '../../calculation/condition.ts';
import { getClauses } from '../../model/cited-clauses.ts';
import { findQuarters, type FundQuarter } from '../../model/money/fund-quarters.ts';
import type { Portal } from '../../model/portal.ts';
import { firstDay, lastDay, toChineseDate } from '../../schemas/partial-date.ts';
import { sectionTexts } from '../../words/common.ts';
import { fundQuartersTexts, fundTableTexts, fundsTexts } from '../../words/money.ts';
import { toCellFigure, toClauseLink, toFigure, type Figure } from '../downloads/figure.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';
import { toProducts, type Product } from '../progress/products.ts';
import { toPromises, type PromiseEntry } from '../progress/promises.ts';
import { toSourceLinks } from '../downloads/sources.ts';
import { choosePageUnit, toAmount, toTotal, type MoneyUnit } from './money-unit.ts';

type FundRow = Portal['rosters']['funds'][number];

/** One item of money in a period. */
export interface FundItem {
  readonly item: string;
  readonly budget: Figure | undefined;
  readonly actual: Figure | undefined;
  readonly clauses: readonly Link[];
  readonly payee: string | undefined;
  readonly basis: string | undefined;
  readonly notice: string;
  readonly sources: ReturnType<typeof toSourceLinks>;
  readonly isSample: boolean;
}

/** Budget against actual of several rows; lengths are per cent of the longest bar of its list. */
export interface MoneyLine {
  readonly name: string;
  readonly budget: Figure | undefined;
  readonly actual: Figure | undefined;
  readonly bar: { readonly budget: number; readonly actual: number };
}

/** All items of a period. */
export interface FundPeriod extends MoneyLine {
  readonly items: readonly FundItem[];
}

/** A quarter as the page lists it. */
export interface QuarterView extends Pick<FundQuarter, 'state'> {
  readonly title: string;
  readonly dueBy: string;
}

export interface FundsView {
  readonly frame: Frame;
  readonly unit: MoneyUnit;
  /** All real rows together. */
  readonly total: MoneyLine;
  /** Rows whose actual amount nobody has published. */
  readonly missing: Figure | undefined;
  readonly subjects: readonly MoneyLine[];
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

/** One row of the roster of money, in its own unit or in that of the page. */
export function toFundItem(row: FundRow, portal: Portal, unit?: MoneyUnit): FundItem {
  const { item, isSample, payee, basis } = row;
  const clauses = getClauses(row.clauses ?? [], portal);
  const toOwn = (header: '预算' | '实际', value: number | undefined): Figure | undefined =>
    value === undefined ? undefined : toCellFigure(portal, row, { header, value, unit: row.unit });
  return {
    item,
    budget: unit ? toAmount(portal, row, { header: '预算', unit }) : toOwn('预算', row.budget),
    actual: unit ? toAmount(portal, row, { header: '实际', unit }) : toOwn('实际', row.actual),
    clauses: clauses.map((cited) => toClauseLink(cited, portal.addresses)),
    payee,
    basis,
    notice: toNotice(row, portal.today),
    sources: toSourceLinks(row.sources, portal),
    isSample,
  };
}

interface Group {
  readonly name: string;
  readonly rows: readonly FundRow[];
  /** By which the published file finds the same rows. */
  readonly conditions: readonly string[];
}

/** Several groups of rows with bars on one scale. */
function toLines(groups: readonly Group[], portal: Portal, unit: MoneyUnit): MoneyLine[] {
  const lines = groups.map(({ name, rows, conditions }) => {
    const real = rows.filter(({ isSample }) => !isSample);
    const options = { unit, conditions };
    const budget = toTotal(portal, real, { header: '预算', ...options });
    const actual = toTotal(portal, real, { header: '实际', ...options });
    return { name, budget, actual };
  });
  const values = lines.flatMap(({ budget, actual }) => [budget?.value ?? 0, actual?.value ?? 0]);
  const longest = Math.max(1e-9, ...values);
  const toLength = (figure: Figure | undefined): number =>
    Math.round((1000 * Math.max(0, figure?.value ?? 0)) / longest) / 10;
  return lines.map((line) => ({
    ...line,
    bar: { budget: toLength(line.budget), actual: toLength(line.actual) },
  }));
}

function toPeriods(portal: Portal, unit: MoneyUnit): FundPeriod[] {
  const periods = Map.groupBy(portal.rosters.funds, ({ period }) => period);
  const groups = [...periods]
    .sort(([a], [b]) => (lastDay(a) < lastDay(b) ? 1 : -1))
    .map(([period, rows]) => ({
      name: toChineseDate(period),
      rows,
      conditions: [is('期间', rows[0]?.cells['期间'] ?? period)],
    }));
  return toLines(groups, portal, unit).map((line, i) => ({
    ...line,
    items: (groups[i]?.rows ?? []).map((row) => toFundItem(row, portal, unit)),
  }));
}

function toSubjects(portal: Portal, unit: MoneyUnit): MoneyLine[] {
  const subjects = Map.groupBy(portal.rosters.funds, ({ item }) => item);
  const groups = [...subjects].map(([name, rows]) => ({
    name,
    rows,
    conditions: [is('科目', name)],
  }));
  return toLines(groups, portal, unit)
    .filter(({ budget, actual }) => budget !== undefined || actual !== undefined)
    .sort((a, b) => b.bar.actual - a.bar.actual || b.bar.budget - a.bar.budget);
}

/** Rows with a budget and no actual amount yet. */
function countMissing(portal: Portal, real: readonly FundRow[]): Figure | undefined {
  const value = real.filter(({ actual }) => actual === undefined).length;
  const calculation = count('funds', is('实际', ''), isNot('示例', '是'));
  return value === 0
    ? undefined
    : toFigure(portal, calculation, { value, unit: fundsTexts.rowUnit });
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

const noBar = { budget: 0, actual: 0 };

/** Money by period and item, what was promised, and the quarters that nobody has published. */
export function toFundsView(portal: Portal): FundsView {
  const real = portal.rosters.funds.filter(({ isSample }) => !isSample);
  const unit = choosePageUnit(portal.rosters.funds);
  const all = { name: fundsTexts.total, rows: real, conditions: [] };
  const [total = { name: all.name, budget: undefined, actual: undefined, bar: noBar }] = toLines(
    [all],
    portal,
    unit,
  );
  return {
    frame: toFrame(portal, {
      title: sectionTexts.funds,
      description: fundsTexts.description,
      path: '/funds/',
    }),
    unit,
    total,
    missing: countMissing(portal, real),
    subjects: toSubjects(portal, unit),
    periods: toPeriods(portal, unit),
    quarters: toQuarters(findQuarters(real, portal.today)),
    // They are in 元; where the page is in 万元 they stand with their promises alone.
    products: unit === '元' ? toProducts(portal) : [],
    promises: toPromises(portal, ({ group }) => group === '资金'),
    downloadHref: portal.addresses.resolve('/data/funds.csv'),
  };
}
