import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isError } from '../../../issues/describe-issue.ts';
import type { DocumentFolder } from '../../../schemas/document.ts';
import type { TextEntry } from '../../shared/texts.ts';
import { DeskFault } from '../desk-fault.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { decodeWhole, toPlainLines } from './text-bytes.ts';
import { textKinds, toParents } from './text-kinds.ts';
import { readFacts } from './to-text-view.ts';

/** Documents of a folder, drafts included, by name. */
function listFiles(workspace: Workspace, parent: string): string[] {
  const names = new Set<string>();
  try {
    for (const name of readdirSync(path.join(workspace.root, parent))) names.add(name);
  } catch {
    // No such folder yet.
  }
  for (const { file, bytes } of workspace.listDrafts()) {
    if (path.posix.dirname(file) !== parent) continue;
    if (bytes) names.add(path.posix.basename(file));
    else names.delete(path.posix.basename(file));
  }
  return [...names].filter((name) => /^[^.].*\.md$/.test(name)).map((name) => `${parent}/${name}`);
}

/** What cannot be read is listed by its name. */
function readText(workspace: Workspace, file: string): string {
  try {
    return toPlainLines(decodeWhole(workspace.read(file) ?? new Uint8Array(), file));
  } catch (error) {
    if (error instanceof DeskFault) return '';
    throw error;
  }
}

/** Title and day, read again only when the file is another one. */
const facts = new Map<string, { readonly text: string } & ReturnType<typeof readFacts>>();

function findFacts(workspace: Workspace, file: string): ReturnType<typeof readFacts> {
  const text = readText(workspace, file);
  const key = path.join(workspace.root, file);
  const known = facts.get(key);
  if (known?.text === text) return known;
  const found = { text, ...readFacts(text) };
  facts.set(key, found);
  return found;
}

const byDate = (a: TextEntry, b: TextEntry): number =>
  (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title);

/** What is written often comes first. */
const shownOrder: readonly DocumentFolder[] = ['news', 'minutes', 'policies', 'pages'];

/** Every document of the portal, newest first within its kind. */
export async function listTexts(workspace: Workspace): Promise<TextEntry[]> {
  const { issues } = await workspace.check();
  const errors = issues.filter(isError).map(({ place }) => place.file);
  const toEntry = (folder: DocumentFolder, file: string): TextEntry => {
    const id = path.posix.basename(file, '.md');
    const { title, date } = findFacts(workspace, file);
    return {
      folder,
      id,
      file,
      kind: textKinds[folder].title,
      title: title ?? id,
      date,
      isDrafted: workspace.isUnsent(file),
      isSample: file.startsWith('content/samples/'),
      errors: errors.filter((own) => own === file).length,
    };
  };
  return shownOrder.flatMap((folder) =>
    toParents(folder)
      .flatMap((parent) => listFiles(workspace, parent))
      .map((file) => toEntry(folder, file))
      .sort(byDate),
  );
}
