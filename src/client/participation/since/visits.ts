/** What one page held when this device looked at it. */
export interface Visit {
  /** Day by the device's clock, `2018-05-31`. */
  readonly on: string;
  /** What it was about → how far it was. */
  readonly steps: Readonly<Record<string, number>>;
}

/** The visit of today, and the last one before it. */
interface Kept {
  readonly path: string;
  readonly now: Visit;
  readonly before: Visit | undefined;
}

const storageKey = 'youlin-visits';
const off = 'off';
const mostKept = 30;

const isKept = (value: unknown): value is Kept => {
  const { path, now } = (value ?? {}) as Partial<Kept>;
  return typeof path === 'string' && typeof now?.on === 'string' && typeof now.steps === 'object';
};

function read(): Kept[] | typeof off {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    if (kept === off) return off;
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    // Storage can be forbidden, and its content is whatever someone wrote there.
    return [];
  }
}

function write(kept: readonly Kept[] | typeof off): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(kept));
  } catch {
    // Forbidden or full: then nothing is remembered.
  }
}

/**
 * Notes what a page holds now.
 * @returns the last visit before this day; undefined when there was none or nothing may be kept
 */
export function noteVisit(path: string, now: Visit): Visit | undefined {
  const kept = read();
  if (kept === off) return undefined;
  const earlier = kept.find((own) => own.path === path);
  const before = earlier?.now.on === now.on ? earlier.before : earlier?.now;
  const others = kept.filter((own) => own.path !== path);
  write([{ path, now, before }, ...others].slice(0, mostKept));
  return before;
}

/** Forgets every visit and notes none from now on. */
export function forgetVisits(): void {
  write(off);
}
