import { isSame, type Bytes } from '../workspace/same-bytes.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { mergeFile } from './merge-file.ts';
import type { Submissions } from './submissions.ts';

/** The files as they will be once all is approved that waits for it. */
export interface PendingTexts {
  readonly read: (file: string) => Bytes;
  /** Forgets what was worked out: submissions have changed. */
  readonly forget: () => void;
}

/** Works out pending texts, once for each state of a file. */
export function createPendingTexts(
  { readSaved }: Pick<Workspace, 'readSaved'>,
  submissions: Submissions,
): PendingTexts {
  const known = new Map<string, { readonly saved: Bytes; readonly bytes: Bytes }>();
  return {
    read(file) {
      const saved = readSaved(file);
      const old = known.get(file);
      if (old && isSame(old.saved, saved)) return old.bytes;
      let bytes = saved;
      for (const { state, files } of submissions.listOpen().toReversed()) {
        const own = state === 'pending' ? files.find((change) => change.file === file) : undefined;
        if (own) bytes = mergeFile(own, { bytes }).bytes;
      }
      known.set(file, { saved, bytes });
      return bytes;
    },
    forget: () => {
      known.clear();
    },
  };
}
