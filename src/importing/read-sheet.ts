import { createIssue, type Issue } from '../issues/issue.ts';
import { toShownHeader } from '../issues/shown-text.ts';
import type { RosterName } from '../schemas/roster-names.ts';
import type { Roster } from '../schemas/roster.ts';
import type { Merge, Sheet, SheetRow } from '../sources/office/sheets/sheet.ts';
import { findHeader, type TextRow } from './find-header.ts';
import type { ImportTable } from './import-table.ts';
import { readFoundTable } from './read-found-table.ts';
import { createHiddenIssue, type HiddenAnswer } from './sheet/hidden-parts.ts';
import { takeInvisible } from '../sources/hidden-characters.ts';

/** Where a sheet comes from and what it may be. */
export interface SheetContext {
  /** Name of the file, for messages. */
  readonly file: string;
  readonly rosters: Readonly<Partial<Record<RosterName, Roster>>>;
  /** What the editor says of hidden parts. */
  readonly hidden?: HiddenAnswer;
  /** Title of the roster that the editor says it is, if any was said. */
  readonly named?: string | undefined;
}

/** What messages call a sheet. */
export const toSheetLabel = (file: string, sheet: string): string => `${file}（工作表“${sheet}”）`;

// A header and what stands above it; the rest is no longer looked at.
const headRows = 20;

/** The first rows as texts; what is merged over several columns of them stands in each. */
export function toHeadTexts(sheet: {
  rows: readonly SheetRow[];
  merges: readonly Merge[];
}): TextRow[] {
  const head = sheet.rows.slice(0, headRows);
  const last = head.at(-1)?.row ?? 0;
  const wide = sheet.merges.filter(({ top, left, right }) => top <= last && left < right);
  return head.map(({ row, cells }) => {
    const texts = cells.map(({ text }) => takeInvisible(text).text.trim());
    for (const { top, left, right } of wide) {
      if (top !== row) continue;
      for (let column = left + 1; column <= Math.min(right, left + 200); column++) {
        while (texts.length <= column) texts.push('');
        if (texts[column] === '') texts[column] = texts[left] ?? '';
      }
    }
    return { row, cells: texts };
  });
}

const shownHeaders = 6;

/** What was read where a header should be, for the message. */
export function toReadHeaders(rows: readonly TextRow[]): string {
  const filled = (rows[0]?.cells ?? []).filter((cell) => cell !== '').slice(0, shownHeaders);
  return filled.map(toShownHeader).join('、');
}

/** What a table is said to be that fits no roster. */
export const createUnknownIssue = (
  file: string,
  rows: readonly TextRow[],
  named: string | undefined,
): Issue =>
  createIssue('unknown-roster', { file }, { as: named ?? '', headers: toReadHeaders(rows) });

/**
 * One sheet as the roster it is.
 * @returns no table when no roster, or more than one, fits its headers
 */
export function readSheet(
  sheet: Sheet,
  { file: workbook, rosters, hidden }: SheetContext,
): { table: ImportTable | undefined; issues: Issue[]; isUnknown: boolean } {
  const file = toSheetLabel(workbook, sheet.name);
  const candidates = findHeader(toHeadTexts(sheet), rosters, `${sheet.name} ${workbook}`);
  const [found, other] = candidates;
  if (!found) {
    const isUnknown = sheet.rows.length > 0 || sheet.extras.length > 0;
    return { table: undefined, issues: [], isUnknown };
  }
  const issues: Issue[] = [];
  if (sheet.isHidden) {
    const what = sheet.isVeryHidden ? '这张工作表（藏得很深，菜单里看不到）' : '这张工作表';
    issues.push(createHiddenIssue({ file }, what, hidden));
    if (hidden !== 'take') return { table: undefined, issues, isUnknown: false };
  }
  if (other) {
    const names = candidates.map(({ roster }) => roster.title).join('，又像');
    issues.push(createIssue('ambiguous-roster', { file }, { rosters: names }));
    return { table: undefined, issues, isUnknown: false };
  }
  const read = readFoundTable(found, { file, sheet, hidden });
  return { table: read.table, issues: [...issues, ...read.issues], isUnknown: false };
}
