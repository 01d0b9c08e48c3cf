import { createIssue, type Issue } from '../issues/issue.ts';
import { findNearest } from '../issues/nearest.ts';
import { documentFolders } from '../schemas/document.ts';
import { rosterNames } from '../schemas/roster-names.ts';
import { listNames } from './portal-files.ts';
import type { Root } from './root.ts';

const rosterFiles = rosterNames.map((name) => `${name}.csv`);

/** Every folder that is read, and the names that belong into it. */
const folders: Readonly<Record<string, readonly string[]>> = {
  data: [...rosterFiles, 'portal.yaml', 'basemap.geojson', 'README.md', 'samples'],
  'data/samples': rosterFiles,
  content: [...documentFolders, 'images', 'includes', 'samples', 'README.md'],
  'content/samples': documentFolders,
  'content/includes': ['header.html', 'footer.html'],
};

async function findInFolder(root: Root, folder: string): Promise<Issue[]> {
  const known = folders[folder] ?? [];
  const { names } = await listNames(root, folder);
  return names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const nearest = findNearest(name, known);
      return createIssue('unknown-file', { file: `${folder}/${name}` }, { nearest });
    });
}

/** Whatever lies in the editors' folders and is not read is named, so that nothing is lost in silence. */
export async function findUnknownFiles(root: Root): Promise<Issue[]> {
  const issues = await Promise.all(
    Object.keys(folders).map((folder) => findInFolder(root, folder)),
  );
  return issues.flat();
}
