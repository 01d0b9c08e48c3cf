import type { IssueArguments, IssueCode } from './catalogue.ts';

/** Where in the editors' files something stands. */
export interface Place {
  /** Path relative to the portal root, with `/` (e.g. `data/points.csv`). */
  readonly file: string;
  /** Row as Excel shows it (header = 1), or line of a Markdown or YAML file (first = 1). */
  readonly row?: number | undefined;
  /** Column header as written, or front-matter key. */
  readonly column?: string | undefined;
  /** The value found, already masked when it is personal. */
  readonly value?: string | undefined;
}

/** One finding about the editors' files, as data; the catalogue turns it into words. */
export interface Issue {
  readonly code: IssueCode;
  readonly place: Place;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Makes an issue; the arguments a code needs are stated in the catalogue. */
export function createIssue<C extends IssueCode>(
  code: C,
  place: Place,
  ...args: keyof IssueArguments<C> extends never ? [] : [IssueArguments<C>]
): Issue {
  return { code, place, args: args[0] ?? {} };
}
