import type { FieldType, Parsed } from './field.ts';
import { accept, refuse, scalar } from './field-type.ts';
import { toPlain } from './plain-text.ts';
import { parseWrittenNumber } from './written-number.ts';

function acceptNumber(value: number, raw: string): Parsed<number> {
  // As typed where that is plain already: 121.0150 says more about precision than 121.015.
  return { ok: true, value, plain: /^-?\d+(?:\.\d+)?$/.test(raw) ? raw : String(value) };
}

/** Decimal number, as `parseWrittenNumber` reads it. */
export const number: FieldType<number> = {
  ...scalar(
    '数字',
    (raw) => {
      const written = parseWrittenNumber(raw);
      return 'code' in written ? refuse(written.code) : acceptNumber(written.value, raw);
    },
    '12.5',
  ),
  isNumeric: true,
};

/** Whole number from 0. */
export const count: FieldType<number> = {
  ...scalar(
    '整数',
    (raw) => {
      const written = parseWrittenNumber(raw);
      if ('code' in written) {
        return refuse(written.code === 'invalid-number' ? 'invalid-integer' : written.code);
      }
      const isCount = Number.isSafeInteger(written.value) && written.value >= 0;
      return isCount ? acceptNumber(written.value, raw) : refuse('invalid-integer');
    },
    '12',
  ),
  isNumeric: true,
};

/** Target of a commitment: one number or a closed range. */
export interface Target {
  readonly low: number;
  readonly high: number;
}

/** `60` or `2-3`. */
export const target: FieldType<Target> = scalar(
  '数字或区间',
  (raw) => {
    const match = /^(\d+(?:\.\d+)?)(?:[-~—–至](\d+(?:\.\d+)?))?$/.exec(toPlain(raw));
    if (!match) return refuse('invalid-target');
    const [low, high] = [Number(match[1]), Number(match[2] ?? match[1])];
    return low <= high ? accept({ low, high }) : refuse('invalid-target');
  },
  '2-3',
);
