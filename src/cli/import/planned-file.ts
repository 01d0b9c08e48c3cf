/** A file of the root that an import would write. */
export interface PlannedFile {
  /** Path below the root, with `/`. */
  readonly file: string;
  /** What it held when the import began; undefined when it was not there. */
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array;
}
