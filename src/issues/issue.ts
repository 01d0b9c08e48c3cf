import type { Place } from './place.ts';
import type { IssueArguments, IssueCode } from './catalogue/index.ts';

export type { Place } from './place.ts';

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
