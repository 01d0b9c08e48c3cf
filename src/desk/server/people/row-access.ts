import { openRosterLines } from '../../../importing/roster-lines.ts';
import type { Fields } from '../../../schemas/field.ts';
import type { RosterName } from '../../../schemas/roster-names.ts';
import { rosters } from '../../../schemas/rosters/index.ts';
import { hasRole, seesPersonal, toLimits, type Person } from '../../shared/person.ts';
import { toText } from '../workspace/file-texts.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { createCommunitiesOf, toFieldCells } from './communities-of.ts';
import { findWay } from './find-way.ts';

/** What somebody may do with one row. */
export interface RowAccess {
  readonly mayChange: boolean;
  readonly seesPersonal: boolean;
}

/** What somebody may do with the row of such a header and such cells. */
export type ToRowAccess = (header: readonly string[], cells: readonly string[]) => RowAccess;

/** Lines of the file on the disk; those that are not among them are only being filled in. */
function listSaved(roster: RosterName, { readSaved }: Pick<Workspace, 'readSaved'>): Set<string> {
  const file = `data/${roster}.csv`;
  const lines = openRosterLines(rosters[roster], toText(readSaved(file), file)).list();
  return new Set(lines.map(({ cells }) => cells.join('\u0000')));
}

/**
 * What somebody may do with each row of a roster. Whoever answers for some communities changes
 * their rows alone, and sees what is personal in no others.
 */
export function createRowAccess(
  workspace: Pick<Workspace, 'read' | 'readSaved' | 'version'>,
  person: Person,
  roster: RosterName,
): ToRowAccess {
  const limits = toLimits(person);
  const all = { mayChange: hasRole(person, '录入'), seesPersonal: seesPersonal(person) };
  if (!limits) return () => all;
  const way = findWay(roster);
  if (!way) return () => ({ mayChange: false, seesPersonal: false });
  const of = createCommunitiesOf(workspace);
  let saved: ReadonlySet<string> | undefined;
  const isSaved = (cells: readonly string[]): boolean =>
    (saved ??= listSaved(roster, workspace)).has(cells.join('\u0000'));
  const fields: Fields = rosters[roster].fields;
  return (header, cells) => {
    const own = toFieldCells(roster, header, cells);
    const found = of.row(roster, own);
    const isOwn = found.length > 0 && found.every((id) => limits.includes(id));
    const isBlank = !own[way.field ?? 'id'] && !isSaved(cells);
    const isNew = isBlank && fields[way.field ?? 'id']?.required === true;
    return {
      mayChange: all.mayChange && (isOwn || isBlank),
      seesPersonal: all.seesPersonal && (isOwn || isNew),
    };
  };
}
