import { constants } from 'node:fs';
import { access, mkdir, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { ReleaseFault } from '../../output/release/release-fault.ts';
import { projectRoot, UsageError, type CommandOptions } from '../options.ts';

/** What every site has, and no folder of documents. */
const mark = 'index.html';

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

function isInside(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
}

/** Folders that a site must never take the place of, nor of anything inside. */
const toSources = (root: string): string[] => [
  ...['content', 'data'].map((name) => path.join(root, name)),
  ...['.config', '.git', 'node_modules', 'public', 'src', 'tests'].map((name) =>
    path.join(projectRoot, name),
  ),
];

/** Why the folder's content may not be replaced; undefined for an old site, or none. */
async function findObstacle(out: string): Promise<string | undefined> {
  const [entry, parent] = [await stat(out), await stat(path.dirname(out))];
  if (!entry.isDirectory()) return '是一个文件，不是文件夹';
  if (entry.dev !== parent.dev) return '是另一个磁盘的入口，不能整个替换，请写它里面的一个文件夹';
  if ((await readdir(out)).length === 0 || (await isThere(path.join(out, mark)))) return undefined;
  return '里有别的文件，生成网站会把它们都删掉，请换一个空文件夹';
}

/**
 * A build takes the place of a whole folder: only of an old site, or of nothing.
 * @returns the folder itself, where `out` is a link to it
 */
export async function requireSiteFolder({
  root,
  out,
}: Pick<CommandOptions, 'root' | 'out'>): Promise<string> {
  await mkdir(path.dirname(out), { recursive: true });
  const real = await realpath(out).catch(() => out);
  const lost = [root, projectRoot].find((folder) => isInside(real, folder));
  const around = toSources(root).find((folder) => isInside(folder, real));
  if (lost !== undefined || around !== undefined) {
    throw new UsageError(
      `--out ${out} 里有程序或资料，生成网站会删掉它们，请换一个文件夹，例如 dist`,
    );
  }
  const obstacle = (await isThere(real)) ? await findObstacle(real) : undefined;
  if (obstacle !== undefined) throw new ReleaseFault(`--out ${out} ${obstacle}`);
  // Before the build takes its time.
  await access(path.dirname(real), constants.W_OK);
  return real;
}
