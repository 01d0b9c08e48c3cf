/** A file of the root that is to be written. */
export interface PlannedFile {
  /** Path below the root, with `/`. */
  readonly file: string;
  /** What it held when the work began; undefined when it was not there. */
  readonly before: Uint8Array | undefined;
  /** Undefined: it is taken away. */
  readonly after: Uint8Array | undefined;
}
