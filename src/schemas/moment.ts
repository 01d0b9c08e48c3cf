import type { FieldType } from './field.ts';
import { acceptPlain, refuse, scalar } from './field-type.ts';
import { toPlain } from './plain-text.ts';
import { parseWrittenDate } from './written-date.ts';

/** ISO day, with the hour and minute when the source states them: `2017-05-18 09:30`. */
export type Moment = string;

const withTime = /^(.+?)(?:T|\s+)(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/;

function toTime(hour: string, minute: string): string | undefined {
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  return ` ${hour.padStart(2, '0')}:${minute}`;
}

/** A day, or a day with a time of 24 hours; seconds are dropped. A month alone is refused. */
export const moment: FieldType<Moment> = scalar(
  '日期，或日期和时间',
  (raw) => {
    const plain = toPlain(raw);
    const [, day = plain, hour, minute] = withTime.exec(plain) ?? [];
    const date = parseWrittenDate(day);
    const time = hour === undefined ? '' : toTime(hour, minute ?? '');
    if (date?.length !== '2017-05-18'.length || time === undefined) return refuse('invalid-moment');
    return acceptPlain(date + time);
  },
  '2017-05-18 09:30',
);
