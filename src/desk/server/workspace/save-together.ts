import type { PlannedFile } from '../../../cli/import/planned-file.ts';
import { requireWritten } from './require-written.ts';
import type { ChangeNote, Workspace } from './workspace.ts';

/** Texts that belong together, and which of their files are saved; the others stay drafts. */
export interface Together {
  readonly files: readonly Pick<PlannedFile, 'file' | 'after'>[];
  readonly saved: readonly string[];
}

/**
 * Drafts texts and saves them, all or none: where one is refused, every draft is as it was.
 * @returns what besides has to be said to whoever saved
 * @throws DeskFault where something is not the author's to change, or cannot be written
 */
export async function saveTogether(
  workspace: Workspace,
  { files, saved }: Together,
  note: ChangeNote,
): Promise<string | undefined> {
  const { author } = note;
  const before = files.map(({ file }) => ({ file, draft: workspace.findDraft(file) }));
  try {
    for (const { file, after } of files) workspace.setDraft(file, after, author);
    const written = await workspace.save(saved, note);
    requireWritten(written);
    return written.notice;
  } catch (error) {
    for (const { file, draft } of before) {
      if (draft) workspace.setDraft(file, draft.bytes, author);
      else workspace.dropDraft(file);
    }
    throw error;
  }
}
