import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from './options.ts';

interface LockEntry {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Packages = Record<string, LockEntry | object>;

const systems: readonly [word: string, os: string][] = [
  ['darwin', 'darwin'],
  ['linux', 'linux'],
  ['win32', 'win32'],
  ['windows', 'win32'],
  ['freebsd', 'freebsd'],
  ['android', 'android'],
];
const processors = [
  'x64',
  'arm64',
  'arm',
  'ia32',
  'riscv64',
  'ppc64',
  's390x',
  'loong64',
  'wasm32',
];

/** What a platform package's name says: `@pagefind/windows-x64` → win32 on x64. */
function toEntry(name: string, version: string): object {
  const words = name.split(/[-/]/);
  const os = systems.filter(([word]) => words.includes(word)).map(([, value]) => value);
  const cpu = processors.filter((processor) => words.includes(processor));
  return { version, ...(cpu.length > 0 && { cpu }), optional: true, ...(os.length > 0 && { os }) };
}

/** The places npm looks for a dependency of a package, nearest first. */
function toCandidates(parent: string, dependency: string): string[] {
  const candidates: string[] = [];
  for (
    let at = parent;
    at !== '';
    at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))
  ) {
    candidates.push(`${at}/node_modules/${dependency}`);
  }
  return [...candidates, `node_modules/${dependency}`];
}

/**
 * Adds the platform packages that a lock file lacks. npm leaves out what its registry does not
 * serve, and `npm ci` then refuses the lock on every platform.
 * @returns the places added
 */
export function completeLock(packages: Packages): string[] {
  const added: string[] = [];
  for (const [parent, entry] of Object.entries(packages)) {
    const wanted = 'optionalDependencies' in entry ? (entry.optionalDependencies ?? {}) : {};
    for (const [name, version] of Object.entries(wanted)) {
      if (!/^\d/.test(version)) continue;
      const candidates = toCandidates(parent, name);
      const found = candidates.find((candidate) => candidate in packages);
      const current = found === undefined ? undefined : packages[found];
      if (current && 'version' in current && current.version === version) continue;
      const place = found === undefined ? candidates.at(-1) : candidates[0];
      if (place === undefined) continue;
      packages[place] = toEntry(name, version);
      added.push(place);
    }
  }
  return added;
}

/** `npm run lock`: to be run after every `npm install` that changed the lock file. */
export async function run(): Promise<number> {
  const file = path.join(projectRoot, 'package-lock.json');
  const lock = JSON.parse(await readFile(file, 'utf8')) as { packages: Packages };
  const added = completeLock(lock.packages);
  const { '': root = {}, ...rest } = lock.packages;
  const sorted = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
  const packages = Object.fromEntries([['', root], ...sorted]);
  await writeFile(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  for (const place of added) console.log(`+ ${place}`);
  return 0;
}
