import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Issue } from '../../../src/issues/issue.ts';
import type { PortalDrafts } from '../../../src/model/records.ts';
import { loadPortal, type LoadResult } from '../../../src/pipeline/load-portal.ts';
import { readRosters } from '../../../src/pipeline/read-rosters.ts';
import { createUnread } from '../../../src/pipeline/unread.ts';
import { encodeText } from '../../support/files/encode-text.ts';
import { baseDocuments, baseTables, type Table } from './base.ts';
import { lineEnds, type Mutation } from './case.ts';

function renderTable(table: Table, separator: string): string {
  const quote = (cell: string): string =>
    cell.includes(separator) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return table.map((cells) => `${cells.map(quote).join(separator)}\n`).join('');
}

function endLines(text: string, ends: readonly string[]): string {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  let written = '';
  lines.forEach((line, index) => {
    // A blank line that ends in LF would become one with a CR before it.
    const isSplit = line === '' && written.endsWith('\r');
    written += line + (isSplit ? '\r' : (ends[index % ends.length] ?? ''));
  });
  return written + last;
}

/** What became of a mutated portal. */
export interface Outcome extends LoadResult {
  /** Rows that were read, of every roster, also of a portal that cannot be built. */
  readonly rosters: PortalDrafts['rosters'];
  /** `file row` of every row with content that was written. */
  readonly written: readonly string[];
}

const hasContent = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell.replaceAll(/[\s\u00ad\u200b\u2060\ufeff]/g, '') !== '');

/** Writes the base with a mutation; gives `file row` of every row with content. */
export async function writePortal(root: string, mutation: Mutation): Promise<string[]> {
  const { encoding = 'UTF-8', lineEnd = 'LF', separator = ',', tables, texts = {} } = mutation;
  const rosters = Object.entries(tables ? tables(baseTables) : baseTables);
  const files = new Map(Object.entries(baseDocuments));
  const written: string[] = [];
  for (const [name, table] of rosters) {
    const file = `data/${name}.csv`;
    files.set(file, renderTable(table, separator));
    table.forEach((cells, index) => {
      if (index > 0 && hasContent(cells)) written.push(`${file} ${index + 1}`);
    });
  }
  for (const [file, text] of files) {
    const target = path.join(root, file);
    const changed = endLines(texts[file]?.(text) ?? text, lineEnds[lineEnd]);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, encodeText(changed, encoding));
  }
  return written;
}

/** Writes the base with a mutation into a temporary folder and loads it. */
export async function runCase(mutation: Mutation): Promise<Outcome> {
  const root = await mkdtemp(path.join(tmpdir(), 'youlin-corpus-'));
  try {
    const written = await writePortal(root, mutation);
    const result = await loadPortal({ root, base: '/' });
    const { rows } = await readRosters({ root, withSamples: true, unread: createUnread() });
    return { ...result, rosters: rows, written };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** `code file row column` */
export function toKey({ code, place }: Issue): string {
  const { file, row = '', column = '' } = place;
  return `${code} ${file} ${row} ${column}`.trimEnd();
}

/** Leaves out where a value stands and, if wanted, how it was spelt. */
function withoutKeys(value: unknown, keys: readonly string[]): unknown {
  const text = JSON.stringify(value, (key, item: unknown) =>
    keys.includes(key) ? undefined : item,
  );
  return JSON.parse(text) as unknown;
}

/** The typed records; rows may move without changing. */
export function toRecords({ portal }: LoadResult, isSpelling = false): unknown {
  if (!portal) return undefined;
  const spelt = isSpelling ? ['cells', 'written'] : [];
  return {
    rosters: withoutKeys(portal.rosters, ['place', ...spelt]),
    siteName: portal.settings.siteName,
    policies: portal.policies.map(({ id, title, documentNumber, clauses }) => ({
      id,
      title,
      documentNumber,
      clauses,
    })),
    documents: [...portal.minutes, ...portal.news].map(({ id, title, date, toHtml }) => ({
      id,
      title,
      date,
      html: toHtml(),
    })),
    votes: portal.minutes.map(({ vote, attendance, present }) => ({ vote, attendance, present })),
  };
}
