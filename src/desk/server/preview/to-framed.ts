import type { Portal } from '../../../model/portal.ts';
import { toTileSource } from '../../../queries/map/tile-source.ts';
import { toSecurityHeaders } from '../../../queries/server/security-headers.ts';

/** A printed page with the site's own policy, except that the desk may show it in a frame. */
export function toFramed(page: Response, portal: Portal): Response {
  const tileHost = toTileSource(portal.settings)?.host;
  const { 'Content-Security-Policy': policy = '' } = toSecurityHeaders({ site: 'http:', tileHost });
  const headers = {
    'Content-Security-Policy': policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
    'content-type': page.headers.get('content-type') ?? 'application/octet-stream',
  };
  return new Response(page.body, { headers });
}
