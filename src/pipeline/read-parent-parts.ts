import type { Issue } from '../issues/issue.ts';
import type { ParentParts } from '../model/records.ts';
import { parseFragment } from '../sources/fragment.ts';
import { readTextFile } from './portal-files.ts';
import { scanText } from './scan-sources.ts';
import type { Root } from './root.ts';

/** Folder of the pieces that the parent site gave. */
export const includesFolder = 'content/includes';

async function readPart(
  root: Root,
  name: string,
): Promise<{ readonly html: string | undefined; readonly issues: readonly Issue[] }> {
  const file = `${includesFolder}/${name}`;
  const read = await readTextFile(root, file);
  if (!read?.file) return { html: undefined, issues: read?.issue ? [read.issue] : [] };
  const { html, issues } = parseFragment(read.file.text, file);
  return { html: html === '' ? undefined : html, issues: [...issues, ...scanText(read.file)] };
}

/** Header and footer of the parent site, if it gave any. */
export async function readParentParts(
  root: Root,
): Promise<{ readonly parent: ParentParts; readonly issues: readonly Issue[] }> {
  const header = await readPart(root, 'header.html');
  const footer = await readPart(root, 'footer.html');
  return {
    parent: { header: header.html, footer: footer.html },
    issues: [...header.issues, ...footer.issues],
  };
}
