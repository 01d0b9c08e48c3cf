import { createIssue, type Issue } from '../issues/issue.ts';
import { findNearest } from '../issues/nearest.ts';
import type { Table } from '../sources/csv.ts';
import { toNames, type Draft, type Field, type Fields, type RecordOf } from './field.ts';
import { parseFields } from './parse-fields.ts';
import { sampleField, type Roster } from './roster.ts';

/** Which column of the file holds which field. */
type Columns = ReadonlyMap<Field<unknown>, number>;

function matchColumns(
  table: Table,
  fields: readonly Field<unknown>[],
): { columns: Columns; issues: Issue[] } {
  const columns = new Map<Field<unknown>, number>();
  const issues: Issue[] = [];
  const known = fields.map(({ header }) => header);
  const { file } = table;
  table.header.forEach((header, index) => {
    const place = { file, row: 1, column: header };
    const field = fields.find((candidate) => toNames(candidate).includes(header));
    if (header === '') {
      const position = String(index + 1);
      issues.push(createIssue('empty-header', { file, row: 1 }, { position }));
    } else if (!field) {
      const free = known.filter((name) => !table.header.includes(name));
      issues.push(createIssue('unknown-column', place, { nearest: findNearest(header, free) }));
    } else if (columns.has(field)) {
      issues.push(createIssue('duplicate-column', place));
    } else {
      columns.set(field, index);
    }
  });
  for (const field of fields) {
    if (columns.has(field) || field.columnOptional) continue;
    const column = field.header;
    issues.push(createIssue('missing-column', { file, row: 1, column }, { column }));
  }
  return { columns, issues };
}

/**
 * A roster's cells to typed records; every fault is named in the issues.
 * @returns also every text of the rows with a fault: whatever refers to them is not to blame
 */
export function parseRoster<F extends Fields>(
  roster: Roster<F>,
  table: Table,
): { records: Draft<RecordOf<F>>[]; issues: Issue[]; unread: string[] } {
  const fields: Fields = { ...roster.fields, isSample: sampleField };
  const { columns, issues } = matchColumns(table, Object.values(fields));
  const records: Draft<RecordOf<F>>[] = [];
  const unread = table.malformed.flatMap(({ cells }) => [...cells]);
  for (const { row, cells } of table.rows) {
    const place = { file: table.file, row };
    const parsed = parseFields(fields, place, (field) => {
      const index = columns.get(field) ?? -1;
      return { header: table.header[index] ?? field.header, raw: cells[index] };
    });
    const texts = [...columns].map(([{ header }, index]) => [header, cells[index] ?? '']);
    const values = {
      ...parsed.values,
      isSample: parsed.values['isSample'] === true,
      place,
      cells: Object.fromEntries(texts) as Record<string, string>,
    };
    // A missing column is reported once, for the header; not again for every row.
    const problems = parsed.issues.filter(({ place: { column } }) =>
      table.header.includes(column ?? ''),
    );
    issues.push(...problems);
    // The values of this object were parsed by the very fields that its type is derived from.
    records.push(values as unknown as Draft<RecordOf<F>>);
    if (parsed.issues.length > 0) unread.push(...cells);
  }
  return { records, issues, unread };
}
