import { createIssue, type Issue } from '../issues/issue.ts';
import type { PortalDrafts } from '../model/records.ts';
import { parseRoster } from '../schemas/parse-roster.ts';
import { rosterNames, type RosterName } from '../schemas/roster-names.ts';
import type { Roster } from '../schemas/roster.ts';
import { rosters } from '../schemas/rosters/index.ts';
import { parseCsv } from '../sources/tables/csv.ts';
import { readTextFile } from './portal-files.ts';
import { scanRoster } from './scan-sources.ts';
import type { Unread } from './unread.ts';
import type { Root } from './root.ts';

/** Folders that hold rosters; the second only while samples are shown. */
const folders = { published: 'data', samples: 'data/samples' } as const;

interface ReadOptions {
  readonly root: Root;
  readonly withSamples: boolean;
  readonly unread: Unread;
}

async function readRoster(
  file: string,
  roster: Roster,
  { root, unread }: ReadOptions,
): Promise<{ records: readonly unknown[]; issues: Issue[]; isMissing: boolean }> {
  const read = await readTextFile(root, file);
  if (!read) return { records: [], issues: [], isMissing: true };
  const { table, issues } = read.file
    ? parseCsv(read.file.text, file)
    : { table: undefined, issues: read.issue ? [read.issue] : [] };
  issues.push(...scanRoster(roster, read.file, table));
  if (!table) {
    unread.addAll(roster.name);
    return { records: [], issues, isMissing: false };
  }
  const parsed = parseRoster(roster, table);
  if (parsed.isWholeUnread) unread.addAll(roster.name);
  else unread.add(roster.name, parsed.unread);
  return { records: parsed.records, issues: [...issues, ...parsed.issues], isMissing: false };
}

/** Reads every roster; one that is missing counts as empty, except the communities'. */
export async function readRosters(
  options: ReadOptions,
): Promise<{ rows: PortalDrafts['rosters']; issues: Issue[] }> {
  const issues: Issue[] = [];
  const used = options.withSamples ? [folders.published, folders.samples] : [folders.published];
  const readAll = async <N extends RosterName>(name: N): Promise<[N, unknown[]]> => {
    const lists: (readonly unknown[])[] = [];
    for (const folder of used) {
      const file = `${folder}/${name}.csv`;
      const read = await readRoster(file, rosters[name], options);
      lists.push(read.records);
      for (const issue of read.issues) issues.push(issue);
      if (read.isMissing && name === 'communities' && folder === folders.published) {
        options.unread.addAll(name);
        issues.push(createIssue('missing-file', { file }));
      }
    }
    return [name, lists.flat()];
  };
  const entries = await Promise.all(rosterNames.map(readAll));
  // Each entry was parsed by the roster of its name.
  return { rows: Object.fromEntries(entries) as unknown as PortalDrafts['rosters'], issues };
}
