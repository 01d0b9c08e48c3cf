/** A query as this device remembers it. */
interface Remembered {
  readonly text: string;
  readonly count: number;
}

/** What to offer before anything is typed. */
export interface RecentQueries {
  /** The last ones first, five at most. */
  readonly recent: readonly string[];
  /** Asked three times or more and not among the last, three at most. */
  readonly frequent: readonly string[];
}

const storageKey = 'youlin-queries';
const mostKept = 30;
const mostRecent = 5;
const mostFrequent = 3;
const leastCount = 3;
const longest = 50;

const isRemembered = (value: unknown): value is Remembered => {
  const { text, count } = (value ?? {}) as Partial<Remembered>;
  return typeof text === 'string' && text !== '' && typeof count === 'number';
};

/** The last query first. */
function read(): Remembered[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRemembered) : [];
  } catch {
    // Storage can be forbidden, and its content is whatever someone wrote there.
    return [];
  }
}

/** Mobiles, ID and bank-card numbers may be typed by mistake; no long number stays on the device. */
const isPrivate = (text: string): boolean =>
  /\d{7}/.test(text.normalize('NFKC').replace(/[\s\p{P}]/gu, ''));

let last = '';

/**
 * Keeps a query on this device only, unless it looks like someone's number. The same query again on
 * the same page counts once.
 */
export function rememberQuery(typed: string): void {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text === last) return;
  last = text;
  if (text === '' || text.length > longest || isPrivate(text)) return;
  const kept = read();
  const count = (kept.find((one) => one.text === text)?.count ?? 0) + 1;
  const others = kept.filter((one) => one.text !== text);
  try {
    localStorage.setItem(
      storageKey,
      JSON.stringify([{ text, count }, ...others].slice(0, mostKept)),
    );
  } catch {
    // Forbidden or full: then nothing is remembered.
  }
}

/** What this device remembers. */
export function readQueries(): RecentQueries {
  const kept = read();
  const recent = kept.slice(0, mostRecent).map(({ text }) => text);
  const frequent = kept
    .slice(mostRecent)
    .filter(({ count }) => count >= leastCount)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostFrequent)
    .map(({ text }) => text);
  return { recent, frequent };
}

/** Forgets all of it. */
export function forgetQueries(): void {
  last = '';
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // Nothing was kept either.
  }
}
