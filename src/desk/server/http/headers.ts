import type { MiddlewareHandler } from 'hono';

/** Nothing inline, nothing from elsewhere; pictures that were chosen are shown before they are sent. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** A preview is a page of the site in a frame of the desk; everything else is in no frame at all. */
const toAncestors = (pathname: string): string =>
  pathname.startsWith('/preview/') ? "frame-ancestors 'self'" : "frame-ancestors 'none'";

/** The headers of every answer. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  // A page of the site brings its own.
  if (!headers.has('Content-Security-Policy')) {
    headers.set('Content-Security-Policy', `${policy}; ${toAncestors(context.req.path)}`);
  }
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'same-origin');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
};
