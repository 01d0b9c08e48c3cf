import { appendFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../cli/options.ts';
import { programFolder } from '../../cli/building/program-files.ts';
import { toMinutesFile } from '../portal/generate-portal.ts';
import { toPortalCommand, type Command } from '../measuring/measure-process.ts';
import { ourName, type Subject, type Variant } from './subject.ts';

/** What makes two runs differ. */
export const toEdit = (run: number): string => `\n示例改动，第${run}次。\n`;

const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

// What builds keep for each other: the compiled pages.
const removeAll = async (output: string): Promise<void> => {
  await remove(output);
  await remove(programFolder);
};

const pagesCommand = (root: string, output: string): Command => ({
  file: process.execPath,
  args: [path.join(import.meta.dirname, 'build-pages.ts'), root, output],
  env: { NODE_COMPILE_CACHE: path.join(projectRoot, 'node_modules/.cache/youlin') },
});

/** From nothing to the finished site. */
export function toFullBuild(root: string, output: string): Subject {
  const command = toPortalCommand(['build', '--root', root, '--out', output]);
  return { who: ourName, variant: 'full', prepare: () => removeAll(output), command, output };
}

/** Our ways of building a generated portal; each goes on from what the one before has left. */
export function toOwnSubjects(root: string, output: string): Subject[] {
  const full = toFullBuild(root, output);
  const pages = `${output}-pages`;
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
      prepare: () => removeAll(pages),
      command: pagesCommand(root, pages),
      output: pages,
    },
  ];
}
