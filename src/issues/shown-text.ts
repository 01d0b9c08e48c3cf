import { maskPersonalData } from '../privacy/mask-personal-data.ts';
import { isPersonName } from '../privacy/person-name.ts';
import { mask } from './mask.ts';
import type { Place } from './place.ts';

/** A text as a message may show it: whatever is personal in it is masked. */
export const toShownText = (text: string): string => maskPersonalData(text);

/** A header; where the header row is missing, the first row's names stand in its place. */
export const toShownHeader = (column: string): string =>
  isPersonName(column) ? mask(column) : toShownText(column);

/** A place as a message may show it. Every reporter prints this one and never the place itself. */
export function toShownPlace({ file, row, cell, column, value }: Place): Place {
  return {
    file: toShownText(file),
    row,
    ...(cell !== undefined && { cell }),
    column: column === undefined ? undefined : toShownHeader(column),
    value: value === undefined ? undefined : toShownText(value),
  };
}
