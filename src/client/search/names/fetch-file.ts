import type { SearchPointer } from '../../../queries/search/name-file.ts';
import { openPointer } from '../index/open-pointer.ts';

async function load(base: string, file: string): Promise<unknown> {
  const response = await fetch(`${base}pagefind/${file}`);
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  return response.json();
}

/** Loads the file of names or of words that belongs to the site's present index. */
export async function fetchFile(
  base: string,
  part: keyof Pick<SearchPointer, 'names' | 'words'>,
): Promise<unknown> {
  const pointer = await openPointer(base);
  return load(base, `${part}/${pointer[part]}.json`);
}
