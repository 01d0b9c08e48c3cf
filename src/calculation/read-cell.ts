/** `156950` → 156950; `2-3` → 3, the upper end, which is what targets are held against. */
export function readNumber(text: string): number {
  const numbers = text.replace(/,/g, '').match(/(?:^-)?\d+(?:\.\d+)?/g);
  return Number(numbers?.[numbers.length - 1] ?? NaN);
}

const dayLength = 86_400_000;

/** Days since 1970 of `2017`, `2017-09` or `2017-09-30`: their first or their last day. */
export function readDay(text: string, end: 'first' | 'last'): number {
  const [year = NaN, month, date] = text.split('-').map(Number);
  const time =
    end === 'first' || date !== undefined
      ? Date.UTC(year, (month ?? 1) - 1, date ?? 1)
      : // Day 0 is the last day of the month before.
        Date.UTC(year, month ?? 12, 0);
  return time / dayLength;
}
