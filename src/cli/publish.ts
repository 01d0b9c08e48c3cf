import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { publishRelease, rollBack } from '../output/publish/publish-release.ts';
import { findNewestManifest, toReleaseFiles } from '../output/release/read-manifest.ts';
import { ReleaseFault } from '../output/release/release-fault.ts';
import { withFileLock } from './building/file-lock.ts';
import { parseFlags, projectRoot, toAbsolute, toText, UsageError, withUsage } from './options.ts';
import { withFaults } from './building/with-faults.ts';

interface PublishOptions {
  /** Folder that holds `releases/` and `current`. */
  readonly target: string;
  readonly release: string | undefined;
  readonly keep: number;
  readonly isRollback: boolean;
}

function toKeep(keep = '3'): number {
  // The release before has to stay: requests are still reading it.
  if (/^[1-9]\d{0,3}$/.test(keep) && Number(keep) >= 2) return Number(keep);
  throw new UsageError(`--keep 要写不小于 2 的整数，不能是“${keep}”`);
}

function parseOptions(args: readonly string[]): PublishOptions {
  const flags = parseFlags(args, ['release', 'keep', 'rollback'], true);
  const [target] = flags.positionals;
  if (target === undefined || flags.positionals.length > 1) {
    throw new UsageError('请写上一个网站文件夹，例如：npm run publish -- /srv/youlin');
  }
  const release = toText(flags, 'release');
  return {
    target: toAbsolute(target),
    release: release === undefined ? undefined : toAbsolute(release),
    keep: toKeep(toText(flags, 'keep')),
    isRollback: flags.values.rollback === true,
  };
}

async function findArchive(): Promise<string> {
  const folder = path.join(projectRoot, 'release');
  const newest = await findNewestManifest(folder);
  if (newest) return path.join(folder, toReleaseFiles(newest.fingerprint).archive);
  throw new ReleaseFault('还没有发布包，请先运行 npm run release，或用 --release 指明发布包');
}

async function publish({ target, release, keep, isRollback }: PublishOptions): Promise<string> {
  if (isRollback) return `✓ 退回到 ${await rollBack(target)}`;
  const archive = release ?? (await findArchive());
  const { fingerprint, kept } = await publishRelease(target, archive, keep);
  return `✓ 发布了 ${fingerprint}，留着 ${kept.length} 份；服务器的根目录是 ${path.join(target, 'current')}`;
}

/** `npm run publish`: puts a release in place of the one that is served, or the one before back. */
export function run(args: readonly string[]): Promise<number> {
  return withUsage(() => {
    const options = parseOptions(args);
    const publishAlone = async (): Promise<number> => {
      // A rollback in a folder that is not there is a mistyped name.
      if (!options.isRollback) await mkdir(options.target, { recursive: true });
      const message = await withFileLock(
        path.join(options.target, '.publish.lock'),
        () => publish(options),
        (way) => {
          console.log(`另一次发布正在这个文件夹里进行，等它结束 …（${way}）`);
        },
      );
      console.log(message);
      return 0;
    };
    return withFaults(publishAlone, { code: 1, after: '原来的网站没有改动' });
  });
}
