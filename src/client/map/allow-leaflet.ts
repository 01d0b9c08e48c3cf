// Its test for SVG, and the words of the scale.
const known = /^(?:<svg\/>|[\d.]+ k?m)$/;

interface TrustedTypes {
  readonly createPolicy: (
    name: 'default',
    rules: { readonly createHTML: (html: string) => string | null },
  ) => unknown;
}

/**
 * Lets Leaflet write the few pieces of HTML that it has of its own, where the browser refuses any
 * HTML made of text (Trusted Types). Everything else stays refused. To be called once, before
 * Leaflet is loaded.
 */
export function allowLeaflet(): void {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createHTML: (html) => (known.test(html) ? html : null),
  });
}
