import path from 'node:path';
import * as pagefind from 'pagefind';

/** Builds the search index of the pages in a folder into its `pagefind/`. */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh-CN' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  await index.addDirectory({ path: folder });
  await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  await pagefind.close();
}
