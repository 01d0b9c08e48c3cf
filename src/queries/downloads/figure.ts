import { printCalculation, type Calculation } from '../../calculation/calculation.ts';
import { cell } from '../../calculation/calls.ts';
import { formatNumber } from '../../calculation/format-number.ts';
import type { Addresses } from '../../model/addresses.ts';
import type { CitedClause } from '../../model/portal.ts';
import type { RecordPlace } from '../../schemas/field.ts';
import { explainCalculation } from './calculation-words.ts';
import { findOrigins, toOriginHref, toOriginSource } from './figure-origins.ts';
import type { Link } from '../frame/frame.ts';
import { getPublishedRow, type PublishedRosters } from './published-row.ts';

/** A number on a page, bound to where it comes from. */
export interface Figure {
  readonly value: number;
  /** The number as a reader sees it, with thousands separators. */
  readonly text: string;
  readonly unit: string;
  /** `data/communities.csv#2:常住人口`, or the address of a clause; several joined by a space. */
  readonly source: string;
  /** Where a reader without scripts finds it: the row, the roster or the clause. */
  readonly href: string;
  /** How to do it again from the published files; absent where the source is that very cell. */
  readonly calculation?: string | undefined;
  /** How it came about, in words; absent where it stands in a cell. */
  readonly formula?: string | undefined;
}

/** What a figure needs of the portal. */
export interface FigureSources extends PublishedRosters {
  readonly addresses: Addresses;
}

/** A number that the model computed, and the calculation that makes it from the published files. */
export function toFigure(
  sources: FigureSources,
  calculation: Calculation,
  options: { value: number; unit: string; formula?: string },
): Figure {
  const { value, unit, formula = explainCalculation(calculation) } = options;
  const origins = findOrigins(calculation);
  const names = origins.map((origin) => toOriginSource(origin, sources));
  return {
    value,
    text: formatNumber(value),
    unit,
    source: [...new Set(names)].join(' '),
    href: origins[0] ? toOriginHref(origins[0], sources.addresses) : '',
    calculation: printCalculation(calculation),
    formula,
  };
}

/** A number that stands in one cell. */
export function toCellFigure(
  sources: FigureSources,
  record: { readonly place: RecordPlace },
  { header, value, unit }: { header: string; value: number; unit: string },
): Figure {
  const calculation = toCell(sources, record, header);
  const figure = toFigure(sources, calculation, { value, unit });
  const isSameRow = record.place.row === getPublishedRow(sources, record.place).row;
  return { ...figure, formula: undefined, calculation: isSameRow ? undefined : figure.calculation };
}

/** The cell of a record in the published file. */
export function toCell(
  sources: PublishedRosters,
  { place }: { readonly place: RecordPlace },
  header: string,
): Calculation {
  const { roster, row } = getPublishedRow(sources, place);
  return cell(roster, row, header);
}

/** A clause as a link: `三(二)2(5)` → its place in the policy. */
export function toClauseLink({ policy, clause }: CitedClause, addresses: Addresses): Link {
  return { label: clause.citation, href: addresses.policy(policy.id, clause.anchor) };
}
