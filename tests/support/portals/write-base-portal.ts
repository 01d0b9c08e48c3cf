import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Papa from 'papaparse';
import { baseDocuments, baseTables } from '../../corpus/support/base.ts';

/**
 * Writes the street of the corpus, which has something in every roster: a site of every kind of
 * page, built in a moment.
 * @param root a folder, made if it is not there
 */
export async function writeBasePortal(root: string): Promise<void> {
  const tables = Object.entries(baseTables).map(
    ([name, table]) =>
      [
        `data/${name}.csv`,
        `${Papa.unparse(
          table.map((cells) => [...cells]),
          { newline: '\n' },
        )}\n`,
      ] as const,
  );
  for (const [file, text] of [...tables, ...Object.entries(baseDocuments)]) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
}
