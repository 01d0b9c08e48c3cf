import type { PlannedFile } from '../../../cli/import/planned-file.ts';
import { hasRole, toLimits, type Person } from '../../shared/person.ts';
import { peopleTexts as texts } from '../../../words/desk/people.ts';
import { DeskFault } from '../desk-fault.ts';
import type { Reviews } from '../reviews/reviews.ts';
import { isSame } from '../workspace/same-bytes.ts';
import type { Workspace, WritingWorkspace } from '../workspace/workspace.ts';
import { createCommunitiesOf } from './communities-of.ts';
import { refuseChange, selectOwn, type Limits } from './own-changes.ts';

/**
 * The one place where changes are held against what their author may do, and sent to be reviewed
 * where the office has reviews, whatever room they come from: no room gets a workspace that writes.
 */
export function protectWorkspace(workspace: WritingWorkspace, reviews: Reviews): Workspace {
  const of = createCommunitiesOf(workspace);
  const findLimits = (author: Person): Limits | undefined => {
    if (!hasRole(author, '录入')) throw new DeskFault(403, texts.readOnly);
    const communities = toLimits(author);
    return communities && { of, communities };
  };
  const hasSteps = (): boolean => reviews.settings().steps.length > 0;
  const isUnsent = (file: string): boolean => {
    const draft = workspace.findDraft(file);
    if (!draft || !hasSteps()) return draft !== undefined;
    return !isSame(draft.bytes, reviews.pending.read(file));
  };
  /** What of a draft the author may save; with reviews, over what waits for being approved. */
  const toPlanned = (file: string, limits: Limits | undefined): PlannedFile[] => {
    const draft = workspace.findDraft(file);
    if (!draft) return [];
    const before = hasSteps() ? reviews.pending.read(file) : draft.base;
    const { bytes } = draft;
    const after = limits ? selectOwn({ file, before, after: bytes }, limits) : bytes;
    return isSame(before, after) ? [] : [{ file, before, after }];
  };
  const { write, ...rest } = workspace;
  return {
    ...rest,
    isUnsent,
    readSent: (file) => (hasSteps() ? reviews.pending.read(file) : workspace.readSent(file)),
    setDraft(file, bytes, author) {
      const limits = findLimits(author);
      const change = { file, before: workspace.read(file), after: bytes };
      const refusal =
        limits && refuseChange({ ...change, saved: workspace.readSaved(file) }, limits);
      if (refusal !== undefined) throw new DeskFault(403, refusal);
      workspace.setDraft(file, bytes, author);
    },
    async save(files, note) {
      const limits = findLimits(note.author);
      const drafted = files.filter(isUnsent);
      const planned = drafted.flatMap((file) => toPlanned(file, limits));
      if (planned.length === 0 && drafted.length > 0) throw new DeskFault(403, texts.nothingOwn);
      if (hasSteps()) return reviews.submit(planned, note);
      const saved = await write(planned, note);
      return limits && drafted.some(isUnsent) ? { ...saved, notice: texts.othersLeft } : saved;
    },
  };
}
