import type { Place } from '../place.ts';

/** How grave an issue is: an error stops the build, a warning is only reported. */
export type Severity = 'error' | 'warning';

type Arguments = Readonly<Record<string, string | number>>;

/** What one code means, in words, with a made-up occurrence for the editors' guide. */
export interface IssueKind<A extends Arguments> {
  readonly severity: Severity;
  /** What is wrong, after the place; without full stop. */
  readonly message: (args: A) => string;
  /** What to do about it; one imperative sentence without full stop. */
  readonly hint: (args: A) => string;
  readonly example: { readonly place: Place; readonly args: A };
}

// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- a code without arguments has just this type
type None = Record<never, never>;

type Example<A extends Arguments> = keyof A extends never ? [Place] : [Place, args: A];

const toKind =
  (severity: Severity) =>
  <A extends Arguments = None>(
    message: (args: A) => string,
    hint: (args: A) => string,
    ...[place, args]: Example<A>
  ): IssueKind<A> => ({
    severity,
    message,
    hint,
    // Without arguments the empty object is all that `A` asks for.
    example: { place, args: args ?? ({} as A) },
  });

/** A fault that stops the build. */
export const error = toKind('error');

/** Something to look at; the build goes on. */
export const warning = toKind('warning');

/** The place of an example. */
export function at(file: string, row?: number, ...rest: [column?: string, value?: string]): Place {
  const [column, value] = rest;
  return { file, row, column, value };
}

/** `，是不是“songfeng”`, or nothing when nothing is near. */
export const suggestion = (nearest: string): string => (nearest ? `，是不是“${nearest}”` : '');
