import type { SearchPointer } from '../../queries/name-file.ts';

/** Placeholder until helper `index` brings its own. */
export async function openPointer(base: string): Promise<SearchPointer> {
  const response = await fetch(`${base}pagefind/parts.json`);
  if (!response.ok) throw new Error('The list of the parts did not load.');
  return (await response.json()) as SearchPointer;
}
