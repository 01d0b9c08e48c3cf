/**
 * A portal root: the folder that holds `content/` and `data/`, or such a folder with other
 * contents laid over some of its files: how it would be after an import or with an editor's drafts.
 */
export type Root = string | LaidOver;

/** A folder under files that are not written yet. */
export interface LaidOver {
  readonly folder: string;
  /** By path below the folder, with `/`; undefined: as if the file were not there. */
  readonly files: ReadonlyMap<string, Uint8Array | undefined>;
}

/** The folder on the disk. */
export const toFolder = (root: Root): string => (typeof root === 'string' ? root : root.folder);

/** A root with further files laid over it, over what lies there already. */
export const layOver = (
  root: Root,
  files: readonly { readonly file: string; readonly after: Uint8Array | undefined }[],
): LaidOver => ({
  folder: toFolder(root),
  files: new Map([
    ...(typeof root === 'string' ? [] : root.files),
    ...files.map(({ file, after }) => [file, after] as const),
  ]),
});

/** What is laid over a file, as reading it gives it; undefined where nothing is. */
export function findLaid(root: Root, file: string): { readonly bytes?: Uint8Array } | undefined {
  if (typeof root === 'string' || !root.files.has(file)) return undefined;
  const bytes = root.files.get(file);
  return bytes ? { bytes } : {};
}

/** Names that the laid files add to a folder or take from it. */
export function listLaid(
  root: Root,
  folder: string,
): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  const added: string[] = [];
  const removed: string[] = [];
  if (typeof root === 'string') return { added, removed };
  for (const [file, bytes] of root.files) {
    if (!file.startsWith(`${folder}/`)) continue;
    const name = file.slice(folder.length + 1);
    // A file deeper down makes the folder above it.
    if (name.includes('/')) {
      if (bytes) added.push(name.slice(0, name.indexOf('/')));
    } else (bytes ? added : removed).push(name);
  }
  return { added, removed };
}
