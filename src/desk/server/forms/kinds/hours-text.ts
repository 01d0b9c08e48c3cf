import { parseOpeningHours, type OpenInterval } from '../../../../queries/places/opening-hours.ts';
import { pointFormTexts as texts } from '../../../../words/desk/forms.ts';
import type { FormNote } from '../../../shared/forms.ts';

const dayMinutes = 24 * 60;
const allDays = 0b111_1111;

function toTime(minutes: number): string {
  const next = minutes > dayMinutes ? texts.nextDay : '';
  const own = minutes > dayMinutes ? minutes - dayMinutes : minutes;
  return `${next}${Math.floor(own / 60)}:${String(own % 60).padStart(2, '0')}`;
}

/** Bits of the week as 周一至周五、周日. */
function toDays(mask: number): string {
  if (mask === allDays) return texts.everyDay;
  const stretches: string[] = [];
  for (let from = 0; from < 7; from++) {
    if ((mask & (1 << from)) === 0) continue;
    let to = from;
    while (to < 6 && (mask & (1 << (to + 1))) !== 0) to += 1;
    const [first = '', last = ''] = [texts.weekdays[from], texts.weekdays[to]];
    stretches.push(
      from === to ? `周${first}` : `周${first}${to - from > 1 ? '至' : '、'}周${last}`,
    );
    from = to;
  }
  return stretches.join('、');
}

const toText = ([mask, start, end]: OpenInterval): string =>
  `${toDays(mask)} ${toTime(start)}–${toTime(end)}`;

/** How the site understands opening hours, so that whoever typed them can see it. */
export function toHoursNotes(path: string, hours: string): FormNote[] {
  if (hours === '') return [];
  const intervals = parseOpeningHours(hours);
  if (!intervals) return [{ path, text: texts.hoursUnread, isDoubt: true }];
  return [{ path, text: texts.hours(intervals.map(toText).join('，')) }];
}
