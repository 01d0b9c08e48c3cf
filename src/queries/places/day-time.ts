/** A time as written: minutes of the clock, its part of the day, and whether it is a bare number. */
interface WrittenTime {
  readonly hour: number;
  readonly minute: number;
  readonly part: string;
  readonly isBare: boolean;
}

const form =
  /^(凌晨|清晨|早上|早晨|早|上午|中午|下午|傍晚|晚上|晚)?(\d{1,2})(?::(\d{2})|([点时])(半|整|(\d{1,2})分?)?)?$/;

function parseTime(text: string): WrittenTime | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  const [, part = '', hours, colon, sign, rest, minutes] = match;
  const hour = Number(hours);
  const minute = rest === '半' ? 30 : Number(colon ?? minutes ?? 0);
  const isBare = colon === undefined && sign === undefined;
  return hour > 24 || minute > 59 ? undefined : { hour, minute, part, isBare };
}

/** Hours on a clock of 24; undefined where the part of the day contradicts or leaves it open. */
function toHour({ hour }: WrittenTime, part: string): number | undefined {
  if (part === '中午') return hour >= 11 && hour <= 13 ? hour : hour <= 2 ? hour + 12 : undefined;
  if (!/^(?:下午|傍晚|晚)/.test(part) || hour > 12) return hour;
  if (hour < 12) return hour + 12;
  return part === '下午' ? 12 : undefined;
}

/** Minutes of the day from a beginning and an end as they are written; 1440 is midnight. */
export function parseDayTime(
  from: string,
  to: string,
): { readonly start: number; readonly end: number } | undefined {
  const isNextDay = /^(?:次日|第二天)/.test(to);
  const first = parseTime(from);
  const last = parseTime(to.replace(/^(?:次日|第二天)/, ''));
  // 9-17 could be anything; 9-17点 could not.
  if (!first || !last || last.isBare) return undefined;
  const startHour = toHour(first, first.part);
  // 下午2:00-5:00; the next day begins anew.
  const endHour = toHour(last, last.part === '' && !isNextDay ? first.part : last.part);
  if (startHour === undefined || endHour === undefined) return undefined;
  const start = startHour * 60 + first.minute;
  const end = endHour * 60 + last.minute + (isNextDay ? 1440 : 0);
  const isSound = start < end && start < 1440 && end - start <= 1440 && (isNextDay || end <= 1440);
  return isSound ? { start, end } : undefined;
}
