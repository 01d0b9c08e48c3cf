import type { Visit } from './visits.ts';

/** One entry as the page prints it: what, how far, words, address, whether made up. */
export type PrintedChange = readonly [
  about: string,
  step: number,
  text: string,
  href: string,
  isSample: 0 | 1,
];

/** Something new, or farther than it was. */
export interface FoundChange {
  readonly text: string;
  readonly href: string;
  readonly isNew: boolean;
  readonly isSample: boolean;
}

/** What a page holds, to be kept. */
export const toSteps = (changes: readonly PrintedChange[]): Visit['steps'] =>
  Object.fromEntries(changes.map(([about, step]) => [about, step]));

/** What is new or has got farther since a visit. */
export function findChanges(
  changes: readonly PrintedChange[],
  { steps }: Pick<Visit, 'steps'>,
): FoundChange[] {
  return changes
    .filter(([about, step]) => (steps[about] ?? 0) < step)
    .map(([about, , text, href, isSample]) => ({
      text,
      href,
      isNew: !(about in steps),
      isSample: isSample === 1,
    }));
}
