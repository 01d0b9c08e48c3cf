import type { ImportPlan } from '../../../cli/import/plan-import.ts';
import type { ImportRow, ImportTable } from '../../../importing/import-table.ts';
import type { RowChange } from '../../../importing/merge-roster.ts';
import { toAllFields } from '../../../importing/roster-headers.ts';
import { isError } from '../../../issues/describe-issue.ts';
import type { Issue } from '../../../issues/issue.ts';
import { importTexts } from '../../../words/desk/import.ts';
import type { ImportedCell, ImportedRow } from '../../shared/importing.ts';
import { toRowKey, type Choices } from './choices.ts';

/** Errors of a sheet as a whole, whatever row they name: leaving that row out helps nothing. */
const ofSheet = new Set<Issue['code']>([
  'unknown-column',
  'duplicate-column',
  'empty-header',
  'missing-column',
  'header-not-first',
  'hidden-part',
  'second-table',
]);

/** What a table came to: as it was read, and as the plan took it. */
interface TableSource {
  readonly index: number;
  readonly read: ImportTable;
  readonly taken: ImportTable | undefined;
  readonly plan: ImportPlan;
  /** Errors that were found when the file was read, before any choice. */
  readonly found: readonly Issue[];
  readonly choices: Choices;
  /** Rows as they were shown before they were left out. */
  readonly remembered: ReadonlyMap<string, ImportedRow>;
}

function toFilledCells({ roster }: ImportTable, { cells }: ImportRow): ImportedCell[] {
  const fields = toAllFields(roster);
  return [...cells].flatMap(([name, after]) => {
    const column = fields[name]?.header;
    return column === undefined || after === '' ? [] : [{ column, before: '', after }];
  });
}

const toCells = (table: ImportTable, line: ImportRow, change?: RowChange): ImportedCell[] =>
  change && change.kind !== 'added'
    ? change.cells.map(({ field, before, after }) => ({ column: field.header, before, after }))
    : toFilledCells(table, line);

/** Rows with an error that could not be made rows of the table. */
function listUnreadable({ read, found, choices, index }: TableSource): ImportedRow[] {
  const known = new Set(read.rows.map(({ row }) => row));
  const rows = found
    .filter((issue) => issue.place.file === read.file && isError(issue))
    .filter(({ code }) => !ofSheet.has(code))
    .flatMap(({ place: { row } }) => (row === undefined || known.has(row) ? [] : [row]));
  return [...new Set(rows)].map((row) => {
    const isLeft = choices.left.has(toRowKey(read, row));
    const title = importTexts.unreadableRow;
    return { table: index, row, kind: 'new', title, cells: [], isFaulty: !isLeft, isLeft };
  });
}

/** Rows of a table with an error in them. */
export function listFaulty(file: string, issues: readonly Issue[]): Set<number> {
  const own = issues.filter(
    (issue) => issue.place.file === file && isError(issue) && !ofSheet.has(issue.code),
  );
  return new Set(own.flatMap(({ place: { row } }) => row ?? []));
}

/** Every row of a table, in the order of the sheet, with what the import makes of it. */
export function toImportedRows(source: TableSource): ImportedRow[] {
  const { index, read, taken, plan, choices, remembered } = source;
  const merged = plan.merged.filter(({ table }) => table === taken);
  const changes = new Map(
    merged.flatMap(({ changes: own }) => own.map((change) => [change.from, change] as const)),
  );
  const lines = new Map(taken?.rows.map((line) => [line.row, line]));
  const faulty = listFaulty(read.file, plan.issues);
  const kinds = { added: 'new', changed: 'changed', same: 'same' } as const;
  const rows = read.rows.map((line): ImportedRow => {
    const { row } = line;
    const isLeft = choices.left.has(toRowKey(read, row));
    const known = isLeft ? remembered.get(toRowKey(read, row)) : undefined;
    if (known) return { ...known, table: index, isFaulty: false, isLeft };
    const change = changes.get(row);
    const cells = toCells(read, lines.get(row) ?? line, change);
    const title =
      change?.title ??
      cells
        .slice(0, 3)
        .map(({ after }) => after)
        .join(' ');
    const kind = change ? kinds[change.kind] : 'new';
    return { table: index, row, kind, title, cells, isFaulty: faulty.has(row), isLeft };
  });
  return [...rows, ...listUnreadable(source)].sort((a, b) => a.row - b.row);
}
