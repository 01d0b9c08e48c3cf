import { printPage } from '../preview/print-page.ts';
import { toFramed } from '../preview/to-framed.ts';
import type { FormContext, FormPlan } from './form-kind.ts';

/** The page as it will be once the form is written; undefined as long as errors are in the way. */
export async function previewForm(
  { files, page }: FormPlan,
  { workspace }: FormContext,
): Promise<Response | undefined> {
  const result = await workspace.checkWith(files);
  if (!result.portal || page === undefined) return undefined;
  const printed = await printPage(result, page);
  return printed && toFramed(printed, result.portal);
}
