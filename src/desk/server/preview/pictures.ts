import { isError } from '../../../issues/describe-issue.ts';
import type { Issue } from '../../../issues/issue.ts';
import type { LoadResult } from '../../../pipeline/load-portal.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What a preview is printed from. */
export interface Picture {
  /** Undefined as long as nothing without errors has been there. */
  readonly result: LoadResult | undefined;
  /** Whether the newest changes are not in it. */
  readonly isOld: boolean;
  /** What keeps them out. */
  readonly errors: readonly Issue[];
}

/** Keeps the last picture that could be made, for as long as an error stands in the way of the next. */
export function createPictures(workspace: Workspace): () => Promise<Picture> {
  let last: LoadResult | undefined;
  return async () => {
    const now = await workspace.check();
    const errors = now.issues.filter(isError);
    if (now.portal) {
      last = now;
      return { result: now, isOld: false, errors };
    }
    const older = last ?? (await workspace.checkSaved());
    return { result: older.portal ? older : undefined, isOld: true, errors };
  };
}
