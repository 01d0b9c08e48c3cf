import { parseFrontMatter } from '../../../sources/front-matter.ts';
import { parseYaml } from '../../../sources/yaml.ts';
import type { DocumentFolder } from '../../../schemas/document.ts';
import { toShownIssue } from '../../shared/shown-issue.ts';
import type { TextField, TextView } from '../../shared/texts.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { TextDraft } from './text-draft.ts';
import { textKinds, toTextAddress } from './text-kinds.ts';
import { toFields } from './to-fields.ts';

/** The fields, unless the lines between the fences cannot be read. */
function findFields(folder: DocumentFolder, head: string | undefined): TextField[] | undefined {
  if (head === undefined) return undefined;
  const { mapping, issues } = parseYaml(head, '', 2);
  return issues.length > 0 ? undefined : toFields(textKinds[folder], mapping.values);
}

const toTitle = (fields: readonly TextField[] | undefined): string => {
  const value = fields?.find(({ header }) => header === '标题')?.value;
  return typeof value === 'string' ? value : '';
};

/** A document as its page shows it. */
export async function toTextView(
  draft: TextDraft,
  workspace: Workspace,
  { folder, id }: { readonly folder: DocumentFolder; readonly id: string },
): Promise<TextView> {
  const conflict = draft.findConflict();
  const { head, body, bodyLine } = draft.read();
  const version = workspace.version();
  const { issues } = await workspace.check();
  const fields = findFields(folder, head);
  const isDrafted = workspace.isUnsent(draft.file);
  return {
    version,
    file: draft.file,
    title: toTitle(fields) || id,
    state: conflict ? 'conflict' : isDrafted ? 'draft' : 'saved',
    fields,
    head: head ?? '',
    body,
    bodyLine,
    issues: issues.filter(({ place }) => place.file === draft.file).map(toShownIssue),
    conflict,
    address: toTextAddress(folder, id),
  };
}

/** Title and day of a document, as far as its front matter tells. */
export function readFacts(text: string): {
  readonly title: string | undefined;
  readonly date: string | undefined;
} {
  const { document } = parseFrontMatter(text, '');
  const values = document?.mapping.values ?? {};
  const find = (...names: readonly string[]): string | undefined =>
    names.map((name) => values[name]).find((value) => typeof value === 'string' && value !== '') as
      string | undefined;
  return { title: find('标题'), date: find('日期', '发布日期', '成文日期') };
}
