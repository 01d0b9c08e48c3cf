import { isOpenAt, toWeekMinute } from '../../map/list/open-now.ts';
import type { WeekHours } from '../../../queries/places/week-hours.ts';

/** How a place stands at a moment, in words; the smaller the order, the sooner somebody is there. */
export interface Opening {
  readonly isOpen: boolean;
  readonly text: string;
  /** Minutes until it opens; 0 = open; Infinity = nobody knows. */
  readonly wait: number;
}

const day = 24 * 60;
const week = 7 * day;
const names = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

const toClock = (minute: number): string =>
  `${Math.floor((minute % day) / 60)}:${String(minute % 60).padStart(2, '0')}`;

/** `510-1020 1950-2460` → minutes of the week. */
export function readWeekHours(text: string | undefined): WeekHours {
  return (text ?? '').split(' ').flatMap((part) => {
    const [from, to] = part.split('-').map(Number);
    return from === undefined || to === undefined ? [] : [[from, to] as const];
  });
}

/** End of the stretch that is open now; stretches may touch or run over Sunday's midnight. */
function findEnd(hours: WeekHours, minute: number): number {
  let end = minute;
  while (end < minute + week && isOpenAt(hours, end % week)) {
    const at = end % week;
    const ends = hours
      .map(([from, to]) => (at >= from ? to - at : to - at - week))
      .filter((left) => left > 0);
    end += Math.min(...ends, week);
  }
  return end;
}

function describeOpen(hours: WeekHours, minute: number): string {
  const end = findEnd(hours, minute);
  if (end - minute >= week) return '全天开着';
  return end - minute > day ? '现在开着' : `现在开着，到 ${toClock(end)}`;
}

function describeNext(minute: number, wait: number): string {
  const next = minute + wait;
  const days = Math.floor(next / day) - Math.floor(minute / day);
  const name = names[Math.floor((next % week) / day)] ?? '';
  const when = days === 0 ? '今天' : days === 1 ? '明天' : name;
  return `现在没开，${when} ${toClock(next)} 开门`;
}

/** Whether a place is open at a moment, until when, or when it opens next. */
export function describeOpening(hours: WeekHours, now: number): Opening | undefined {
  if (hours.length === 0) return undefined;
  const minute = toWeekMinute(now);
  if (isOpenAt(hours, minute)) {
    return { isOpen: true, text: describeOpen(hours, minute), wait: 0 };
  }
  const wait = Math.min(...hours.map(([from]) => (from - minute + week) % week));
  return { isOpen: false, text: describeNext(minute, wait), wait };
}
