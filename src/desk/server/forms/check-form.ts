import { isError } from '../../../issues/describe-issue.ts';
import type { Issue } from '../../../issues/issue.ts';
import type { FormIssue, FormStatus } from '../../shared/forms.ts';
import type { FormContext, FormPlan } from './form-kind.ts';
import { toFormIssue } from './to-form-issue.ts';

const toKey = ({ code, place: { file, column, value }, args }: Issue): string =>
  JSON.stringify([code, file, column, value, args]);

/** What the checks say of the portal with the form's files over it, as far as the form is to blame. */
async function findIssues(
  { files, locate }: FormPlan,
  { workspace }: FormContext,
): Promise<FormIssue[]> {
  if (files.length === 0) return [];
  const before = new Set((await workspace.check()).issues.map(toKey));
  const { issues } = await workspace.checkWith(files);
  return issues.flatMap((issue) => {
    const path = locate(issue);
    if (path !== undefined) return [toFormIssue(issue, path)];
    // What the form breaks elsewhere is told with its place.
    return isError(issue) && !before.has(toKey(issue)) ? [toFormIssue(issue, '')] : [];
  });
}

/** Where a form stands: issues at their fields, what follows from it, whether it can be written. */
export async function checkForm(plan: FormPlan, context: FormContext): Promise<FormStatus> {
  const found = [...(plan.issues ?? []), ...(await findIssues(plan, context))];
  const canSave = plan.files.length > 0 && !found.some(({ severity }) => severity === 'error');
  const unique = new Map(found.map((issue) => [JSON.stringify(issue), issue]));
  const issues = [...unique.values()];
  return {
    issues,
    notes: plan.notes ?? [],
    choices: plan.choices ?? {},
    fill: plan.fill ?? {},
    writes: plan.writes,
    canSave,
    page: canSave ? plan.page : undefined,
  };
}
