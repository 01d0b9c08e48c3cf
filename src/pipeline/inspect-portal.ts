import { findUpkeepIssues } from '../checks/status/upkeep.ts';
import { loadPortal, type LoadOptions, type LoadResult } from './load-portal.ts';

/**
 * Loads a portal and inspects it as a government site is inspected. An import or a seal asks only
 * whether the files are sound; `check`, `build` and the status page ask this too.
 */
export async function inspectPortal(options: LoadOptions): Promise<LoadResult> {
  const { portal, issues } = await loadPortal(options);
  return portal ? { portal, issues: [...issues, ...findUpkeepIssues(portal)] } : { portal, issues };
}
