import { sampleField } from '../schemas/roster.ts';
import type { FindId } from './compare-cells.ts';
import type { ImportRow, ImportTable } from './import-table.ts';
import { createKeys } from './row-keys.ts';
import type { FileRow } from './roster-file.ts';

function isMarked({ cells }: ImportRow): boolean {
  const parsed = sampleField.type.parse(cells.get('isSample') ?? '');
  return parsed.ok && parsed.value === true;
}

/**
 * The rows of a table that belong into the roster, and those that belong among its samples: marked
 * as made up and not yet in the roster itself. A published file holds both.
 * @param rows of the roster itself
 */
export function splitSamples(
  table: ImportTable,
  rows: readonly FileRow[],
  findId: FindId,
): { readonly own: ImportTable; readonly samples: ImportTable } {
  const keys = rows.length > 0 ? createKeys(table, rows, findId) : undefined;
  const isInRoster = (row: ImportRow): boolean => {
    const match = keys?.match(row);
    return match?.kind === 'known' && match.old !== undefined;
  };
  const samples = new Set(table.rows.filter((row) => isMarked(row) && !isInRoster(row)));
  return {
    own: { ...table, rows: table.rows.filter((row) => !samples.has(row)) },
    samples: { ...table, rows: [...samples] },
  };
}
