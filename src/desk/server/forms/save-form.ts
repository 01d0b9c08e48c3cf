import { DeskFault } from '../desk-fault.ts';
import { saveTogether } from '../workspace/save-together.ts';
import type { FormContext, FormPlan } from './form-kind.ts';

/** Drafts that somebody else has not saved would be saved with the form's rows. */
function refuseOthers({ files }: FormPlan, { workspace, person }: FormContext): void {
  const other = files
    .filter(({ file }) => workspace.isUnsent(file))
    .map(({ file }) => workspace.findDraft(file))
    .find((draft) => draft && draft.author !== person.name);
  if (!other) return;
  throw new DeskFault(
    409,
    `${other.author} 正在改“${other.file}”，还没有保存。请等保存以后再写入；您填的都在，不会丢。`,
  );
}

/**
 * Writes all files of a form or none, by the one way in which everything is saved: what its author
 * may not change is refused there, and what has to be reviewed is sent.
 * @param said what its editor says besides
 * @returns what besides has to be said
 */
export async function saveForm(
  plan: FormPlan,
  context: FormContext,
  said = '',
): Promise<string | undefined> {
  const { workspace, person } = context;
  refuseOthers(plan, context);
  const saved = plan.files.map(({ file }) => file);
  const why = [plan.why, said].filter(Boolean).join('：');
  return saveTogether(workspace, { files: plan.files, saved }, { author: person, why });
}
