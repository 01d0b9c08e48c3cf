import type { Addresses } from '../model/addresses.ts';
import type { CitedClause } from '../model/portal.ts';
import type { RecordPlace } from '../schemas/field.ts';
import type { Link } from './frame.ts';

/** A number on a page, bound to where it comes from. */
export interface Figure {
  readonly value: number;
  /** The number as a reader sees it, with thousands separators. */
  readonly text: string;
  readonly unit: string;
  /** `data/communities.csv#2:常住人口`, or the address of a clause; several joined by a space. */
  readonly source: string;
  /** How the number came about, when it was computed: `250 × 500`. */
  readonly formula?: string;
}

/** 156950 → `156,950`; the same on every machine. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Names a cell of a roster. */
export function toCellSource({ file, row }: RecordPlace, header: string): string {
  return `${file}#${row}:${header}`;
}

/** A number that stands in one cell. */
export function toCellFigure(
  record: { readonly place: RecordPlace },
  header: string,
  { value, unit }: { value: number; unit: string },
): Figure {
  return { value, text: formatNumber(value), unit, source: toCellSource(record.place, header) };
}

/** A number computed from whole columns or row counts; the source names the file and the column. */
export function toComputedFigure(
  value: number,
  { unit, source, formula }: { unit: string; source: string; formula: string },
): Figure {
  return { value, text: formatNumber(value), unit, source, formula };
}

/** A number of roster rows, bound to a column that every one of them fills. */
export function toRowCount(
  rows: readonly unknown[],
  options: { unit: string; file: string; column?: string; formula?: string },
): Figure {
  const { unit, file, column = '编号', formula = '按名册逐行计数' } = options;
  return toComputedFigure(rows.length, { unit, source: `${file}#*:${column}`, formula });
}

/** A clause as a link: `三(二)2(5)` → its place in the policy. */
export function toClauseLink({ policy, clause }: CitedClause, addresses: Addresses): Link {
  return { label: clause.citation, href: addresses.policy(policy.id, clause.anchor) };
}
