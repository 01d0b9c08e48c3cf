import { rosterNames } from '../../../schemas/roster-names.ts';
import { rosters } from '../../../schemas/rosters/index.ts';
import { todayTexts as texts } from '../../../words/desk/today.ts';
import { findTitle, toText } from '../workspace/file-texts.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A function that names files as editors know them: a roster, a text by its title. */
export const createFileTitles =
  (workspace: Workspace) =>
  (file: string): string => {
    const name = rosterNames.find((known) =>
      [`data/${known}.csv`, `data/samples/${known}.csv`].includes(file),
    );
    if (name)
      return file.includes('/samples/') ? texts.samples(rosters[name].title) : rosters[name].title;
    if (file === 'data/portal.yaml') return texts.settings;
    const folder = texts.folders[file];
    if (folder !== undefined) return folder;
    const bytes = file.endsWith('.md') ? workspace.read(file) : undefined;
    return findTitle(toText(bytes, file)) ?? file;
  };
