import { loadPortal, type LoadOptions, type LoadResult } from '../../pipeline/load-portal.ts';
import { layOver } from '../../pipeline/root.ts';
import type { PlannedFile } from './planned-file.ts';

/** What the checks would say of the portal if the planned files were written. */
export const checkPlanned = (
  options: LoadOptions,
  files: readonly PlannedFile[],
): Promise<LoadResult> => loadPortal({ ...options, root: layOver(options.root, files) });
