/** How it finds out whether the browser draws SVG. */
const test = '<svg/>';

interface TrustedTypes {
  readonly createPolicy: (
    name: 'default',
    rules: { readonly createHTML: (html: string) => string | null },
  ) => unknown;
}

/**
 * Lets Leaflet write the one piece of HTML that it cannot do without, where the browser refuses any
 * HTML made of text (Trusted Types). Everything else stays refused. To be called once, before
 * Leaflet is loaded.
 */
export function allowLeaflet(): void {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createHTML: (html) => (html === test ? html : null),
  });
}
