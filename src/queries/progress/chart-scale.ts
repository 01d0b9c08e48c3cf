import type { PartialDate } from '../../schemas/partial-date.ts';

/** Maps a number of the data to a place on the drawing; outside the domain it stays at the edge. */
export type Scale = (value: number) => number;

/** Linear scale, clamped; a domain without extent maps to the middle of the range. */
export function createScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): Scale {
  const [from, to] = domain;
  const [start, end] = range;
  if (from === to) return () => (start + end) / 2;
  return (value) => {
    const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
    return Math.round((start + share * (end - start)) * 10) / 10;
  };
}

/** Smallest of 1, 2, 5 × a power of ten that is not below the given step. */
function toRoundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= step * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/**
 * Round numbers from 0 up to or just above the largest value, about four steps.
 * @param values whole numbers get whole ticks
 */
export function toTicks(values: readonly number[]): number[] {
  const largest = Math.max(0, ...values);
  if (largest === 0) return [0, 1];
  const step = toRoundStep(largest / 4);
  const whole = values.every(Number.isInteger) ? Math.max(1, step) : step;
  const steps = Math.ceil(largest / whole - 1e-9);
  // Multiplying decimals leaves dust such as 0.30000000000000004.
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * whole).toPrecision(12)));
}

/** Calendar years whose start lies in the span, thinned so that at most six are labelled. */
export function toYears(from: number, to: number): number[] {
  const step = Math.ceil((to - from + 1) / 6);
  const years: number[] = [];
  for (let year = from; year <= to; year += step) years.push(year);
  return years;
}

/** Start of a calendar year, in milliseconds since 1970. */
export const startOfYear = (year: number): number => Date.UTC(year, 0, 1);

/** A year on a time axis: where it starts, and where its label stands. */
export interface YearTick {
  readonly year: number;
  readonly time: number;
  readonly x: number;
  readonly textX: number;
}

/** The labelled years of a span, placed on the drawing. */
export function toYearTicks(from: number, to: number, toX: Scale): YearTick[] {
  return toYears(from, to).map((year) => {
    const [time, end] = [startOfYear(year), startOfYear(year + 1)];
    const textX = Math.round(5 * (toX(time) + toX(end))) / 10;
    return { year, time, x: toX(time), textX };
  });
}

/** Calendar year of a date of any precision. */
export const toYear = (date: PartialDate): number => Number(date.slice(0, 4));
