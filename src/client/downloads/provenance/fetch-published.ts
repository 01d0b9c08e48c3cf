import type { Calculation } from '../../../calculation/calculation.ts';
import type { Published } from '../../../calculation/evaluate.ts';
import { findNeeds } from '../../../calculation/needs.ts';
import { parsePublishedTable } from '../../../calculation/published-table.ts';
import { fetchPage } from './fetch-page.ts';

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.text();
}

async function fetchAll<T>(
  names: readonly string[],
  fetchOne: (name: string) => Promise<T>,
): Promise<Map<string, T>> {
  const entries = names.map(async (name) => [name, await fetchOne(name)] as const);
  return new Map(await Promise.all(entries));
}

function get<T>(map: ReadonlyMap<string, T>, name: string): T {
  const found = map.get(name);
  if (found === undefined) throw new Error(`${name} was not fetched`);
  return found;
}

/** Fetches from this site what calculations read. */
export async function fetchPublished(
  calculations: readonly Calculation[],
  base: string,
): Promise<Published> {
  const needs = findNeeds(calculations);
  const [tables, pages] = await Promise.all([
    fetchAll(needs.rosters, async (name) =>
      parsePublishedTable(await fetchText(`${base}data/${name}.csv`)),
    ),
    fetchAll(needs.pages, (path) => fetchPage(base + path)),
  ]);
  return {
    getTable: (roster) => get(tables, roster),
    getClause: (policy, anchor) =>
      get(pages, `policies/${policy}/`).getElementById(anchor)?.textContent ?? '',
    countEntries: (path) => get(pages, path).querySelectorAll('[data-entry]').length,
  };
}
