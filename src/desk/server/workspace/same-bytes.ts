/** What a file holds; undefined: there is none. */
export type Bytes = Uint8Array | undefined;

/** Whether two files hold the same, or neither is there. */
export const isSame = (a: Bytes, b: Bytes): boolean =>
  a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;
