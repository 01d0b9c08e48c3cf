import { loadPortal, type LoadOptions, type LoadResult } from '../../pipeline/load-portal.ts';
import { toFolder } from '../../pipeline/root.ts';
import type { PlannedFile } from './planned-file.ts';

/** What the checks would say of the portal if the planned files were written. */
export const checkPlanned = (
  options: LoadOptions,
  files: readonly PlannedFile[],
): Promise<LoadResult> =>
  loadPortal({
    ...options,
    root: {
      folder: toFolder(options.root),
      files: new Map([
        ...(typeof options.root === 'string' ? [] : options.root.files),
        ...files.map(({ file, after }) => [file, after] as const),
      ]),
    },
  });
