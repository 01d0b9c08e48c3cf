import type { LoadResult } from '../pipeline/load-portal.ts';

/** Gives the portal of this run: the same one all through a build, a fresh one after each edit in dev. */
export interface PortalProvider {
  readonly provide: () => Promise<LoadResult>;
  /** Only in a preview: the id of the one record whose page is printed. */
  readonly only?: string | undefined;
  /** Only in dev: the editors' folders, and what to do when something in them changes. */
  readonly watch?: { readonly folders: readonly string[]; readonly forget: () => void };
}

// Astro bundles the pages and runs the bundle in this same process, where the modules of the
// command line exist a second time; only the global object is shared between the two.
const slot = Symbol.for('youlin-portal.provider');
type WithSlot = typeof globalThis & { [slot]?: PortalProvider };

/** Called by the command line before Astro starts. */
export function providePortal(provider: PortalProvider): void {
  (globalThis as WithSlot)[slot] = provider;
}

/** The provider of this run; absent when Astro was started on its own. */
export function findProvider(): PortalProvider | undefined {
  return (globalThis as WithSlot)[slot];
}
