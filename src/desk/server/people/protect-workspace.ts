import { hasRole, toLimits, type Person } from '../../shared/person.ts';
import { peopleTexts as texts } from '../../../words/desk/people.ts';
import { DeskFault } from '../desk-fault.ts';
import type { PlannedFile } from '../../../cli/import/planned-file.ts';
import type { ChangeNote, Saved, Workspace } from '../workspace/workspace.ts';
import { createCommunitiesOf } from './communities-of.ts';
import { refuseChange, selectOwn, type Limits } from './own-changes.ts';

const isSame = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;

/** The one place where changes are held against what their author may do, whatever room they come from. */
export function protectWorkspace(workspace: Workspace): Workspace {
  const of = createCommunitiesOf(workspace);
  const findLimits = (author: Person): Limits | undefined => {
    if (!hasRole(author, '录入')) throw new DeskFault(403, texts.readOnly);
    const communities = toLimits(author);
    return communities && { of, communities };
  };
  /** What of a draft the author may save. */
  const toPlanned = (file: string, limits: Limits | undefined): PlannedFile[] => {
    const draft = workspace.findDraft(file);
    if (!draft) return [];
    const { base: before, bytes } = draft;
    const after = limits ? selectOwn({ file, before, after: bytes }, limits) : bytes;
    return isSame(before, after) ? [] : [{ file, before, after }];
  };
  return {
    ...workspace,
    setDraft(file, bytes, author) {
      const limits = findLimits(author);
      const change = { file, before: workspace.read(file), after: bytes };
      const refusal =
        limits && refuseChange({ ...change, saved: workspace.readSaved(file) }, limits);
      if (refusal !== undefined) throw new DeskFault(403, refusal);
      workspace.setDraft(file, bytes, author);
    },
    async save(files: readonly string[], note: ChangeNote): Promise<Saved> {
      const limits = findLimits(note.author);
      const drafted = files.filter((file) => workspace.findDraft(file) !== undefined);
      const planned = drafted.flatMap((file) => toPlanned(file, limits));
      if (planned.length === 0 && drafted.length > 0) throw new DeskFault(403, texts.nothingOwn);
      const saved = await workspace.write(planned, note);
      const isLeft = drafted.some((file) => workspace.findDraft(file) !== undefined);
      return limits && isLeft ? { ...saved, notice: texts.othersLeft } : saved;
    },
  };
}
