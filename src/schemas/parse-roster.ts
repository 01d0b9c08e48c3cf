import { isError } from '../issues/describe-issue.ts';
import { createIssue, type Issue } from '../issues/issue.ts';
import type { Table, TableRow } from '../sources/tables/csv.ts';
import { createRowMemory, type RowMemory } from '../sources/tables/row-memory.ts';
import type { Draft, Fields, RecordOf } from './field.ts';
import { findMisplacedHeader, matchColumns } from './match-columns.ts';
import { parseFields, type ParsedFields } from './parse-fields.ts';
import { sampleField, type Roster } from './roster.ts';
import { isTotalRow, TotalLedger } from './total-rows.ts';

/** What a roster's cells became. */
export interface ParsedRoster<F extends Fields> {
  readonly records: Draft<RecordOf<F>>[];
  readonly issues: Issue[];
  /** Every text of the rows with a fault: whatever refers to them is not to blame. */
  readonly unread: string[];
  /** Whether no row could be read, because the header is not where it should be. */
  readonly isWholeUnread: boolean;
}

const noteStart = /^(?:注|备注|说明|制表|填表|填报|审核|单位)[人日期单位]*\s*[:：0-9]/;

/** A remark under the table: one filled cell that begins like one. */
function findNote({ row, cells }: TableRow, { file, header }: Table): Issue | undefined {
  const filled = cells.filter((cell) => cell !== '');
  const [value = ''] = filled;
  if (filled.length !== 1 || !noteStart.test(value)) return undefined;
  return createIssue('note-row', { file, row, column: header[cells.indexOf(value)], value });
}

/** Whether any row of a table is no record: a total, or a remark under it. */
export function hasLeftOut(roster: Roster, table: Table): boolean {
  const fields = Object.values({ ...roster.fields, isSample: sampleField });
  const { columns } = matchColumns(table, fields);
  const last = table.rows.at(-1);
  return table.rows.some(
    (line) => isTotalRow(line, columns, line === last) || findNote(line, table) !== undefined,
  );
}

/** A row that was read: its fields, and the record that they are. */
export interface ReadRow {
  readonly parsed: ParsedFields;
  readonly record: object;
}

/**
 * A roster's cells to typed records; every fault is named in the issues, and every row of the
 * table becomes a record or is named there.
 * @param memory rows of an earlier reading of the same file
 */
export function parseRoster<F extends Fields>(
  roster: Roster<F>,
  table: Table,
  memory: RowMemory<ReadRow> = createRowMemory(),
): ParsedRoster<F> {
  const fields: Fields = { ...roster.fields, isSample: sampleField };
  const { file } = table;
  const headerRow = findMisplacedHeader(table, Object.values(fields));
  if (headerRow !== undefined) {
    const issue = createIssue('header-not-first', { file, row: 1 }, { found: headerRow });
    return { records: [], issues: [issue], unread: [], isWholeUnread: true };
  }
  const { columns, issues: columnIssues } = matchColumns(table, Object.values(fields));
  const issues = [...columnIssues, ...table.malformed.map(({ issue }) => issue)];
  const faulty: (readonly string[])[] = table.malformed.map(({ cells }) => cells);
  const records: Draft<RecordOf<F>>[] = [];
  const totals = new TotalLedger({ file, fields, columns });
  const headers = new Set(table.header);
  const readRow = ({ row, cells }: TableRow): ReadRow => {
    const parsed = parseFields(fields, { file, row }, (field) => {
      const index = columns.get(field) ?? -1;
      return { header: table.header[index] ?? field.header, raw: cells[index] };
    });
    const isSample = parsed.values['isSample'] === true;
    const place = { file, row };
    return { parsed, record: { ...parsed.values, isSample, place, cells: parsed.texts } };
  };
  memory.begin(table.header);
  for (const line of table.rows) {
    const { cells } = line;
    if (isTotalRow(line, columns, line === table.rows.at(-1))) {
      totals.addTotal(line);
      continue;
    }
    const note = findNote(line, table);
    if (note) {
      issues.push(note);
      faulty.push(cells);
      continue;
    }
    const { parsed, record } = memory.get(line, () => readRow(line));
    totals.addRecord({ cells, values: parsed.values });
    // The values of this object were parsed by the very fields that its type is derived from.
    records.push(record as Draft<RecordOf<F>>);
    if (parsed.issues.length === 0) continue;
    // A missing column is reported once, for the header; not again for every row.
    issues.push(...parsed.issues.filter(({ place: { column = '' } }) => headers.has(column)));
    if (parsed.issues.some(isError)) faulty.push(cells);
  }
  // Not by `push(...)`: a broken file has more faults than a call may have arguments.
  return {
    records,
    issues: [...issues, ...totals.issues],
    unread: faulty.flat(),
    isWholeUnread: false,
  };
}
