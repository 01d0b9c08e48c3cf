import type { Issue } from '../issues/issue.ts';
import { toSettings, type Settings } from '../model/settings.ts';
import { parseSettings } from '../schemas/settings.ts';
import { parseYaml } from '../sources/yaml.ts';
import { keepNothing, type KeptWork } from './kept-work.ts';
import { decodeFile, readBytes, type ReadText } from './portal-files.ts';
import type { KeyLines } from './read-documents.ts';
import { scanText } from './scan-sources.ts';
import type { Root } from './root.ts';

export const settingsFile = 'data/portal.yaml';

/** What the file of the settings says. */
interface ReadSettings {
  readonly settings: Settings;
  readonly lines: KeyLines;
  readonly issues: readonly Issue[];
}

/** Settings of a portal root, where each stands, and what is wrong with them. */
export async function readSettings(
  root: Root,
  kept: KeptWork = keepNothing,
): Promise<ReadSettings> {
  const file = settingsFile;
  const read = await readBytes(root, file);
  const { bytes, issue } = read ?? {};
  return kept.get(file, [bytes, issue], () => {
    const decoded = bytes && decodeFile(bytes, file);
    return toReadSettings(issue ? { issue } : decoded);
  });
}

/** @param read undefined when there is no file */
function toReadSettings(read: ReadText | undefined): ReadSettings {
  const file = settingsFile;
  if (read?.issue)
    return {
      settings: toSettings(parseSettings({ values: {}, lines: {} }, file).settings),
      lines: {},
      issues: [read.issue],
    };
  const { mapping, issues } = parseYaml(read?.file.text ?? '', file);
  const parsed = parseSettings(mapping, file);
  return {
    settings: toSettings(parsed.settings),
    lines: mapping.lines,
    issues: [...issues, ...parsed.issues, ...(read?.file ? scanText(read.file) : [])],
  };
}
