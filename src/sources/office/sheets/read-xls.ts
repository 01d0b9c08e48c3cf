import { read, set_cptable, type CellObject, type WorkBook } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { parseNumberFormat } from './number-format.ts';
import { emptyCell, ReadBudget, type Sheet, type SheetCell, type SheetRow } from './sheet.ts';
import { fromStoredNumber } from './to-sheet-cell.ts';
import { readXlsRecords, type XlsSheetRecords, type XlsStruck } from './xls-records.ts';

// Workbooks older than Excel 97 keep Chinese in GBK.
set_cptable(codePages);

function toContent({ t, v, w, f, z }: CellObject, uses1904: boolean): SheetCell {
  if (t === 'e') return { text: w ?? '#VALUE!', fault: 'formula-without-result' };
  if (f !== undefined && /\b(?:DISPIMG|IMAGE)\(/i.test(f))
    return { text: '', fault: 'cell-picture' };
  if (typeof v === 'number') {
    return fromStoredNumber(String(v), parseNumberFormat(String(z ?? 'General')), uses1904);
  }
  if (typeof v === 'boolean') return { text: v ? '是' : '否' };
  if (v === undefined && f !== undefined) return { text: '', fault: 'uncalculated-formula' };
  return typeof v === 'string' ? { text: v.trim() } : emptyCell;
}

const toStruck = (text: string, struck: XlsStruck | 'all' | undefined): Partial<XlsStruck> =>
  struck === 'all' ? { struck: text, unstruck: '' } : (struck ?? {});

function toCell(
  cell: CellObject | undefined,
  uses1904: boolean,
  struck: XlsStruck | 'all' | undefined,
): SheetCell {
  if (!cell) return emptyCell;
  const content = toContent(cell, uses1904);
  const comment = (cell.c ?? [])
    .map(({ a, t }) =>
      (a !== undefined && t.startsWith(`${a}:`) ? t.slice(a.length + 1) : t).trim(),
    )
    .filter((text) => text !== '')
    .join('；');
  const [, name] = /\b(TODAY|NOW|RAND|RANDBETWEEN)\(/i.exec(cell.f ?? '') ?? [];
  const isEmpty = content.text === '' && !content.fault && comment === '';
  if (isEmpty) return emptyCell;
  return {
    ...content,
    ...(comment !== '' && { comment: comment.replaceAll(/\s+/g, ' ') }),
    ...(name !== undefined && { volatile: name.toUpperCase() }),
    ...(content.text !== '' && toStruck(content.text, struck)),
    ...(cell.l && !cell.l.Target.includes(content.text) && { link: cell.l.Target }),
  };
}

function toSheet(workbook: WorkBook, index: number, records: XlsSheetRecords | undefined): Sheet {
  const name = workbook.SheetNames[index] ?? '';
  const sheet = workbook.Sheets[name] ?? {};
  const uses1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const hidden = workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0;
  const rows: SheetRow[] = [];
  const budget = new ReadBudget();
  // The claimed range is not asked: what stands in the sheet is read.
  (sheet['!data'] ?? []).forEach((line, row) => {
    const cells = Array.from(line, (cell, column) =>
      toCell(cell, uses1904, records?.struck.get(`${row} ${column}`)),
    );
    while (cells.at(-1) === emptyCell) cells.pop();
    budget.spendCells(cells.length);
    if (cells.length === 0) return;
    budget.spendRow();
    rows.push({ row: row + 1, cells, isHidden: sheet['!rows']?.[row]?.hidden ?? false });
  });
  return {
    name,
    isHidden: hidden > 0,
    isVeryHidden: hidden === 2,
    rows,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      top: s.r + 1,
      bottom: e.r + 1,
      left: s.c,
      right: e.c,
    })),
    hiddenColumns: Array.from(sheet['!cols'] ?? [], (column) => ({ ...column })).flatMap(
      ({ hidden: isHidden }, at) => (isHidden ? [at] : []),
    ),
    extras: records?.extras ?? [],
  };
}

/** Every sheet of an .xls file. */
export function readXls(bytes: Uint8Array): Sheet[] {
  const options = { cellNF: true, cellStyles: true, cellFormula: true, dense: true } as const;
  const workbook = read(bytes, { ...options, type: 'array' });
  const records = readXlsRecords(bytes);
  return workbook.SheetNames.map((_, index) => toSheet(workbook, index, records[index]));
}
