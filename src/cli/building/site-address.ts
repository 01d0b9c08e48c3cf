import { normalizeBase } from '../../model/addresses.ts';
import { UsageError, type CommandOptions } from '../options.ts';

/**
 * Scheme and host of the site, as every absolute address begins: what the command line says, else
 * the settings. A path has to be that of `--base`, which alone decides where the pages are.
 */
export function toSiteAddress(
  { site, base }: Pick<CommandOptions, 'site' | 'base'>,
  fromSettings: string | undefined,
): string | undefined {
  const address = site ?? fromSettings;
  if (address === undefined) return undefined;
  const url = new URL(address);
  const name = site === undefined ? '网站地址' : '--site';
  if (url.username !== '' || url.password !== '' || /[?#]/.test(address)) {
    throw new UsageError(`${name} 只写到域名，如 https://www.example.gov.cn，不能是“${address}”`);
  }
  const path = normalizeBase(url.pathname);
  if (path !== '/' && path !== normalizeBase(base)) {
    throw new UsageError(
      `${name} “${address}”里的路径和 --base ${base} 不一致；请只写 ${url.origin}，路径用 --base ${path} 写`,
    );
  }
  return url.origin;
}
