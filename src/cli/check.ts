import { stat } from 'node:fs/promises';
import { isError } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { reportGithub } from '../issues/reporters/github.ts';
import { reportJson } from '../issues/reporters/json.ts';
import { reportText } from '../issues/reporters/text.ts';
import { loadPortal } from '../pipeline/load-portal.ts';
import { UsageError, withOptions, type CommandOptions } from './options.ts';

const reporters: Record<CommandOptions['format'], (issues: readonly Issue[]) => string> = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
};

/** A root that is no folder is a misuse of the command, not an editor's mistake. */
export async function requireFolder(root: string): Promise<void> {
  const isFolder = await stat(root).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new UsageError(`找不到文件夹：${root}`);
}

/** `npm run check`: the checks alone. */
export function run(args: readonly string[]): Promise<number> {
  return withOptions(args, async (options) => {
    await requireFolder(options.root);
    const { issues } = await loadPortal(options);
    console.log(reporters[options.format](issues));
    return issues.some(isError) ? 1 : 0;
  });
}
