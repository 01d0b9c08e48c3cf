import type { IssueCode } from '../issues/catalogue/index.ts';
import { findNearest } from '../issues/nearest.ts';
import { toAnchor } from '../sources/clause-number.ts';
import type { RawValue } from '../sources/yaml.ts';
import type { Fields } from './field.ts';
import { parsePartialDate, type PartialDate } from './partial-date.ts';
import { rosterTitles, type RosterName } from './roster-names.ts';

/** A value, or why the text is not one. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: IssueCode; readonly args?: Record<string, string> };

/** How the text of a cell or front-matter key becomes a typed value. */
export interface FieldType<T> {
  /** The type in an editor's words, for the data dictionary. */
  readonly name: string;
  readonly parse: (raw: RawValue) => Parsed<T>;
  /** What a YAML mapping holds, for the data dictionary. */
  readonly parts?: Fields;
  /** Roster whose records the value names. */
  readonly refersTo?: RosterName;
}

export const accept = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const refuse = (code: IssueCode, args?: Record<string, string>): Parsed<never> =>
  args ? { ok: false, code, args } : { ok: false, code };

// Full-width digits and letters are typing variants in ids, codes and numbers, but not in prose:
// there NFKC would turn ① into 1 and ㎡ into m2.
const toHalfWidth = (text: string): string => text.normalize('NFKC').trim();

function scalar<T>(name: string, parse: (text: string) => Parsed<T>): FieldType<T> {
  return {
    name,
    parse: (raw) =>
      typeof raw === 'string' ? parse(raw) : refuse('invalid-value', { expected: name }),
  };
}

/** Any text, kept as written. */
export const text: FieldType<string> = scalar('文字', accept);

/** ASCII id: lower-case letters, digits, hyphens; part of a permanent URL. */
export const id: FieldType<string> = scalar('编号', (raw) => {
  const value = toHalfWidth(raw);
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) ? accept(value) : refuse('invalid-id');
});

/** 12-digit statistical region code, kept as text. */
export const regionCode: FieldType<string> = scalar('12 位区划代码', (raw) => {
  const value = toHalfWidth(raw);
  return /^\d{12}$/.test(value) ? accept(value) : refuse('invalid-region-code');
});

/** A whole web address. */
export const webAddress: FieldType<string> = scalar('网址', (raw) => {
  const value = raw.trim();
  const isWhole = URL.canParse(value) && /^https?:\/\//.test(value);
  return isWhole ? accept(value) : refuse('invalid-address');
});

const numberPattern = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/** Decimal number; thousands separators are understood, nothing else is coerced. */
export const number: FieldType<number> = scalar('数字', (raw) => {
  const value = toHalfWidth(raw);
  return numberPattern.test(value)
    ? accept(Number(value.replaceAll(',', '')))
    : refuse('invalid-number');
});

/** Whole number from 0. */
export const count: FieldType<number> = scalar('整数', (raw) => {
  const value = toHalfWidth(raw);
  return /^(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(value)
    ? accept(Number(value.replaceAll(',', '')))
    : refuse('invalid-integer');
});

/** Target of a commitment: one number or a closed range. */
export interface Target {
  readonly low: number;
  readonly high: number;
}

/** `60` or `2-3`. */
export const target: FieldType<Target> = scalar('数字或区间', (raw) => {
  const match = /^(\d+(?:\.\d+)?)(?:[-~—–至](\d+(?:\.\d+)?))?$/.exec(toHalfWidth(raw));
  if (!match) return refuse('invalid-target');
  const [low, high] = [Number(match[1]), Number(match[2] ?? match[1])];
  return low <= high ? accept({ low, high }) : refuse('invalid-target');
});

/** Date with day, month or year precision, as ISO text of that precision. */
export const date: FieldType<PartialDate> = scalar('日期', (raw) => {
  const value = parsePartialDate(raw);
  return value === undefined ? refuse('invalid-date') : accept(value);
});

/** One of a fixed list. */
export function choice<const T extends string>(...choices: readonly T[]): FieldType<T> {
  return scalar(`选一：${choices.join('、')}`, (raw) => {
    const value = choices.find((candidate) => candidate === raw.trim());
    if (value !== undefined) return accept(value);
    const nearest = findNearest(raw.trim(), choices);
    return refuse('invalid-choice', { choices: choices.join('、'), nearest });
  });
}

/** 是/否, also the YAML booleans. */
export const yesNo: FieldType<boolean> = scalar('是或否', (raw) => {
  const value = raw.trim();
  if (['是', 'true'].includes(value)) return accept(true);
  if (['否', 'false'].includes(value)) return accept(false);
  return refuse('invalid-choice', { choices: '是、否', nearest: '' });
});

/** Id, name or alias of a record in another roster; whether it exists is checked later. */
export function reference(refersTo: RosterName): FieldType<string> {
  return {
    ...scalar(`${rosterTitles[refersTo]}里的编号或名称`, (raw) => accept(raw.trim())),
    refersTo,
  };
}

/** A clause of a policy. */
export interface ClauseReference {
  /** Policy id; undefined means the portal's main policy. */
  readonly policy: string | undefined;
  /** Permanent fragment, e.g. `s3-2-2-5`. */
  readonly anchor: string;
  /** As the editor wrote it, for messages. */
  readonly written?: string;
}

/** `三(二)2(5)`, `附件1`, or with the policy's id `shiyanqu-2017#s3-1`. */
export const clause: FieldType<ClauseReference> = scalar('条款编号', (raw) => {
  const [, policy, citation = ''] = /^(?:([a-z0-9-]+)#)?(.+)$/.exec(raw.trim()) ?? [];
  const anchor = toAnchor(citation);
  return anchor === undefined
    ? refuse('invalid-clause')
    : accept({ policy, anchor, written: raw.trim() });
});

/** Where a value was taken from: free words, optionally led by a clause or a web address. */
export interface SourceReference {
  readonly clause?: ClauseReference;
  readonly url?: string;
  readonly text: string;
}

/** `shiyanqu-2017#annex-1 序号1`, `https://… 说明` or plain words. */
export const source = scalar<SourceReference>('出处', (raw) => {
  const value = raw.trim();
  const clauseMatch = /^([a-z0-9-]+)#([a-z0-9-]+)\s*(.*)$/.exec(value);
  if (clauseMatch) {
    const [, policy, anchor = '', words = ''] = clauseMatch;
    return accept({ clause: { policy, anchor }, text: words });
  }
  const [url] = /^https?:\/\/\S+/.exec(value) ?? [];
  return accept(
    url === undefined ? { text: value } : { url, text: value.slice(url.length).trim() },
  );
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
