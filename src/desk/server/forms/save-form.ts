import { toShownIssue } from '../../shared/shown-issue.ts';
import { DeskFault } from '../desk-fault.ts';
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
  const files = plan.files.map(({ file }) => file);
  const before = files.map((file) => ({ file, draft: workspace.findDraft(file) }));
  try {
    for (const { file, after } of plan.files) workspace.setDraft(file, after, person);
    const why = [plan.why, said].filter(Boolean).join('：');
    const { issues, notice } = await workspace.save(files, { author: person, why });
    const [first] = issues.map(toShownIssue);
    if (first) throw new DeskFault(423, `${first.message}。${first.hint}`);
    return notice;
  } catch (error) {
    for (const { file, draft } of before) {
      if (draft) workspace.setDraft(file, draft.bytes, person);
      else workspace.dropDraft(file);
    }
    throw error;
  }
}
