import { spawn } from 'node:child_process';
import { copyFile, cp, link, mkdir, readdir } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot, runNode, type CommandResult } from '../run-command.ts';

/** Links every file of a folder elsewhere; across disks it is copied. Hidden names are caches. */
async function linkFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) await linkFolder(source, target);
    else await link(source, target).catch(() => copyFile(source, target));
  }
}

const program = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The project as if it had been installed in another folder, without its caches and content. */
export async function copyProject(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of [...program, 'public', 'src']) {
    await cp(path.join(projectRoot, name), path.join(folder, name), { recursive: true });
  }
  await linkFolder(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'));
}

const circumstances = path.join(import.meta.dirname, 'circumstances.mjs');

/** Keeps a processor busy until it is ended, unless others do so already. */
function burn(): ReturnType<typeof spawn> {
  const burner = spawn(process.execPath, ['-e', 'for (;;) Math.sqrt(2);'], { stdio: 'ignore' });
  if (burner.pid !== undefined) setPriority(burner.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  return burner;
}

/**
 * Runs a command of a copy of the project as it would run on somebody else's machine: another
 * day, time zone, locale, umask, number of processors and order of files, and under load.
 */
export async function runElsewhere(
  project: string,
  args: readonly string[],
): Promise<CommandResult> {
  const environment = {
    ...process.env,
    TZ: 'America/Los_Angeles',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    HOME: project,
    NODE_OPTIONS: `--import=${pathToFileURL(circumstances).href}`,
  };
  const burners = [burn(), burn()];
  try {
    const command = [path.join(project, 'src/cli/run.mjs'), ...args];
    return await runNode(command, { cwd: project, env: environment });
  } finally {
    for (const burner of burners) burner.kill('SIGKILL');
  }
}
