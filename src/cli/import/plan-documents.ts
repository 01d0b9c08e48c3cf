import type { DocumentDraft } from '../../importing/document/draft-document.ts';
import { createIssue, type Issue } from '../../issues/issue.ts';
import type { Root } from '../../pipeline/root.ts';
import type { PlannedFile } from './planned-file.ts';
import { readRooted } from './read-file.ts';

/** A document with the files it becomes. */
export interface PlannedDocument {
  readonly draft: DocumentDraft;
  readonly files: readonly PlannedFile[];
  /** Whether these very files are there already. */
  readonly isThere: boolean;
}

const toBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

async function planUnderName(
  root: Root,
  draft: DocumentDraft,
  name: string,
): Promise<PlannedDocument | undefined> {
  const files: PlannedFile[] = [];
  for (const { file, content } of draft.toFiles(name)) {
    const before = await readRooted(root, file);
    files.push({ file, before, after: toBytes(content) });
  }
  const isSame = ({ before, after }: PlannedFile): boolean =>
    before !== undefined && after !== undefined && Buffer.from(before).equals(after);
  if (files.every(isSame)) return { draft, files: [], isThere: true };
  return files.some(({ before }) => before !== undefined)
    ? undefined
    : { draft, files, isThere: false };
}

/** Whether the document of that name has the same title: then it is the same one, edited since. */
async function hasSameTitle(root: Root, draft: DocumentDraft, name: string): Promise<boolean> {
  const [markdown] = draft.toFiles(name);
  if (!markdown || typeof markdown.content !== 'string') return false;
  const there = await readRooted(root, markdown.file);
  const title = /^标题:.*$/m.exec(markdown.content)?.[0];
  return title !== undefined && new TextDecoder().decode(there).includes(title);
}

/** Finds a free name for a document; what an editor has changed is never overwritten. */
export async function planDocument(
  root: Root,
  draft: DocumentDraft,
): Promise<{ document?: PlannedDocument; issues: Issue[] }> {
  for (const name of draft.names) {
    const document = await planUnderName(root, draft, name);
    if (document) return { document, issues: [] };
    if (await hasSameTitle(root, draft, name)) break;
  }
  const [name = ''] = draft.names;
  const args = { file: `content/${draft.folder}/${name}.md` };
  return { issues: [createIssue('document-exists', { file: draft.source }, args)] };
}
