import { createIssue, type Issue } from '../issues/issue.ts';
import type { PortalDrafts } from '../model/records.ts';
import { parseRoster, type ReadRow } from '../schemas/parse-roster.ts';
import { rosterNames, type RosterName } from '../schemas/roster-names.ts';
import type { Roster } from '../schemas/roster.ts';
import { rosters } from '../schemas/rosters/index.ts';
import { parseCsv } from '../sources/tables/csv.ts';
import { createRowMemory, type RowMemory } from '../sources/tables/row-memory.ts';
import { keepNothing, type KeptWork } from './kept-work.ts';
import { decodeFile, readBytes } from './portal-files.ts';
import { scanRoster, scanText } from './scan-sources.ts';
import type { Unread } from './unread.ts';
import type { Root } from './root.ts';

/** Folders that hold rosters; the second only while samples are shown. */
const folders = { published: 'data', samples: 'data/samples' } as const;

interface ReadOptions {
  readonly root: Root;
  readonly withSamples: boolean;
  readonly unread: Unread;
  readonly kept?: KeptWork | undefined;
}

/** What a roster's file holds. */
interface RosterFile {
  readonly records: readonly unknown[];
  readonly issues: readonly Issue[];
  /** Texts of rows that could not be read; undefined: none of them could. */
  readonly unread: readonly string[] | undefined;
}

/** Rows of a file as they were read and looked at before. */
interface Rows {
  readonly read: RowMemory<ReadRow>;
  readonly scanned: RowMemory<readonly Issue[]>;
}

const createRows = (): Rows => ({ read: createRowMemory(), scanned: createRowMemory() });

function toRosterFile(
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  roster: Roster,
  rows: Rows,
): RosterFile {
  const { file: read, issue } = decodeFile(bytes, file);
  if (!read) return { records: [], issues: [issue], unread: undefined };
  const { table, issues } = parseCsv(read.text, file);
  // A table that could not be cut into cells is looked at line by line.
  if (!table) return { records: [], issues: [...issues, ...scanText(read)], unread: undefined };
  const scanned = scanRoster(roster, table, rows.scanned);
  const parsed = parseRoster(roster, table, rows.read);
  return {
    records: parsed.records,
    issues: [...issues, ...scanned, ...parsed.issues],
    unread: parsed.isWholeUnread ? undefined : parsed.unread,
  };
}

/** @returns undefined when there is no such file */
async function readRoster(
  file: string,
  roster: Roster,
  { root, unread, kept = keepNothing }: ReadOptions,
): Promise<RosterFile | undefined> {
  const read = await readBytes(root, file);
  if (!read) return undefined;
  const { bytes, issue } = read;
  const rows = kept.get(`${file} rows`, [], createRows);
  const found: RosterFile = bytes
    ? kept.get(file, [bytes], () => toRosterFile({ file, bytes }, roster, rows))
    : { records: [], issues: issue ? [issue] : [], unread: undefined };
  if (found.unread) unread.add(roster.name, found.unread);
  else unread.addAll(roster.name);
  return found;
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
      lists.push(read?.records ?? []);
      for (const issue of read?.issues ?? []) issues.push(issue);
      if (!read && name === 'communities' && folder === folders.published) {
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
