import { mask } from '../../issues/mask.ts';
import type { Place } from '../../issues/place.ts';
import type { Field } from '../../schemas/field.ts';
import { toAddress } from '../cell-address.ts';
import type { FoundHeader } from '../find-header.ts';
import { createHeaderLookup, toAllFields } from '../roster-headers.ts';

/** Where a cell stands, as messages name it; a personal value is masked. */
export type ToPlace = (row: number, column: number, value?: string) => Place;

/** The field of each column, in order; undefined where there is none. */
export function toColumnFields(found: FoundHeader): (Field<unknown> | undefined)[] {
  const lookup = createHeaderLookup(found.roster);
  const fields = toAllFields(found.roster);
  return found.headers.map((header) => fields[lookup(header) ?? '']);
}

/** The header and field of a column, and how a message may show a value that stands in it. */
export function createToPlace(found: FoundHeader, file: string): ToPlace {
  const fields = toColumnFields(found);
  return (row, column, value) => {
    const header = found.headers[column] ?? '';
    const isPersonal = fields[column]?.visibility === 'personal';
    const shown = value !== undefined && isPersonal ? mask(value) : value;
    const named = header === '' ? undefined : header;
    return { file, row, cell: toAddress(row, column), column: named, value: shown };
  };
}
