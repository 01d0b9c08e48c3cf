import { loadPortal } from '../../../src/pipeline/load-portal.ts';
import type { Portal } from '../../../src/model/portal.ts';
import { projectRoot } from '../run-command.ts';

/** The model of the content that ships with the project, under a base path. */
export async function loadShippedPortal(base = '/'): Promise<Portal> {
  const { portal } = await loadPortal({ root: projectRoot, base });
  if (!portal) throw new Error('The shipped content has errors');
  return portal;
}
