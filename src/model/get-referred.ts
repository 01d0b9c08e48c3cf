import type { ReferenceIndex } from './reference-index.ts';

/** The record a checked reference names; a reference that the checks let through must exist. */
export function getReferred<T>(index: ReferenceIndex<T>, text: string): T {
  const found = index.find(text);
  if (found === undefined || found === 'ambiguous') {
    throw new Error(`Reference “${text}” passed the checks but cannot be resolved`);
  }
  return found;
}
