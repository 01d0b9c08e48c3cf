/** Asks once for each base; after a failure the next caller tries again. */
export function once<T>(open: (base: string) => Promise<T>): (base: string) => Promise<T> {
  const opened = new Map<string, Promise<T>>();
  return (base) => {
    const known = opened.get(base);
    if (known) return known;
    const opening = open(base).catch((error: unknown) => {
      opened.delete(base);
      throw error;
    });
    opened.set(base, opening);
    return opening;
  };
}
