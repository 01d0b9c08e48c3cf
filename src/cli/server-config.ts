import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isError } from '../issues/describe-issue.ts';
import { reportText } from '../issues/reporters/text.ts';
import { normalizeBase } from '../model/addresses.ts';
import { readSettings } from '../pipeline/read-settings.ts';
import { renderIisConfig } from '../queries/server/iis-config.ts';
import { renderNginxSite, renderNginxTrial } from '../queries/server/nginx-config.ts';
import { toTileSource } from '../queries/map/tile-source.ts';
import { parseServerConfigOptions, UsageError, withOptions } from './options.ts';
import { toSiteAddress } from './building/site-address.ts';

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      await writeFile(path.join(folder, name), text);
    }
  } catch (error) {
    throw new UsageError(`写不进文件夹：${folder}`, { cause: error });
  }
}

/** `npm run server-config`: what nginx or IIS needs to serve the site as it is meant. */
export function run(args: readonly string[]): Promise<number> {
  return withOptions(
    args,
    async ({ root, out, site, folder, hasBrotli, ...options }) => {
      const { settings, issues } = await readSettings(root);
      if (issues.some(isError)) {
        console.log(reportText(issues.filter(isError)));
        console.error('设置有错误，没有生成。');
        return 1;
      }
      const base = normalizeBase(options.base);
      const server = {
        base,
        site: toSiteAddress({ site, base }, settings.siteUrl),
        folder,
        hasBrotli,
        tileHost: toTileSource(settings)?.host,
      };
      const files = {
        'youlin.conf': renderNginxSite(server),
        'nginx.conf': renderNginxTrial(base),
        'web.config': renderIisConfig(server),
      };
      await writeAll(out, files);
      console.log(`✓ 服务器配置在 ${out}：${Object.keys(files).join('、')}（网址 ${base}）`);
      return 0;
    },
    parseServerConfigOptions,
  );
}
