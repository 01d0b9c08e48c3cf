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
 * Writes all files of a form or none, as one change of the history.
 * @param said what its editor says besides
 * @returns what has to be told, where it was sent to be reviewed
 */
export async function saveForm(
  plan: FormPlan,
  context: FormContext,
  said = '',
): Promise<string | undefined> {
  const { workspace, person } = context;
  refuseOthers(plan, context);
  const files = plan.files.map(({ file, after }) => {
    return { file, before: workspace.readSaved(file), after };
  });
  // A draft of one's own is in the form's text already, and done when that is written.
  const own = files.flatMap(({ file }) => workspace.findDraft(file) ?? []);
  for (const { file, after } of files) {
    if (workspace.findDraft(file)) workspace.setDraft(file, after, person);
  }
  const why = [plan.why, said].filter(Boolean).join('：');
  const { issues, notice } = await workspace.write(files, { author: person, why });
  const [first] = issues.map(toShownIssue);
  if (!first) return notice;
  for (const { file, bytes } of own) workspace.setDraft(file, bytes, person);
  throw new DeskFault(423, `${first.message}。${first.hint}`);
}
