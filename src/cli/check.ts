import { isError } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { reportGithub } from '../issues/reporters/github.ts';
import { reportJson } from '../issues/reporters/json.ts';
import { reportText } from '../issues/reporters/text.ts';
import { inspectPortal } from '../pipeline/inspect-portal.ts';
import { withOptions, type CommandOptions } from './options.ts';

const reporters: Record<CommandOptions['format'], (issues: readonly Issue[]) => string> = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
};

/** `npm run check`: the checks alone. */
export function run(args: readonly string[]): Promise<number> {
  return withOptions(args, async (options) => {
    const { issues } = await inspectPortal(options);
    console.log(reporters[options.format](issues));
    return issues.some(isError) ? 1 : 0;
  });
}
