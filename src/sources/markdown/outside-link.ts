/** What stands after a link that leaves the site. */
export const outsideMark = '外链';

/**
 * Whether a link leaves the site for a place that no government answers for: web addresses of
 * other hosts, apart from gov.cn.
 * @param ownHost host of the site, when it is known
 */
export function isOutsideLink(href: string, ownHost?: string): boolean {
  const address = href.trim().replace(/^\/\//, 'https://');
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false;
  const { host, hostname } = new URL(address);
  return host !== ownHost && !/(?:^|\.)gov\.cn$/.test(hostname);
}
