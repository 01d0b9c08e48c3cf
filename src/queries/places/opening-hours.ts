import { toHalfWidth } from '../../schemas/plain-text.ts';
import { parseDayTime } from './day-time.ts';

/**
 * Open on the days of the mask (bit 0 Monday … bit 6 Sunday) from minute to minute of the day in
 * China; 1440 is midnight, more is the early morning of the next day.
 */
export type OpenInterval = readonly [dayMask: number, startMinute: number, endMinute: number];

const everyDay = 0b111_1111;
const named: Readonly<Record<string, number>> = {
  每天: everyDay,
  每日: everyDay,
  天天: everyDay,
  工作日: 0b001_1111,
  周末: 0b110_0000,
  双休日: 0b110_0000,
};
const weekdays = '一二三四五六日';

const day = '[一二三四五六日天]';
const week = '每?(?:周|星期|礼拜)';
const stretch = `${day}(?:-(?:${week})?${day})?`;
const time = String.raw`(?:凌晨|清晨|早上|早晨|早|上午|中午|下午|傍晚|晚上|晚)?\d{1,2}(?::\d{2}|[点时](?:半|整|\d{1,2}分?)?)?`;
const patterns = {
  days: new RegExp(
    `(?:${Object.keys(named).join('|')}|${week}${stretch}(?:[、,和及](?:${week})?${stretch}(?!${day}))*)`,
    'y',
  ),
  range: new RegExp(`(${time})-((?:次日|第二天)?${time})`, 'y'),
  allDay: /全天(?:候)?|24小时/y,
  closed: /(?:除外|休息|闭馆|不开放|关闭|关门)/y,
  except: /除(?=[每周星礼工双])/y,
  afterExcept: /以?外/y,
  filler: /[、,;()\n]|和|(?:对外)?开放(?:时间)?:?/y,
} as const;

type Item =
  | { readonly kind: 'days'; readonly mask: number }
  | { readonly kind: 'hours'; readonly start: number; readonly end: number }
  | { readonly kind: 'closed' | 'except' | 'afterExcept' };

const toBit = (sign: string): number => weekdays.indexOf(sign === '天' ? '日' : sign);

/** 周一至周五、周日 → bits; a stretch may go over the end of the week. */
function toMask(text: string): number {
  const known = named[text];
  if (known !== undefined) return known;
  const stretches = text.matchAll(new RegExp(`(${day})(?:-(?:${week})?(${day}))?`, 'g'));
  let mask = 0;
  for (const [, first = '', last = first] of stretches) {
    const [from, to] = [toBit(first), toBit(last)];
    for (let at = from; ; at = (at + 1) % 7) {
      mask |= 1 << at;
      if (at === to) break;
    }
  }
  return mask;
}

/** One spelling for blanks, signs and dashes. */
const toPlainSigns = (text: string): string =>
  toHalfWidth(text)
    .replaceAll(/[ \t\u00a0\u200b-\u200d\ufeff]/g, '')
    .replaceAll(/[‐-―−~～〜至到]+/g, '-')
    .replaceAll(/[；。]/g, ';')
    .replaceAll('﹕', ':')
    .replace(/;+$/, '');

/** The items of a text, or undefined when anything in it is not understood. */
function toItems(text: string): Item[] | undefined {
  const items: Item[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match ?? undefined;
  };
  while (at < text.length) {
    const days = take(patterns.days);
    if (days) items.push({ kind: 'days', mask: toMask(days[0]) });
    else if (take(patterns.allDay)) items.push({ kind: 'hours', start: 0, end: 1440 });
    else if (take(patterns.closed)) items.push({ kind: 'closed' });
    else if (take(patterns.except)) items.push({ kind: 'except' });
    else if (take(patterns.afterExcept)) items.push({ kind: 'afterExcept' });
    else if (!take(patterns.filler)) {
      const range = take(patterns.range);
      const hours = range && parseDayTime(range[1] ?? '', range[2] ?? '');
      if (!hours) return undefined;
      items.push({ kind: 'hours', ...hours });
    }
  }
  return items;
}

/** Takes the days on which it is closed out of the items; undefined when that is said oddly. */
function takeClosed(items: readonly Item[]): { rest: Item[]; closed: number } | undefined {
  const rest: Item[] = [];
  let closed = 0;
  for (const item of items) {
    const last = rest.at(-1);
    if (item.kind === 'closed' || item.kind === 'afterExcept') {
      if (last?.kind !== 'days') return undefined;
      rest.pop();
      closed |= last.mask;
      if (item.kind === 'afterExcept' && rest.pop()?.kind !== 'except') return undefined;
    } else rest.push(item);
  }
  return rest.some(({ kind }) => kind === 'except') ? undefined : { rest, closed };
}

/** Days before their hours, or all hours before all days. */
function toIntervals(items: readonly Item[]): OpenInterval[] | undefined {
  const first = items[0];
  const last = items.at(-1);
  if (first?.kind === 'hours' && last?.kind === 'days') {
    if (items.filter(({ kind }) => kind === 'days').length !== 1) return undefined;
    return toIntervals([last, ...items.slice(0, -1)]);
  }
  const isAlways =
    items.length === 1 && first?.kind === 'hours' && first.end - first.start === 1440;
  const intervals: OpenInterval[] = [];
  let mask = isAlways ? everyDay : 0;
  let used = 0;
  let isOpenGroup = false;
  for (const item of items) {
    if (item.kind === 'days') {
      // Days named twice: whether that adds or replaces nobody can tell.
      if ((used & item.mask) !== 0) return undefined;
      used |= item.mask;
      mask = isOpenGroup ? mask | item.mask : item.mask;
      isOpenGroup = true;
    } else if (item.kind === 'hours') {
      if (mask === 0) return undefined;
      intervals.push([mask, item.start, item.end]);
      isOpenGroup = false;
    }
  }
  return isOpenGroup ? undefined : intervals;
}

/**
 * Weekly intervals of a 开放时间 as offices write it; undefined when any part is not understood:
 * 预约, seasons, holidays, hours without days. 工作日 is Monday to Friday.
 */
export function parseOpeningHours(text: string): readonly OpenInterval[] | undefined {
  const items = toItems(toPlainSigns(text));
  const parts = items && takeClosed(items);
  const intervals = parts && toIntervals(parts.rest);
  if (!intervals) return undefined;
  const open = intervals.flatMap(([mask, start, end]): OpenInterval[] => {
    const left = mask & ~parts.closed;
    return left === 0 ? [] : [[left, start, end]];
  });
  return open.length === 0 ? undefined : open;
}
