import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { planImport } from '../../../src/cli/import/plan-import.ts';
import { parseImportOptions } from '../../../src/cli/options.ts';
import { describeIssue, describePlace } from '../../../src/issues/describe-issue.ts';
import { loadPortal } from '../../../src/pipeline/load-portal.ts';
import { renderCsv } from '../../../src/queries/downloads/download-csv.ts';
import { renderXlsx } from '../../../src/queries/downloads/download-xlsx.ts';
import { toDownload, type Download } from '../../../src/queries/downloads/downloads.ts';
import { rosterNames, type RosterName } from '../../../src/schemas/roster-names.ts';

/** Writes what `/data/` offers of rosters; gives the files. */
async function writeDownloads(downloads: readonly Download[], folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const download of downloads) {
    const rendered = { csv: renderCsv(download), xlsx: await renderXlsx(download, '2026-11-30') };
    for (const [format, bytes] of Object.entries(rendered)) {
      const file = path.join(folder, `${download.name}.${format}`);
      await writeFile(file, bytes);
      files.push(file);
    }
  }
  return files;
}

/** What came of importing everything that a portal publishes into the portal itself. */
export interface RoundTrip {
  /** Rows that were recognised as rows of the portal. */
  readonly same: number;
  /** Rows in the files. */
  readonly written: number;
  /** Every change and every message; there should be none. */
  readonly said: readonly string[];
}

/** Publishes rosters of a root and imports the files again; undefined where there is nothing to publish. */
export async function makeRoundTrip(
  root: string,
  names: readonly RosterName[] = rosterNames,
): Promise<RoundTrip | undefined> {
  const { portal } = await loadPortal({ root, base: '/' });
  if (!portal) return undefined;
  const all = names.map((name) => toDownload(portal, name));
  const downloads = all.filter(({ rows }) => rows.length > 0);
  if (downloads.length === 0) return undefined;
  const folder = await mkdtemp(path.join(tmpdir(), 'youlin-round-trip-'));
  try {
    const files = await writeDownloads(downloads, folder);
    const { merged, issues } = await planImport(parseImportOptions(['--root', root, ...files]));
    const changes = merged.flatMap(({ table, changes: rows }) =>
      rows.map(({ kind, from, cells }) => ({ kind, from, cells, file: table.file })),
    );
    const changed = changes.filter(({ kind }) => kind !== 'same');
    return {
      same: changes.length - changed.length,
      written: 2 * downloads.reduce((sum, { rows }) => sum + rows.length, 0),
      said: [
        ...changed.map(
          ({ file, kind, from, cells }) =>
            `${file} ${from} ${kind} ${cells.map(({ field }) => field.header).join(' ')}`,
        ),
        ...issues.map((issue) => `${describePlace(issue.place)} ${describeIssue(issue).message}`),
      ],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
