// @ts-check
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { projectRoot as root } from '../tests/support/run-command.ts';
import { showTool } from '../tests/support/run-tool.ts';

/** @param {readonly string[]} args */
const git = (...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .split('\0')
    .join('\n')
    .split('\n')
    .filter((line) => line !== '');

/** @param {string} name */
function findCommit(name) {
  try {
    return git('rev-parse', '--verify', '--quiet', `${name}^{commit}`)[0];
  } catch {
    return undefined;
  }
}

/** Where the work began: what is on `main` counts as tested, here or where it came from. */
function findStart() {
  const main = findCommit('origin/main') ?? findCommit('main') ?? 'HEAD';
  return git('merge-base', 'HEAD', main)[0] ?? 'HEAD';
}

const start = findStart();
const changed = [
  ...git('diff', '-z', '--name-only', '--diff-filter=d', start),
  ...git('ls-files', '-z', '--others', '--exclude-standard'),
];
/** Names of folders below a floor: `src/queries/map/x.ts` and `tests/unit/queries/map/x.test.ts` are of `map`. */
const rooms = new Set(
  changed.flatMap((file) => /^(?:src|tests\/unit)\/\w+\/([\w-]+)\//.exec(file)?.[1] ?? []),
);
const ofRooms = [...rooms].flatMap((room) =>
  globSync(`tests/unit/*/${room}/**/*.test.ts`, { cwd: root }),
);
const rest = globSync('tests/{*,architecture/*}.test.ts', { cwd: root });

process.stdout.write(
  `${changed.length} files changed since ${start.slice(0, 7)}` +
    `${rooms.size > 0 ? `; rooms: ${[...rooms].sort().join(', ')}` : ''}\n`,
);
process.exitCode = await showTool('vitest', [
  ...['related', '--run', '--config', '.config/vitest.config.mjs', '--project', 'unit'],
  // A street in every encoding takes longer than all the rest.
  ...['--exclude', 'tests/corpus/**'],
  ...new Set([...changed, ...ofRooms, ...rest]),
]);
