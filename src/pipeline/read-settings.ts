import type { Issue } from '../issues/issue.ts';
import { toSettings, type Settings } from '../model/settings.ts';
import { parseSettings } from '../schemas/settings.ts';
import { parseYaml } from '../sources/yaml.ts';
import { readTextFile } from './portal-files.ts';
import type { KeyLines } from './read-documents.ts';
import { scanText } from './scan-sources.ts';
import type { Root } from './root.ts';

export const settingsFile = 'data/portal.yaml';

/** Settings of a portal root, where each stands, and what is wrong with them. */
export async function readSettings(
  root: Root,
): Promise<{ settings: Settings; lines: KeyLines; issues: Issue[] }> {
  const file = settingsFile;
  const read = await readTextFile(root, file);
  if (read?.issue)
    return {
      settings: toSettings(parseSettings({ values: {}, lines: {} }, file).settings),
      lines: {},
      issues: [read.issue],
    };
  const { mapping, issues } = parseYaml(read?.file?.text ?? '', file);
  const parsed = parseSettings(mapping, file);
  return {
    settings: toSettings(parsed.settings),
    lines: mapping.lines,
    issues: [...issues, ...parsed.issues, ...(read?.file ? scanText(read.file) : [])],
  };
}
