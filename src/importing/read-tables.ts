import { createIssue, type Issue } from '../issues/issue.ts';
import { templateNote } from '../schemas/template-note.ts';
import { readWorkbook } from '../sources/office/sheets/read-workbook.ts';
import type { Sheet } from '../sources/office/sheets/sheet.ts';
import type { ImportResult, ImportTable } from './import-table.ts';
import { readCsvTable } from './read-csv-table.ts';
import {
  createUnknownIssue,
  readSheet,
  toHeadTexts,
  toSheetLabel,
  type SheetContext,
} from './read-sheet.ts';

interface ReadOptions extends SheetContext {
  /** Only this sheet, by its name. */
  readonly sheet?: string | undefined;
}

const isOwnNote = ({ rows }: Sheet): boolean =>
  rows[0]?.cells.some(({ text }) => text.startsWith(templateNote)) ?? false;

/** Every table of a workbook or CSV file that is a roster. */
export async function readTables(bytes: Uint8Array, options: ReadOptions): Promise<ImportResult> {
  const { file, sheet: wanted, named } = options;
  if (/\.csv$/i.test(file)) {
    const { table, issues } = readCsvTable(bytes, options);
    return { tables: table ? [table] : [], issues };
  }
  const workbook = await readWorkbook(bytes, file);
  const tables: ImportTable[] = [];
  const issues: Issue[] = [...workbook.issues];
  const unknown: Sheet[] = [];
  for (const sheet of workbook.sheets) {
    if (wanted !== undefined && sheet.name !== wanted) continue;
    if (isOwnNote(sheet)) continue;
    // Who names a sheet wants it, hidden or not.
    const read = readSheet(wanted === undefined ? sheet : { ...sheet, isHidden: false }, options);
    for (const issue of read.issues) issues.push(issue);
    if (read.table) tables.push(read.table);
    if (read.isUnknown) unknown.push(sheet);
  }
  const isNothing = tables.length === 0 && issues.length === 0;
  for (const sheet of unknown) {
    const label = toSheetLabel(file, sheet.name);
    issues.push(
      isNothing
        ? createUnknownIssue(label, toHeadTexts(sheet), named)
        : createIssue('unread-sheet', { file: label }),
    );
  }
  // A workbook without a single filled cell is as good as an empty file.
  if (isNothing && unknown.length === 0) issues.push(createUnknownIssue(file, [], named));
  return { tables, issues };
}
