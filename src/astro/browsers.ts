/** What residents' browsers understand, as build targets: see the browser set in client/README.md. */
export const browsers = ['chrome83', 'safari13.1'] as const;
