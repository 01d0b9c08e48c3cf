import type { Difference } from '../output/release/compare-files.ts';
import { findChainBreaks } from '../output/release/find-chain-breaks.ts';
import { readManifest } from '../output/release/read-manifest.ts';
import { verifyRelease, verifyServed } from '../output/release/verify-release.ts';
import { parseFlags, toAbsolute, UsageError, withUsage } from './options.ts';
import { withFaults } from './building/with-faults.ts';

const words: Readonly<Record<Difference['kind'], string>> = {
  changed: '改过',
  missing: '缺少',
  extra: '多出来',
};

const isAddress = (place: string): boolean => /^[a-z]+:\/\//i.test(place);

/** A server on this machine only: nothing is asked of any other. */
function toLoopback(place: string): URL {
  const url = URL.canParse(place) ? new URL(place) : undefined;
  const isLoopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(url?.hostname ?? '');
  if (!url || !isLoopback || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`只能核对本机的网址，如 http://127.0.0.1:4321/，不能是“${place}”`);
  }
  return new URL(url.pathname.replace(/\/?$/, '/'), url);
}

async function verifyOne(place: string): Promise<number> {
  const served = isAddress(place);
  const { manifest, differences } = served
    ? await verifyServed(toLoopback(place))
    : await verifyRelease(toAbsolute(place));
  for (const { path: file, kind } of differences) console.log(`✗ ${words[kind]}：${file}`);
  const about = `清单 ${manifest.fingerprint}，${manifest.files.length} 个文件`;
  if (differences.length > 0) {
    console.error(`有 ${differences.length} 个文件和清单不符（${about}）`);
    return 1;
  }
  console.log(`✓ 和清单完全一致（${about}${served ? '；网址上多出来的文件看不到' : ''}）`);
  return 0;
}

async function verifyChain(places: readonly string[]): Promise<number> {
  const manifests = [];
  for (const place of places) manifests.push(await readManifest(toAbsolute(place)));
  const breaks = findChainBreaks(manifests);
  for (const index of breaks) {
    console.log(`✗ ${places[index] ?? ''} 接的不是它前面的 ${places[index - 1] ?? ''}`);
  }
  if (breaks.length > 0) return 1;
  console.log(`✓ ${manifests.map(({ fingerprint }) => fingerprint).join(' → ')}，一份接一份`);
  return 0;
}

/** `npm run verify`: tells every byte that is not as the manifest says. */
export function run(args: readonly string[]): Promise<number> {
  return withUsage(() => {
    const { values, positionals } = parseFlags(args, ['chain'], true);
    const [place = ''] = positionals;
    const isChain = values.chain === true;
    if (isChain ? positionals.length < 2 : positionals.length !== 1) {
      throw new UsageError(
        '写法：npm run verify -- 文件夹、发布包或本机网址；核对先后：npm run verify -- --chain 旧清单 新清单 …',
      );
    }
    // Something that cannot be verified is neither sound nor changed.
    return withFaults(() => (isChain ? verifyChain(positionals) : verifyOne(place)), { code: 2 });
  });
}
