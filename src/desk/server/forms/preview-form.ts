import { checkPlanned } from '../../../cli/import/overlay-root.ts';
import { previewBase } from '../../shared/preview.ts';
import { printPage } from '../preview/print-page.ts';
import { toFramed } from '../preview/to-framed.ts';
import type { FormContext, FormPlan } from './form-kind.ts';

/** The page as it will be once the form is written; undefined as long as errors are in the way. */
export async function previewForm(
  { files, page }: FormPlan,
  { workspace, now }: FormContext,
): Promise<Response | undefined> {
  const planned = files.map(({ file, after }) => ({ file, before: undefined, after }));
  const options = { root: workspace.toRoot(), base: previewBase, now };
  const result = await checkPlanned(options, planned);
  if (!result.portal || page === undefined) return undefined;
  const printed = await printPage(result, page);
  return printed && toFramed(printed, result.portal);
}
