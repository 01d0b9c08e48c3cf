import { read, set_cptable, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { createIssue, type Issue } from '../../issues/issue.ts';
import { toSheetCell, type SheetCell } from './sheet-cell.ts';

/** One row that holds something. */
export interface SheetRow {
  /** Row number as Excel shows it. */
  readonly row: number;
  readonly cells: readonly SheetCell[];
  readonly isHidden: boolean;
}

/** Cells shown as one; rows as Excel shows them, columns from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** One sheet of a workbook as texts with positions; nothing is judged yet. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
  /** From 0. */
  readonly hiddenColumns: readonly number[];
}

// Workbooks older than Excel 97 keep Chinese in GBK.
set_cptable(codePages);

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

// Below this the library takes a cut-off file for text.
const smallestCompound = 1536;

/** Why these bytes are no workbook; the library would take any text for a table. */
function findWrongFormat(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return '文件是空的';
  const isZip = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
  const isCompound = startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0) && bytes.length >= smallestCompound;
  if (isZip || isCompound) return undefined;
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 512)).trimStart();
  if (/^\ufeff?<(?:html|!doctype|table|\?xml|meta)/i.test(head)) return '其实是网页格式';
  return '内容不是表格，或者已经损坏';
}

function toRows(sheet: WorkSheet): SheetRow[] {
  const reference = sheet['!ref'];
  if (reference === undefined) return [];
  const { s: start, e: end } = utils.decode_range(reference);
  const rows: SheetRow[] = [];
  for (let row = start.r; row <= end.r; row++) {
    const line = sheet['!data']?.[row];
    const cells = Array.from({ length: end.c + 1 }, (_, column) => toSheetCell(line?.[column]));
    if (cells.every(({ text, fault, comment }) => text === '' && !fault && !comment)) continue;
    rows.push({ row: row + 1, cells, isHidden: sheet['!rows']?.[row]?.hidden ?? false });
  }
  return rows;
}

function toSheet(workbook: WorkBook, name: string, index: number): Sheet {
  const sheet = workbook.Sheets[name] ?? {};
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r + 1,
    bottom: e.r + 1,
    left: s.c,
    right: e.c,
  }));
  const columns = Array.from(sheet['!cols'] ?? [], (column) => ({ ...column }));
  return {
    name,
    isHidden: Boolean(workbook.Workbook?.Sheets?.[index]?.Hidden),
    rows: toRows(sheet),
    merges,
    hiddenColumns: columns.flatMap((column, at) => (column.hidden ? [at] : [])),
  };
}

const toReason = (error: unknown): string =>
  error instanceof Error && /password|encrypt/i.test(error.message)
    ? '加了密码'
    : '内容已经损坏，或不是表格';

/**
 * The sheets of an .xlsx, .xls or .ods workbook.
 * @param file name for messages
 */
export function readWorkbook(
  bytes: Uint8Array,
  file: string,
): { sheets: readonly Sheet[]; issues: Issue[] } {
  const refuse = (reason: string): { sheets: readonly Sheet[]; issues: Issue[] } => ({
    sheets: [],
    issues: [createIssue('broken-import', { file }, { reason })],
  });
  const wrong = findWrongFormat(bytes);
  if (wrong !== undefined) return refuse(wrong);
  try {
    // Without `UTC` a date would be read in the machine's time zone and may lose a day.
    const options = { cellDates: true, UTC: true, cellNF: true, cellStyles: true, dense: true };
    const workbook = read(bytes, { ...options, type: 'array', sheetStubs: true });
    return {
      sheets: workbook.SheetNames.map((name, at) => toSheet(workbook, name, at)),
      issues: [],
    };
  } catch (error) {
    return refuse(toReason(error));
  }
}
