import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseCsv } from '../../../src/sources/tables/csv.ts';
import { projectRoot } from '../run-command.ts';

/** How a resident gets to the page: at once, by a suggestion, or not at all. */
export type Way = '直接' | '建议' | '无';

/** A row of `search-queries.csv`. */
export interface NaturalQuery {
  readonly query: string;
  /** Pages of which any may be first; paths below the base. */
  readonly expected: readonly string[];
  readonly way: Way;
  /** 社区名, 文件, 拼音 … */
  readonly group: string;
}

const file = 'tests/browser/search/search-queries.csv';
const ways: readonly Way[] = ['直接', '建议', '无'];

function toWay(text: string, query: string): Way {
  const way = ways.find((known) => known === text);
  if (!way) throw new Error(`${file}: ${query}: ${text} is none of ${ways.join('、')}`);
  return way;
}

/** The committed queries of residents and the pages they ought to reach. */
export async function readNaturalQueries(): Promise<NaturalQuery[]> {
  const text = await readFile(path.join(projectRoot, file), 'utf8');
  const { table } = parseCsv(text, file);
  const malformed = table?.malformed.map(({ row }) => row) ?? ['all'];
  if (!table || malformed.length > 0) throw new Error(`${file}: rows ${malformed.join()}`);
  return table.rows.map(({ cells: [query = '', paths = '', way = '', group = ''] }) => ({
    query,
    // The home page has the empty path; where a row names none, nothing is expected.
    expected: way === '无' ? [] : paths.split('|'),
    way: toWay(way, query),
    group,
  }));
}
