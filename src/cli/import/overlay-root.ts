import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadPortal, type LoadOptions, type LoadResult } from '../../pipeline/load-portal.ts';
import type { PlannedFile } from './planned-file.ts';

const folders = ['content', 'data'] as const;

/** The folder of a root in a copy; a root may have only one of them. */
async function copyRoot(root: string, copy: string): Promise<void> {
  for (const folder of folders) {
    await cp(path.join(root, folder), path.join(copy, folder), { recursive: true }).catch(
      (error: unknown) => {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      },
    );
  }
}

/** What the checks would say of the portal if the planned files were written. */
export async function checkPlanned(
  options: LoadOptions,
  files: readonly PlannedFile[],
): Promise<LoadResult> {
  const copy = await mkdtemp(path.join(tmpdir(), 'youlin-import-'));
  try {
    await copyRoot(options.root, copy);
    for (const { file, after } of files) {
      const target = path.join(copy, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, after);
    }
    return await loadPortal({ ...options, root: copy });
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
