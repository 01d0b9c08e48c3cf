import path from 'node:path';
import { reportText } from '../../../src/issues/reporters/text.ts';
import type { Portal } from '../../../src/model/portal.ts';
import { loadPortal } from '../../../src/pipeline/load-portal.ts';
import { projectRoot } from '../run-command.ts';

/** The portal of a folder of the project; a fault in its files fails the test. */
export async function loadTestPortal(folder = '.', base = '/'): Promise<Portal> {
  const { portal, issues } = await loadPortal({ root: path.join(projectRoot, folder), base });
  if (!portal) throw new Error(reportText(issues));
  return portal;
}
