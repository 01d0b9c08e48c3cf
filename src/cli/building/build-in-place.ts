import { restoreFolder } from '../../output/replace-folder.ts';
import { buildSite } from './build-site.ts';
import type { CommandOptions } from '../options.ts';
import { requireSiteFolder } from './require-site-folder.ts';
import { withFaults } from './with-faults.ts';

/** Builds the site into the output folder; whatever goes wrong is said in words and changes nothing. */
export function buildInPlace(options: CommandOptions): Promise<number> {
  const build = async (): Promise<number> => {
    const out = await requireSiteFolder(options);
    if (restoreFolder(out)) console.log('上一次生成在换上新网站时中断了，已把原来的网站放回去。');
    return (await buildSite({ ...options, out })) ? 0 : 1;
  };
  return withFaults(build, { code: 1, after: '原来的网站没有改动' });
}
