/** What a server's configuration depends on; none of it is in the built folder. */
export interface ServerSettings {
  /** Base path with a slash at both ends. */
  readonly base: string;
  /** Address of the finished site; only `http:` leaves HSTS out. */
  readonly site?: string | undefined;
  /** Origin of official map tiles, e.g. `https://t0.example.gov.cn`; unset: no tiles. */
  readonly tileHost?: string | undefined;
}

/** Nothing inline, nothing from elsewhere. */
function toContentSecurityPolicy(tileHost: string | undefined): string {
  // Leaflet puts an empty `data:` picture where a raster tile is missing.
  const images = tileHost === undefined ? "'self'" : `'self' data: ${tileHost}`;
  return [
    "default-src 'none'",
    // Pagefind is WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    `img-src ${images}`,
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    // No text becomes HTML or code; what Leaflet needs is listed in `client/map/drawing/allow-leaflet.ts`.
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

// What the portal never asks a browser for; copying a citation needs the clipboard, not named here.
const unusedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
] as const;

/** Headers of every answer, by name: the one source for nginx, IIS and the tests' own server. */
export function toSecurityHeaders({
  site,
  tileHost,
}: Pick<ServerSettings, 'site' | 'tileHost'> = {}): Readonly<Record<string, string>> {
  const headers = {
    'Content-Security-Policy': toContentSecurityPolicy(tileHost),
    'X-Content-Type-Options': 'nosniff',
    // For browsers that do not know frame-ancestors.
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': [
      // “最近的” asks for it when a reader presses the button; it stays in the browser.
      'geolocation=(self)',
      ...unusedFeatures.map((feature) => `${feature}=()`),
    ].join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
  if (site?.startsWith('http:')) return headers;
  // Without includeSubDomains: the host and its neighbours belong to the county portal.
  return { ...headers, 'Strict-Transport-Security': 'max-age=31536000' };
}
