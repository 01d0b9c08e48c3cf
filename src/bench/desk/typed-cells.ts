/** What stood in the field of a cell, and since when. */
interface Keystroke {
  readonly at: number;
  readonly text: string;
}

/** What somebody has typed into a roster, key by key. */
export interface TypedCells {
  readonly type: (id: string, column: string, text: string) => void;
  /** Whoever gave up a cell wants its old text. */
  readonly list: () => readonly TypedCell[];
}

/** One cell that was typed into. */
export interface TypedCell {
  readonly id: string;
  readonly column: string;
  /** Texts one after the other, what stood there first. */
  readonly keystrokes: readonly Keystroke[];
}

/** @param read what stands in a cell before anybody types */
export function createTypedCells(read: (id: string, column: string) => string): TypedCells {
  const cells = new Map<string, { id: string; column: string; keystrokes: Keystroke[] }>();
  return {
    type(id, column, text) {
      const key = `${id}\u0000${column}`;
      const first = { at: -Infinity, text: read(id, column) };
      const cell = cells.get(key) ?? { id, column, keystrokes: [first] };
      cell.keystrokes.push({ at: performance.now(), text });
      cells.set(key, cell);
    },
    list: () => [...cells.values()],
  };
}

/**
 * Whether a cell holds what was typed up to a moment, or something typed after it.
 * @param found texts that are there: of the cell, of its note
 */
export function isKept(
  { keystrokes }: TypedCell,
  found: readonly string[],
  until: number,
): boolean {
  const before = keystrokes.findLastIndex(({ at }) => at <= until);
  return keystrokes.slice(before).some(({ text }) => found.includes(text));
}
