import type { IssueCode } from '../issues/catalogue/index.ts';
import { findNearest } from '../issues/nearest.ts';
import type { FieldType, Parsed } from './field.ts';
import { toChineseDate, type PartialDate } from './partial-date.ts';
import { toPlain } from './plain-text.ts';
import { fromExcelSerial, parseWrittenDate } from './written-date.ts';

export const accept = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const refuse = (code: IssueCode, args?: Record<string, string>): Parsed<never> =>
  args ? { ok: false, code, args } : { ok: false, code };

/** A type of one text; lists and mappings are refused. */
export function scalar<T>(
  name: string,
  parse: (text: string) => Parsed<T>,
  example?: string,
): FieldType<T> {
  return {
    name,
    ...(example !== undefined && { example }),
    parse: (raw) =>
      typeof raw === 'string' ? parse(raw) : refuse('invalid-value', { expected: name }),
  };
}

/** A value whose plain spelling is the value itself. */
export const acceptPlain = (value: string): Parsed<string> => ({ ok: true, value, plain: value });

/** Any text, kept as written. */
export const text: FieldType<string> = { ...scalar('文字', accept), isProse: true };

const longestId = 60;
// Windows cannot make a folder of such a name, and every page has a folder.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Why a text cannot be an id, the name of a page's folder and part of its address. */
export function findIdFault(value: string): 'invalid-id' | 'unusable-id' | undefined {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) return 'invalid-id';
  return value.length > longestId || reserved.test(value) ? 'unusable-id' : undefined;
}

/** ASCII id: lower-case letters, digits, hyphens; part of a permanent URL. */
export const id: FieldType<string> = scalar(
  '编号',
  (raw) => {
    const value = toPlain(raw);
    const fault = findIdFault(value);
    return fault === undefined ? acceptPlain(value) : refuse(fault);
  },
  'shili-01',
);

/** 12-digit statistical region code, kept as text. */
export const regionCode: FieldType<string> = scalar(
  '12 位区划代码',
  (raw) => {
    const value = toPlain(raw).replaceAll(/\s/g, '');
    return /^\d{12}$/.test(value) ? acceptPlain(value) : refuse('invalid-region-code');
  },
  '330482001000',
);

const onePhone = /^\+?[\d\s()*-]{3,20}(?:转\s*\d{1,6})?$/;

/**
 * One or several phone numbers: hotlines, land lines with area code and extension, masked ones.
 * Words without any digit (to be announced) are kept as written.
 */
export const phone: FieldType<string> = scalar(
  '电话号码',
  (raw) => {
    const value = toPlain(raw).replaceAll(/[‐-―]/g, '-');
    if (!/\d/.test(value)) return accept(raw.trim());
    const isPhone = value.split(/[、,;/]/).every((part) => onePhone.test(part.trim()));
    return isPhone ? acceptPlain(value) : refuse('invalid-phone');
  },
  '0573-12345678',
);

/** A whole web address. */
export const webAddress: FieldType<string> = scalar(
  '网址',
  (raw) => {
    const value = raw.trim();
    const isWhole = URL.canParse(value) && /^https?:\/\//.test(value);
    return isWhole ? accept(value) : refuse('invalid-address');
  },
  'https://www.example.com/',
);

/** Date with day, month or year precision, as ISO text of that precision. */
export const date: FieldType<PartialDate> = scalar(
  '日期',
  (raw) => {
    const written = parseWrittenDate(raw);
    if (written !== undefined) return acceptPlain(written);
    const value = fromExcelSerial(raw);
    if (value === undefined) return refuse('invalid-date');
    const note = { code: 'excel-serial', args: { date: toChineseDate(value) } } as const;
    return { ok: true, value, plain: value, note };
  },
  '2017-05-18',
);

const foldChoice = (text: string): string => toPlain(text).toUpperCase();

/** One of a fixed list. */
export function choice<const T extends string>(...choices: readonly T[]): FieldType<T> {
  const byFolded = new Map(choices.map((candidate) => [foldChoice(candidate), candidate]));
  return scalar(`选一：${choices.join('、')}`, (raw): Parsed<T> => {
    const value = byFolded.get(raw) ?? byFolded.get(foldChoice(raw));
    if (value !== undefined) return { ok: true, value, plain: value };
    const nearest = findNearest(raw.trim(), choices);
    return refuse('invalid-choice', { choices: choices.join('、'), nearest });
  });
}

/** 是/否, also the YAML booleans. */
export const yesNo: FieldType<boolean> = scalar('是或否', (raw): Parsed<boolean> => {
  const value = raw.trim();
  if (['是', 'true'].includes(value)) return { ok: true, value: true, plain: '是' };
  if (['否', 'false'].includes(value)) return { ok: true, value: false, plain: '否' };
  return refuse('invalid-choice', { choices: '是、否', nearest: '' });
});

/** Several values: a YAML list, or one cell with `；` between them. */
export function listOf<T>(item: FieldType<T>): FieldType<readonly T[]> {
  return {
    ...item,
    name: `${item.name}，可填几个，用“；”隔开`,
    parse(raw) {
      const items = typeof raw === 'string' ? raw.split(/[；;]/) : Array.isArray(raw) ? raw : [raw];
      const values: T[] = [];
      for (const part of items.filter((entry) => entry !== '')) {
        const parsed = item.parse(typeof part === 'string' ? part.trim() : part);
        if (!parsed.ok) return parsed;
        values.push(parsed.value);
      }
      return accept(values);
    },
  };
}
