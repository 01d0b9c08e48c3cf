import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { normalizeBase } from '../model/addresses.ts';
import type { SealedManifest } from '../output/release/manifest.ts';
import {
  findNewestManifest,
  readManifest,
  toReleaseFiles,
} from '../output/release/read-manifest.ts';
import { writeRelease } from '../output/release/write-release.ts';
import { digestSources } from '../pipeline/digest-sources.ts';
import { buildSite } from './building/build-site.ts';
import { withFileLock } from './building/file-lock.ts';
import {
  commonOptions,
  parseFlags,
  projectRoot,
  toAbsolute,
  toOptions,
  toText,
  withOptions,
  type CommandOptions,
} from './options.ts';
import { programEntries } from './building/program-files.ts';
import { findReleaseIssues } from './release/find-release-issues.ts';
import { withFaults } from './building/with-faults.ts';

interface ReleaseOptions extends CommandOptions {
  /** The manifest that this release follows; by default the newest in the output folder. */
  readonly previous: string | undefined;
}

function parseOptions(args: readonly string[]): ReleaseOptions {
  const flags = parseFlags(args, [...commonOptions, 'previous']);
  const previous = toText(flags, 'previous');
  return {
    ...toOptions(flags, 'release'),
    previous: previous === undefined ? undefined : toAbsolute(previous),
  };
}

/** The site on its way into an archive, and archives that a killed run did not finish. */
const leftover = /^\.site(?:\.building|\.previous)?$|^\.youlin-[0-9a-f]{12}\.tar\.gz\.\d+$/;

async function removeLeftovers(out: string): Promise<void> {
  const names = (await readdir(out)).filter((name) => leftover.test(name));
  for (const name of names) await rm(path.join(out, name), { recursive: true, force: true });
}

async function writeAll(options: ReleaseOptions): Promise<SealedManifest | undefined> {
  const { root, out, base, previous } = options;
  await removeLeftovers(out);
  // Before the build takes its time.
  const before = await (previous === undefined ? findNewestManifest(out) : readManifest(previous));
  const source = await digestSources([
    { root, entries: ['content', 'data'] },
    { root: projectRoot, entries: programEntries },
  ]);
  const site = path.join(out, '.site');
  const built = await buildSite(
    { ...options, out: site },
    {
      edition: source.slice(0, 12),
      findIssues: (portal) => findReleaseIssues(portal, options.site),
    },
  );
  if (!built) return undefined;
  return writeRelease(site, out, { source, base: normalizeBase(base), ...built, previous: before });
}

async function release(options: ReleaseOptions): Promise<number> {
  const { out } = options;
  await mkdir(out, { recursive: true });
  const manifest = await withFileLock(
    path.join(out, '.release.lock'),
    () => writeAll(options).finally(() => removeLeftovers(out)),
    (way) => {
      console.log(`另一次发布正在写这个文件夹，等它结束 …（${way}）`);
    },
  );
  if (!manifest) return 1;
  const { archive } = toReleaseFiles(manifest.fingerprint);
  console.log(`✓ 发布包：${path.join(out, archive)}`);
  console.log(`  清单指纹 ${manifest.fingerprint}，${manifest.files.length} 个文件`);
  const before = manifest.previous?.slice(0, 12) ?? '没有，这是第一次';
  console.log(`  上一次发布：${before}；资料指纹 ${manifest.source.slice(0, 12)}`);
  return 0;
}

/** `npm run release`: builds for production and writes archive and manifest. */
export function run(args: readonly string[]): Promise<number> {
  const command = (options: ReleaseOptions): Promise<number> =>
    withFaults(() => release(options), { code: 1, after: '发布包没有生成' });
  return withOptions(args, command, parseOptions);
}
