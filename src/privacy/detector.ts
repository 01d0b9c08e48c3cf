import type { PersonalKind } from './finding.ts';

/** A stretch of plain text that is personal. */
export interface PlainFinding {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Finds one kind of personal data that is not a number alone. */
export interface Detector {
  readonly kind: PersonalKind;
  /** What every occurrence contains, however disguised; cheap, with the flag `g`. */
  readonly seed: RegExp;
  /** How far around the seed an occurrence can reach, in characters of the original. */
  readonly reach: number;
  readonly find: (plain: string) => readonly PlainFinding[];
}

/** A match of a pattern, or of one of its groups, as a finding. */
export function toPlainFinding({ index, 0: whole }: RegExpExecArray, part = whole): PlainFinding {
  const start = index + whole.indexOf(part);
  return { start, end: start + part.length, value: part.replaceAll(/\s/g, '') };
}
