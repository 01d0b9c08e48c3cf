/** What a reference can name; what could not be read is undefined. */
export interface Referable {
  readonly id: string | undefined;
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
}

/** Finds a record by id, name or alias. */
export interface ReferenceIndex<T> {
  /** The one record meant, `'ambiguous'` when a name stands for several, or undefined. */
  readonly find: (text: string) => T | 'ambiguous' | undefined;
  /** Every text that would be found. */
  readonly known: readonly string[];
}

/** An id always wins over a name; a name that two records share is ambiguous. */
export function createReferenceIndex<T extends Referable>(
  records: readonly T[],
): ReferenceIndex<T> {
  const byId = new Map<string, T>();
  const byName = new Map<string, T | 'ambiguous'>();
  for (const record of records) {
    if (record.id !== undefined) byId.set(record.id, record);
    const names = [record.name, record.title, ...(record.aliases ?? [])];
    for (const name of new Set(names)) {
      if (name === undefined) continue;
      byName.set(name, byName.has(name) ? 'ambiguous' : record);
    }
  }
  return {
    find: (text) => byId.get(text) ?? byName.get(text),
    known: [...byId.keys(), ...byName.keys()],
  };
}
