import { createIssue, type Issue, type Place } from '../issues/issue.ts';
import { findPersonalData } from '../privacy/find-personal-data.ts';
import { personalKinds, type Finding } from '../privacy/finding.ts';
import { maskFinding } from '../privacy/mask-personal-data.ts';
import { toNames } from '../schemas/field.ts';
import type { Roster } from '../schemas/roster.ts';
import type { Table } from '../sources/csv.ts';
import type { TextFile } from './portal-files.ts';

/** What may stand in a column that is never published as it is: the holder's name, with a door. */
const harmless: readonly Finding['kind'][] = ['name-with-door'];

function toIssue(finding: Finding, place: Place, isPersonal: boolean): Issue {
  const shown = { ...place, value: maskFinding(finding) };
  return isPersonal && finding.kind === 'mobile'
    ? createIssue('mobile-not-published', shown)
    : createIssue('personal-data', shown, { kind: personalKinds[finding.kind] });
}

/** One issue a kind for a place: the editor looks at the whole of it anyway. */
function scan(text: string, place: Place, isPersonal = false): Issue[] {
  const byKind = new Map<string, Issue>();
  for (const finding of findPersonalData(text)) {
    if (isPersonal && harmless.includes(finding.kind)) continue;
    if (!byKind.has(finding.kind)) byKind.set(finding.kind, toIssue(finding, place, isPersonal));
  }
  return [...byKind.values()];
}

/** Which columns hold what is never published as it stands. */
function findPersonalColumns(roster: Roster, header: readonly string[]): Set<number> {
  const names = Object.values(roster.fields)
    .filter(({ visibility }) => visibility === 'personal')
    .flatMap(toNames);
  return new Set([...header.keys()].filter((index) => names.includes(header[index] ?? '')));
}

/** Personal data in a text file, by line; its name counts as part of the first line. */
export function scanText({ file, text }: TextFile): Issue[] {
  const issues = scan(file, { file });
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
    issues.push(toIssue(finding, { file, row }, false));
  }
  return issues;
}

/**
 * Personal data in a roster, by cell: the header, every row (also one that could not be read
 * further) and unknown columns. A table that could not be cut into cells is looked at line by line.
 */
export function scanRoster(roster: Roster, source: TextFile | undefined, table?: Table): Issue[] {
  if (!source) return [];
  if (!table) return scanText(source);
  const { file, header, rows, malformed } = table;
  const personal = findPersonalColumns(roster, header);
  const issues = header.flatMap((cell) => scan(cell, { file, row: 1, column: cell }));
  for (const { row, cells } of [...rows, ...malformed]) {
    cells.forEach((cell, index) => {
      // Shorter than the shortest number and without anything else to look for.
      if (cell.length < 4) return;
      issues.push(...scan(cell, { file, row, column: header[index] }, personal.has(index)));
    });
  }
  return issues;
}
