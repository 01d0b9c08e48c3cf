import type { PlannedFile } from '../../../cli/import/planned-file.ts';
import { hasRole, toLimits, type Person } from '../../shared/person.ts';
import { peopleTexts as texts } from '../../../words/desk/people.ts';
import { DeskFault } from '../desk-fault.ts';
import { isSame, mergeFile } from '../reviews/merge-file.ts';
import type { Reviews } from '../reviews/reviews.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { createCommunitiesOf } from './communities-of.ts';
import { refuseChange, selectOwn, type Limits } from './own-changes.ts';

/**
 * The one place where changes are held against what their author may do, and sent to be reviewed
 * where the office has reviews, whatever room they come from.
 */
export function protectWorkspace(workspace: Workspace, reviews: Reviews): Workspace {
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
  const requireOwn = ({ file, before, after }: PlannedFile, author: Person): void => {
    const limits = findLimits(author);
    const saved = workspace.readSaved(file);
    const refusal = limits && refuseChange({ file, before, after, saved }, limits);
    if (refusal !== undefined) throw new DeskFault(403, refusal);
  };
  /** What is to be written at once becomes part of the drafts, from which it is sent. */
  const toSent = ({ file, before: base, after }: PlannedFile, author: Person): PlannedFile => {
    const change = { file, base, after };
    const { bytes } = mergeFile(change, { bytes: workspace.read(file) });
    workspace.setDraft(file, bytes, author);
    const before = reviews.pending.read(file);
    return { file, before, after: mergeFile(change, { bytes: before }).bytes };
  };
  return {
    ...workspace,
    isUnsent,
    readSent: (file) => (hasSteps() ? reviews.pending.read(file) : workspace.readSent(file)),
    setDraft(file, bytes, author) {
      requireOwn({ file, before: workspace.read(file), after: bytes }, author);
      workspace.setDraft(file, bytes, author);
    },
    async write(files, note) {
      for (const planned of files) requireOwn(planned, note.author);
      if (!hasSteps()) return workspace.write(files, note);
      const sent = files.map((planned) => toSent(planned, note.author));
      return reviews.submit(
        sent.filter(({ before, after }) => !isSame(before, after)),
        note,
      );
    },
    async save(files, note) {
      const limits = findLimits(note.author);
      const drafted = files.filter(isUnsent);
      const planned = drafted.flatMap((file) => toPlanned(file, limits));
      if (planned.length === 0 && drafted.length > 0) throw new DeskFault(403, texts.nothingOwn);
      if (hasSteps()) return reviews.submit(planned, note);
      const saved = await workspace.write(planned, note);
      return limits && drafted.some(isUnsent) ? { ...saved, notice: texts.othersLeft } : saved;
    },
  };
}
