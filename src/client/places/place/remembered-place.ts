/** The community that a reader called 我家; kept on this device only. */
export interface RememberedPlace {
  readonly id: string;
  readonly name: string;
}

const storageKey = 'youlin-home';

/** What this device remembers. */
export function readPlace(): RememberedPlace | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    const { id, name } = (kept ?? {}) as Partial<RememberedPlace>;
    return typeof id === 'string' && typeof name === 'string' ? { id, name } : undefined;
  } catch {
    // Storage can be forbidden, and its content is whatever someone wrote there.
    return undefined;
  }
}

/** Remembers a community instead of the one before. */
export function rememberPlace({ id, name }: RememberedPlace): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ id, name }));
  } catch {
    // Forbidden or full: then nothing is remembered.
  }
}

/** Forgets it. */
export function forgetPlace(): void {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Nothing was kept either.
  }
}
