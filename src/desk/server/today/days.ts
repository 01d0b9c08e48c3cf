import { lastDay, type PartialDate } from '../../../schemas/partial-date.ts';

const dayLength = 86_400_000;

/** Whole days from a day to the last of another date; negative when that is over. */
export const countDaysUntil = (today: string, date: PartialDate): number =>
  Math.round((Date.parse(lastDay(date)) - Date.parse(today)) / dayLength);

/** What comes within so many days is due. */
export const soon = 7;

const pad = (month: number): string => String(month).padStart(2, '0');
const toCount = (date: string): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const toMonth = (count: number): string => `${Math.floor(count / 12)}-${pad((count % 12) + 1)}`;

/** Months that are over, from the one after a date on, the newest of them at the end. */
export function listMonthsAfter(date: PartialDate, today: string, most = 12): string[] {
  const [first, end] = [toCount(lastDay(date)) + 1, toCount(today)];
  const from = Math.max(first, end - most);
  return Array.from({ length: Math.max(0, end - from) }, (_, at) => toMonth(from + at));
}

/** Quarters that are over, from the one after a date's on: their last months. */
export function listQuartersAfter(date: PartialDate, today: string, most = 4): string[] {
  const [known, end] = [lastDay(date), today].map((day) => Math.floor(toCount(day) / 3)) as [
    number,
    number,
  ];
  const from = Math.max(known + 1, end - most);
  return Array.from({ length: Math.max(0, end - from) }, (_, at) => toMonth((from + at) * 3 + 2));
}
