import { firstDay, type PartialDate } from '../../schemas/partial-date.ts';

/** A quarter whose money has to be made public, and whether it was. */
export interface FundQuarter {
  /** `2018-Q1` */
  readonly id: string;
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  /** Day by which it is to be published, ISO. */
  readonly dueBy: string;
  readonly state: '已公开' | '未见公开' | '未到公开时间';
}

/**
 * Village affairs are published at least every quarter (Organic Law of Villagers' Committees,
 * art. 30); local practice is the 20th of the month after it.
 */
const dueDayOfMonth = 20;

interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** The quarter a period ends in: a month's own, a year's last. */
function toQuarter(period: PartialDate): Quarter {
  const [year = '', month = '12'] = period.split('-');
  return { year: Number(year), quarter: Math.ceil(Number(month) / 3) as Quarter['quarter'] };
}

const toIndex = ({ year, quarter }: Quarter): number => year * 4 + quarter - 1;
const fromIndex = (index: number): Quarter => ({
  year: Math.floor(index / 4),
  quarter: ((index % 4) + 1) as Quarter['quarter'],
});

function toDueDay({ year, quarter }: Quarter): string {
  const month = quarter === 4 ? 1 : quarter * 3 + 1;
  return `${quarter === 4 ? year + 1 : year}-${String(month).padStart(2, '0')}-${dueDayOfMonth}`;
}

/**
 * Every quarter from the first one with money to the judging day; one without any row is flagged
 * once its day of publication has passed. A roster without rows has no quarters to judge.
 * @param today ISO day of judgement
 */
export function findQuarters(
  funds: readonly { readonly period: PartialDate }[],
  today: string,
): FundQuarter[] {
  const published = new Set(funds.map(({ period }) => toIndex(toQuarter(period))));
  if (published.size === 0) return [];
  const last = toIndex(toQuarter(firstDay(today).slice(0, 7)));
  const quarters: FundQuarter[] = [];
  for (let index = Math.min(...published); index <= last; index += 1) {
    const quarter = fromIndex(index);
    const dueBy = toDueDay(quarter);
    const missing = today > dueBy ? '未见公开' : '未到公开时间';
    const state = published.has(index) ? '已公开' : missing;
    quarters.push({ ...quarter, id: `${quarter.year}-Q${quarter.quarter}`, dueBy, state });
  }
  return quarters;
}
