import { createIssue, type Issue, type Place } from '../issues/issue.ts';
import { findPersonalData } from '../privacy/find-personal-data.ts';
import { personalKinds, type Finding } from '../privacy/finding.ts';
import { maskFinding } from '../privacy/mask-personal-data.ts';
import { toNames } from '../schemas/field.ts';
import type { Roster } from '../schemas/roster.ts';
import type { Table, TableRow } from '../sources/tables/csv.ts';
import { createRowMemory, type RowMemory } from '../sources/tables/row-memory.ts';
import type { TextFile } from './portal-files.ts';

/** What may stand in a column that is never published as it is: the holder's name, with a door. */
const harmless: readonly Finding['kind'][] = ['name-with-door'];

/** `personal` columns are never published as they stand; `phone` ones may even hold a mobile. */
type ColumnKind = 'public' | 'personal' | 'phone';

function toColumnKind(roster: Roster, header: string): ColumnKind {
  const field = Object.values(roster.fields).find((candidate) =>
    toNames(candidate).includes(header),
  );
  if (field?.visibility !== 'personal') return 'public';
  return /电话|手机|联系/.test(field.header) ? 'phone' : 'personal';
}

function toIssue(finding: Finding, place: Place, column: ColumnKind): Issue {
  const shown = { ...place, value: maskFinding(finding) };
  return column === 'phone' && finding.kind === 'mobile'
    ? createIssue('mobile-not-published', shown)
    : createIssue('personal-data', shown, { kind: personalKinds[finding.kind] });
}

/** One issue a kind for a place: the editor looks at the whole of it anyway. */
function toIssues(
  findings: readonly Finding[],
  place: Place,
  column: ColumnKind = 'public',
): Issue[] {
  const byKind = new Map<string, Issue>();
  for (const finding of findings) {
    if (column !== 'public' && harmless.includes(finding.kind)) continue;
    if (!byKind.has(finding.kind)) byKind.set(finding.kind, toIssue(finding, place, column));
  }
  return [...byKind.values()];
}

/** Personal data in a text file, by line; its name counts as part of the first line. */
export function scanText({ file, text }: TextFile): Issue[] {
  const issues = toIssues(findPersonalData(file), { file });
  const findings = findPersonalData(text);
  if (findings.length === 0) return issues;
  let row = 1;
  let counted = 0;
  const seen = new Set<string>();
  for (const finding of findings) {
    row += text.slice(counted, finding.start).match(/\r\n|\r|\n/g)?.length ?? 0;
    counted = finding.start;
    const key = `${row} ${finding.kind}`;
    if (seen.has(key)) continue;
    seen.add(key);
    issues.push(toIssue(finding, { file, row }, 'public'));
  }
  return issues;
}

// States, dates and sources say the same in thousands of rows; they need one look.
const shortCell = 40;

/**
 * Personal data in a roster, by cell: the header, every row (also one that could not be read
 * further) and unknown columns.
 * @param memory rows of an earlier look at the same file
 */
export function scanRoster(
  roster: Roster,
  table: Table,
  memory: RowMemory<readonly Issue[]> = createRowMemory(),
): Issue[] {
  const { file, header, rows, malformed } = table;
  const kinds = header.map((name) => toColumnKind(roster, name));
  const issues = header.flatMap((cell) =>
    toIssues(findPersonalData(cell), { file, row: 1, column: cell }),
  );
  const clean = new Set<string>();
  const scanRow = ({ row, cells }: TableRow): Issue[] =>
    cells.flatMap((cell, index) => {
      // Shorter than the shortest number and without anything else to look for.
      if (cell.length < 4 || clean.has(cell)) return [];
      const findings = findPersonalData(cell);
      if (findings.length === 0 && cell.length <= shortCell) clean.add(cell);
      return toIssues(findings, { file, row, column: header[index] }, kinds[index]);
    });
  memory.begin(header);
  for (const row of [...rows, ...malformed]) {
    issues.push(...memory.get(row, () => scanRow(row)));
  }
  return issues;
}
