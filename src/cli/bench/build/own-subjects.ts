import { appendFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../options.ts';
import { toMinutesFile } from '../generate-portal.ts';
import { toPortalCommand, type Command } from '../measure-process.ts';
import { ourName, type Subject, type Variant } from './subject.ts';

/** What makes two runs differ. */
export const toEdit = (run: number): string => `\n示例改动，第${run}次。\n`;

const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

// Astro can move files from its own folder to another one of the same disk only.
const pagesFolder = path.join(projectRoot, '.astro', 'bench');

const pagesCommand = (root: string): Command => ({
  file: process.execPath,
  args: [path.join(import.meta.dirname, 'build-pages.ts'), root, pagesFolder],
  env: { NODE_COMPILE_CACHE: path.join(projectRoot, 'node_modules/.cache/youlin') },
});

/** From nothing to the finished site. */
export function toFullBuild(root: string, output: string): Subject {
  const command = toPortalCommand(['build', '--root', root, '--out', output]);
  return { who: ourName, variant: 'full', prepare: () => remove(output), command, output };
}

/** Our ways of building a generated portal; each goes on from what the one before has left. */
export function toOwnSubjects(root: string, output: string): Subject[] {
  const full = toFullBuild(root, output);
  const again = (variant: Variant, prepare: Subject['prepare']): Subject => ({
    ...full,
    variant,
    prepare,
  });
  return [
    full,
    again('unchanged', () => Promise.resolve()),
    again('edited', (run) => appendFile(path.join(root, toMinutesFile(0)), toEdit(run))),
    {
      who: ourName,
      variant: 'pages',
      prepare: () => remove(pagesFolder),
      command: pagesCommand(root),
      output: pagesFolder,
    },
  ];
}

/** Removes what the bench has left in the project. */
export const removeOwnPages = (): Promise<void> => remove(pagesFolder);
