import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The number in what a program says about its version; undefined when there is no such program. */
export function findProgramVersion(program: string, argument: string): string | undefined {
  const { stdout, error } = spawnSync(program, [argument], { encoding: 'utf8' });
  return error ? undefined : /\d+(?:\.\d+)+/.exec(stdout)?.[0];
}

/** The version of an installed package; undefined when it is not there. */
export function findPackageVersion(folder: string, name: string): string | undefined {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  if (!existsSync(file)) return undefined;
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
