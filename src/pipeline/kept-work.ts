/**
 * What was found out before, so that a check after an edit does only what the edit can touch. The
 * answer is that of a check from nothing: a part is done again when any of its inputs is another.
 */
export interface KeptWork {
  /**
   * The earlier result of a part, or that of the work.
   * @param inputs everything the work looks at; bytes are compared by content, all else by identity
   */
  readonly get: <T>(part: string, inputs: readonly unknown[], work: () => T) => T;
  /** The earlier list when it holds the very same items: what depends on it need not be done. */
  readonly getList: <T>(part: string, items: readonly T[]) => readonly T[];
  /** Forgets the parts that nobody has asked for since the last time. */
  readonly endRound: () => void;
}

interface Part {
  readonly inputs: readonly unknown[];
  readonly result: unknown;
  round: number;
}

const isSame = (a: unknown, b: unknown): boolean =>
  Object.is(a, b) ||
  (a instanceof Uint8Array && b instanceof Uint8Array && Buffer.compare(a, b) === 0);

const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((input, at) => isSame(input, b[at]));

/** An empty memory. */
export function createKeptWork(): KeptWork {
  const parts = new Map<string, Part>();
  let round = 0;
  const get = <T>(name: string, inputs: readonly unknown[], work: () => T): T => {
    const part = parts.get(name);
    if (part && areSame(part.inputs, inputs)) {
      part.round = round;
      // Each name stands for one kind of work.
      return part.result as T;
    }
    const result = work();
    parts.set(name, { inputs, result, round });
    return result;
  };
  return {
    get,
    getList: (name, items) => get(name, items, () => items),
    endRound() {
      for (const [name, part] of parts) if (part.round < round) parts.delete(name);
      round += 1;
    },
  };
}

/** Remembers nothing: everything is done. */
export const keepNothing: KeptWork = {
  get: (_part, _inputs, work) => work(),
  getList: (_part, items) => items,
  endRound: () => undefined,
};
