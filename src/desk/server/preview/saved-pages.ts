import type { LoadResult } from '../../../pipeline/load-portal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { hasPage } from './has-page.ts';
import { printPage } from './print-page.ts';

/** The last page that was asked for: it is asked for again after each change of a draft. */
interface Kept {
  readonly saved: LoadResult;
  readonly address: string;
  readonly html: Promise<string | undefined>;
}

/** Prints pages as the saved files make them; undefined where there is none. */
export function createSavedPages(
  workspace: Pick<Workspace, 'checkSaved'>,
): (address: string) => Promise<string | undefined> {
  let kept: Kept | undefined;
  const print = async (saved: LoadResult, address: string): Promise<string | undefined> => {
    if (!saved.portal || !hasPage(saved.portal, address)) return undefined;
    return (await printPage(saved, address))?.text();
  };
  return async (address) => {
    const saved = await workspace.checkSaved();
    if (kept?.saved !== saved || kept.address !== address) {
      kept = { saved, address, html: print(saved, address) };
    }
    return kept.html;
  };
}
