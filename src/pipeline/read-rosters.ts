import { createIssue, type Issue } from '../issues/issue.ts';
import { findNearest } from '../issues/nearest.ts';
import type { RosterRows } from '../model/records.ts';
import { parseRoster } from '../schemas/parse-roster.ts';
import { rosterNames, type RosterName } from '../schemas/roster-names.ts';
import type { Roster, RowOf } from '../schemas/roster.ts';
import { rosters } from '../schemas/rosters/index.ts';
import { parseCsv } from '../sources/csv.ts';
import { listFiles, readTextFile } from './portal-files.ts';

/** Folders that hold rosters; the second only while samples are shown. */
const folders = { published: 'data', samples: 'data/samples' } as const;

async function readRoster<R extends Roster>(
  root: string,
  file: string,
  roster: R,
): Promise<{ records: RowOf<R>[]; issues: Issue[]; isMissing: boolean }> {
  const read = await readTextFile(root, file);
  if (read?.issue) return { records: [], issues: [read.issue], isMissing: false };
  if (!read?.file) return { records: [], issues: [], isMissing: true };
  const { table, issues } = parseCsv(read.file.text, file);
  if (issues.length > 0) return { records: [], issues, isMissing: false };
  const parsed = parseRoster(roster, table);
  return { records: parsed.records as RowOf<R>[], issues: parsed.issues, isMissing: false };
}

async function findUnknownFiles(root: string, folder: string): Promise<Issue[]> {
  const names = await listFiles(root, folder, '.csv');
  return names
    .map((name) => name.slice(0, -'.csv'.length))
    .filter((name) => !rosterNames.some((known) => known === name))
    .map((name) =>
      createIssue(
        'unknown-file',
        { file: `${folder}/${name}.csv` },
        { nearest: findNearest(name, rosterNames) },
      ),
    );
}

/** Reads every roster; one that is missing counts as empty, except the communities'. */
export async function readRosters(
  root: string,
  options: { withSamples: boolean },
): Promise<{ rows: RosterRows; issues: Issue[] }> {
  const issues: Issue[] = [];
  const used = options.withSamples ? [folders.published, folders.samples] : [folders.published];
  const readAll = async <N extends RosterName>(name: N): Promise<[N, unknown[]]> => {
    const records: unknown[] = [];
    for (const folder of used) {
      const file = `${folder}/${name}.csv`;
      const read = await readRoster(root, file, rosters[name]);
      records.push(...read.records);
      issues.push(...read.issues);
      if (read.isMissing && name === 'communities' && folder === folders.published) {
        issues.push(createIssue('missing-file', { file }));
      }
    }
    return [name, records];
  };
  const entries = await Promise.all(rosterNames.map(readAll));
  for (const folder of used) issues.push(...(await findUnknownFiles(root, folder)));
  // Each entry was parsed by the roster of its name.
  return { rows: Object.fromEntries(entries) as unknown as RosterRows, issues };
}
