import { hasRole, seesPersonal, type Person } from '../../shared/person.ts';
import type { CellConflict, CellIssue, GridStatus } from '../../shared/roster-change.ts';
import { toShownIssue } from '../../shared/shown-issue.ts';
import { createRowAccess } from '../people/row-access.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { RosterDraft } from './roster-draft.ts';

/** What the checks say of the roster, at the lines of the grid. */
async function findIssues(draft: RosterDraft, workspace: Workspace): Promise<CellIssue[]> {
  const { issues } = await workspace.check();
  const own = issues.filter(({ place }) => place.file === draft.file).map(toShownIssue);
  const lines = draft.lines();
  const uids = new Map(lines.list().map(({ uid }) => [lines.toRow(uid), uid]));
  return own.map(({ code, severity, row, column, message, hint }) => {
    return { code, severity, uid: uids.get(row), column, message, hint };
  });
}

/** Choices that somebody may make; they show what stands in the cells. */
function listConflicts(
  draft: RosterDraft,
  workspace: Workspace,
  person: Person,
): readonly CellConflict[] {
  const all = draft.conflicts();
  if (all.length === 0 || !hasRole(person, '录入') || !seesPersonal(person)) return [];
  const toAccess = createRowAccess(workspace, person, draft.roster.name);
  const lines = draft.lines();
  return all.filter(({ uid }) => toAccess(lines.header, lines.find(uid)?.cells ?? []).seesPersonal);
}

/** Where a roster stands: saved or not, what is wrong, what has to be chosen. */
export async function toGridStatus(
  draft: RosterDraft,
  workspace: Workspace,
  person: Person,
): Promise<GridStatus> {
  const isDrafted = workspace.isUnsent(draft.file);
  const conflicts = listConflicts(draft, workspace, person);
  const issues = await findIssues(draft, workspace);
  return {
    version: workspace.version(),
    state: conflicts.length > 0 ? 'conflict' : isDrafted ? 'draft' : 'saved',
    issues,
    conflicts,
    ...draft.countSteps(person),
  };
}
