import { byPath, type FileDigest } from './manifest.ts';

/** A file that is not as the manifest says. */
export interface Difference {
  readonly path: string;
  readonly kind: 'changed' | 'missing' | 'extra';
}

/**
 * Compares what is there with what has to be there.
 * @param kept files that may be there besides, see `output/publish/link-assets.ts`
 */
export async function compareFiles(
  found: AsyncIterable<FileDigest>,
  expected: readonly FileDigest[],
  kept: readonly FileDigest[] = [],
): Promise<Difference[]> {
  const required = new Map(expected.map((file) => [file.path, file]));
  const allowed = new Map([...kept, ...expected].map((file) => [file.path, file]));
  const differences: Difference[] = [];
  for await (const { path, size, sha256 } of found) {
    const file = allowed.get(path);
    if (!file) differences.push({ path, kind: 'extra' });
    else if (file.size !== size || file.sha256 !== sha256) {
      differences.push({ path, kind: 'changed' });
    }
    required.delete(path);
  }
  const missing = [...required.keys()].map((path) => ({ path, kind: 'missing' as const }));
  return [...differences, ...missing].sort(byPath);
}
