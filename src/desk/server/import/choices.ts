import type { ReadImports } from '../../../cli/import/read-imports.ts';
import type { ImportRow, ImportTable } from '../../../importing/import-table.ts';
import { createHeaderLookup } from '../../../importing/roster-headers.ts';
import type { Issue } from '../../../issues/issue.ts';

/** Names a row of the dropped files: by file and sheet, for files may be left out. */
export const toRowKey = ({ file }: Pick<ImportTable, 'file'>, row: number): string =>
  `${file} ${row}`;

/** What an editor decided about the rows of an import. */
export interface Choices {
  /** Rows left out, by `toRowKey`. */
  readonly left: ReadonlySet<string>;
  /** Texts typed instead of the file's, by `toRowKey` and name of the field. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The field that a header of a table means, the table's own spelling first. */
export function findField({ roster, headers }: ImportTable, header: string): string | undefined {
  const own = [...headers].find(([, written]) => written === header);
  return own?.[0] ?? createHeaderLookup(roster)(header);
}

function changeTable(table: ImportTable, { left, cells }: Choices): ImportTable {
  const rows = table.rows.flatMap((line): ImportRow[] => {
    const key = toRowKey(table, line.row);
    if (left.has(key)) return [];
    const typed = cells.get(key);
    return typed ? [{ ...line, cells: new Map([...line.cells, ...typed]) }] : [line];
  });
  return { ...table, rows };
}

/** Whether what was found when the file was read still stands after the choices. */
function createStands(tables: readonly ImportTable[], { left, cells }: Choices) {
  const named = new Map(tables.map((table) => [table.file, table]));
  return ({ place: { file, row, column } }: Issue): boolean => {
    const table = named.get(file);
    if (!table || row === undefined) return true;
    const key = toRowKey(table, row);
    if (left.has(key)) return false;
    const typed = cells.get(key);
    return !typed?.has(findField(table, column ?? '') ?? '');
  };
}

/** The files as they were read, without the rows left out and with the cells that were mended. */
export function applyChoices(read: ReadImports, choices: Choices): ReadImports {
  return {
    ...read,
    tables: read.tables.map((table) => changeTable(table, choices)),
    issues: read.issues.filter(createStands(read.tables, choices)),
  };
}
