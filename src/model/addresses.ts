import { isOutsideLink } from '../sources/markdown/outside-link.ts';

/** The portal's permanent addresses, under whatever base path it is served from. */
export interface Addresses {
  /** Path prefix with a slash at both ends. */
  readonly base: string;
  /** Any root-relative path (`/map/`) → address under the base. Other links pass unchanged. */
  readonly resolve: (path: string) => string;
  /** Whether a link leaves the site and no government answers for where it leads. */
  readonly isOutside: (href: string) => boolean;
  readonly policy: (id: string, anchor?: string) => string;
  readonly community: (id: string) => string;
  readonly station: (id: string) => string;
  readonly point: (id: string) => string;
  readonly topic: (id: string) => string;
  readonly minutes: (id: string) => string;
  readonly commitment: (id: string) => string;
  readonly news: (id: string) => string;
}

/** `youlin`, `/youlin` and `/youlin/` all mean `/youlin/`. */
export function normalizeBase(base: string): string {
  const trimmed = base.replaceAll(/^\/+|\/+$/g, '');
  return trimmed === '' ? '/' : `/${trimmed}/`;
}

/**
 * Addresses under a base path.
 * @param site scheme and host of the site, when it has them
 */
export function createAddresses(base: string, site?: string): Addresses {
  const prefix = normalizeBase(base);
  const resolve = (path: string): string =>
    path.startsWith('/') && !path.startsWith('//') ? prefix + path.slice(1) : path;
  const ownHost = site === undefined ? undefined : new URL(site).host;
  const page = (folder: string) => (id: string) => resolve(`/${folder}/${id}/`);
  return {
    base: prefix,
    resolve,
    isOutside: (href) => isOutsideLink(href, ownHost),
    policy: (id, anchor) => resolve(`/policies/${id}/`) + (anchor ? `#${anchor}` : ''),
    community: page('communities'),
    station: page('stations'),
    point: page('points'),
    topic: page('topics'),
    minutes: page('minutes'),
    commitment: page('commitments'),
    news: page('news'),
  };
}
