import { toAllFields } from '../../../importing/roster-headers.ts';
import type { Roster } from '../../../schemas/roster.ts';
import { peopleTexts } from '../../../words/desk/people.ts';
import type { ImportedRow } from '../../shared/importing.ts';
import { seesPersonal, toLimits, type Person } from '../../shared/person.ts';

/**
 * The rows of an import as somebody may see them. What stands in the roster in a personal column is
 * for those who see all of it; what is in the dropped file is its owner's.
 */
export function hidePersonal(
  rows: readonly ImportedRow[],
  roster: Roster,
  person: Person,
): readonly ImportedRow[] {
  if (seesPersonal(person) && toLimits(person) === undefined) return rows;
  const fields = Object.values(toAllFields(roster));
  const personal = new Set(
    fields.filter(({ visibility }) => visibility === 'personal').map(({ header }) => header),
  );
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      personal.has(cell.column) && cell.before !== ''
        ? { ...cell, before: peopleTexts.hidden }
        : cell,
    ),
  }));
}
