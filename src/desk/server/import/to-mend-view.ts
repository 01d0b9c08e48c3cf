import { createHeaderLookup, toAllFields } from '../../../importing/roster-headers.ts';
import type { ImportTable } from '../../../importing/import-table.ts';
import { isError } from '../../../issues/describe-issue.ts';
import { rosterNames } from '../../../schemas/roster-names.ts';
import { importTexts } from '../../../words/desk/import.ts';
import type { ImportIssue, MendView } from '../../shared/importing.ts';
import type { GridColumn, GridRow } from '../../shared/roster-change.ts';
import { DeskFault } from '../desk-fault.ts';
import { toColumn, toReferences } from '../rosters/to-grid-view.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { toRowKey } from './choices.ts';
import type { Planned } from './import-session.ts';
import { toImportIssue } from './to-import-view.ts';

interface MendColumn {
  readonly name: string;
  readonly column: GridColumn;
}

/** The columns of the sheet in its order, then those of the roster that it lacks. */
function toMendColumns({ roster, headers, columns }: ImportTable): MendColumn[] {
  const fields = toAllFields(roster);
  const own = [...headers.keys()].sort((a, b) => (columns.get(a) ?? 0) - (columns.get(b) ?? 0));
  const rest = Object.keys(fields).filter((name) => !headers.has(name) && name !== 'isSample');
  return [...own, ...rest].map((name) => {
    const header = headers.get(name) ?? fields[name]?.header ?? name;
    return { name, column: toColumn(header, fields[name], headers.has(name)) };
  });
}

/** An issue at a column of the grid, however the check spells its header. */
function toOwnColumn(
  issue: ImportIssue,
  roster: ImportTable['roster'],
  columns: readonly MendColumn[],
): ImportIssue {
  const name = createHeaderLookup(roster)(issue.column ?? '');
  const own = columns.find(
    (one) => one.column.header === issue.column || (name !== undefined && one.name === name),
  );
  return own ? { ...issue, column: own.column.header } : issue;
}

/** The rows with errors, and those that were mended, as a grid. */
export function toMendView(planned: Planned, index: number, workspace: Workspace): MendView {
  const { read, plan, rows, choices } = planned;
  const table = read.tables[index];
  if (!table) throw new DeskFault(404, '没有这张表。');
  const faulty = new Set((rows[index] ?? []).flatMap(({ row, isFaulty }) => (isFaulty ? row : [])));
  const columns = toMendColumns(table);
  const lines = table.rows.flatMap(({ row, cells }): GridRow[] => {
    const key = toRowKey(table, row);
    const typed = choices.cells.get(key);
    if (choices.left.has(key) || (!faulty.has(row) && !typed)) return [];
    const texts = columns.map(({ name }) => typed?.get(name) ?? cells.get(name) ?? '');
    return [{ uid: `r${row}`, id: importTexts.mendRow(row), row, cells: texts }];
  });
  const referred = new Set(columns.flatMap(({ column }) => column.refersTo ?? []));
  const names = rosterNames.filter((name) => referred.has(name));
  return {
    roster: table.roster.name,
    columns: columns.map(({ column }) => column),
    rows: lines,
    references: Object.fromEntries(names.map((name) => [name, toReferences(workspace, name)])),
    issues: plan.issues
      .filter((issue) => issue.place.file === table.file && issue.place.row !== undefined)
      .sort((a, b) => Number(isError(b)) - Number(isError(a)))
      .map((issue) => toOwnColumn(toImportIssue(issue, read), table.roster, columns)),
  };
}
