import { isError } from '../../../issues/describe-issue.ts';
import type { Issue } from '../../../issues/issue.ts';
import { inspectPortal } from '../../../pipeline/inspect-portal.ts';
import { createLoadMemory, type LoadResult } from '../../../pipeline/load-portal.ts';
import { previewBase } from '../../shared/preview.ts';
import type { Desk } from '../desk.ts';
import { createOnce } from '../workspace/create-once.ts';

/** What a preview is printed from. */
export interface Picture {
  /** Undefined as long as nothing without errors has been there. */
  readonly result: LoadResult | undefined;
  /** Whether the newest changes are not all in it. */
  readonly isOld: boolean;
  /** What keeps them out. */
  readonly errors: readonly Issue[];
}

type Files = Map<string, Uint8Array | undefined>;

/**
 * Makes the newest picture that can be made: a draft with an error is replaced by what it was
 * when it had none, so that somebody's unfinished text keeps nobody else from seeing his own.
 */
export function createPictures({
  workspace,
  options,
}: Pick<Desk, 'workspace' | 'options'>): () => Promise<Picture> {
  /** Drafts as they were when all was well. */
  let good: Files = new Map();
  let last: LoadResult | undefined;
  const memory = createLoadMemory();
  const loadWithout = async (faulty: ReadonlySet<string>): Promise<LoadResult> => {
    const { folder, files: drafts } = workspace.toRoot();
    const files: Files = new Map(drafts);
    for (const file of drafts.keys()) {
      if (!faulty.has(file)) continue;
      if (good.has(file)) files.set(file, good.get(file));
      else files.delete(file);
    }
    const root = { folder, files };
    return inspectPortal({ root, base: previewBase, now: options.now, memory });
  };
  const make = async (): Promise<Picture> => {
    const now = await workspace.check();
    const errors = now.issues.filter(isError);
    if (now.portal) {
      good = new Map(workspace.toRoot().files);
      last = now;
      return { result: now, isOld: false, errors };
    }
    const partial = await loadWithout(new Set(errors.map(({ place }) => place.file)));
    // What names a text that is left out has an error only then.
    if (partial.portal) last = partial;
    const older = last ?? (await workspace.checkSaved());
    return { result: older.portal ? older : undefined, isOld: true, errors };
  };
  return createOnce(() => `${workspace.version()} ${options.now}`, make);
}
