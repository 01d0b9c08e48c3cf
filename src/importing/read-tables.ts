import { createIssue, type Issue } from '../issues/issue.ts';
import { templateNote } from '../schemas/template-note.ts';
import { readWorkbook, type Sheet } from '../sources/office/xlsx.ts';
import type { ImportResult, ImportTable } from './import-table.ts';
import { readCsvTable } from './read-csv-table.ts';
import { readSheet, toSheetLabel, type SheetContext } from './read-sheet.ts';

interface ReadOptions extends SheetContext {
  /** Only this sheet, by its name. */
  readonly sheet?: string | undefined;
}

const isOwnNote = ({ rows }: Sheet): boolean =>
  rows[0]?.cells.some(({ text }) => text.startsWith(templateNote)) ?? false;

/** Every table of a workbook or CSV file that is a roster. */
export function readTables(bytes: Uint8Array, options: ReadOptions): ImportResult {
  const { file, sheet: wanted } = options;
  if (/\.csv$/i.test(file)) {
    const { table, issues } = readCsvTable(bytes, options);
    return { tables: table ? [table] : [], issues };
  }
  const workbook = readWorkbook(bytes, file);
  const tables: ImportTable[] = [];
  const issues: Issue[] = [...workbook.issues];
  const unknown: string[] = [];
  for (const sheet of workbook.sheets) {
    if (wanted !== undefined && sheet.name !== wanted) continue;
    if (isOwnNote(sheet)) continue;
    const read = readSheet(sheet, options);
    issues.push(...read.issues);
    if (read.table) tables.push(read.table);
    if (read.isUnknown) unknown.push(sheet.name);
  }
  const isNothing = tables.length === 0 && issues.length === 0;
  for (const name of unknown) {
    const code = isNothing ? 'unknown-roster' : 'unread-sheet';
    issues.push(createIssue(code, { file: toSheetLabel(file, name) }));
  }
  // A workbook without a single filled cell is as good as an empty file.
  if (isNothing && unknown.length === 0) issues.push(createIssue('unknown-roster', { file }));
  return { tables, issues };
}
