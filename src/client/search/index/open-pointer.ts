import type { SearchPointer } from '../../../queries/search/name-file.ts';

const opened = new Map<string, Promise<SearchPointer>>();

async function load(base: string): Promise<SearchPointer> {
  const response = await fetch(`${base}pagefind/parts.json`);
  if (!response.ok) throw new Error('The list of the parts did not load.');
  return (await response.json()) as SearchPointer;
}

/**
 * Names of the search's files, which change with their content. Asked for once in the life of a
 * page; after a failure the next call tries again.
 */
export function openPointer(base: string): Promise<SearchPointer> {
  const known = opened.get(base);
  if (known) return known;
  const loading = load(base).catch((error: unknown) => {
    opened.delete(base);
    throw error;
  });
  opened.set(base, loading);
  return loading;
}
