import type { SealedManifest } from './manifest.ts';

/** Every manifest that does not name the one before it, by its place in the list. */
export function findChainBreaks(manifests: readonly SealedManifest[]): number[] {
  return manifests.flatMap(({ previous }, index) => {
    const before = manifests[index - 1];
    return before && previous !== before.digest ? [index] : [];
  });
}
