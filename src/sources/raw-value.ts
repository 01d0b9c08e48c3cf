/**
 * A YAML value before its type is judged: every scalar is still the text the editor wrote, and an
 * unquoted `null` or `~` is the empty text.
 */
export type RawValue = string | RawValue[] | { [key: string]: RawValue };

/** The keys of a YAML mapping with the line each stands on. */
export interface RawMapping {
  readonly values: Readonly<Record<string, RawValue>>;
  /** 1-based line of every key in the whole file. */
  readonly lines: Readonly<Record<string, number>>;
}
