/** How two texts differ by one slip. */
export type Slip = 'wrong' | 'swapped' | 'missing' | 'extra' | 'displaced';

function countSame(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return same;
}

const sortUnits = (text: string): string => [...text].sort().join('');

function findSameLengthSlip(typed: string, meant: string, at: number): Slip | undefined {
  if (typed.slice(at + 1) === meant.slice(at + 1)) return 'wrong';
  const isSwapped = typed[at] === meant[at + 1] && typed[at + 1] === meant[at];
  if (isSwapped && typed.slice(at + 2) === meant.slice(at + 2)) return 'swapped';
  return undefined;
}

/** One character moved to another place. */
const isDisplaced = (typed: string, meant: string): boolean =>
  typed.length > 3 && sortUnits(typed) === sortUnits(meant);

/**
 * The one slip by which `meant` became `typed`.
 * @returns undefined when they are equal, or differ by more
 */
export function findSlip(typed: string, meant: string): Slip | undefined {
  const more = typed.length - meant.length;
  if (typed === meant || more > 1 || more < -1) return undefined;
  const at = countSame(typed, meant);
  if (more === 1) return typed.slice(at + 1) === meant.slice(at) ? 'extra' : undefined;
  if (more === -1) return typed.slice(at) === meant.slice(at + 1) ? 'missing' : undefined;
  return (
    findSameLengthSlip(typed, meant, at) ?? (isDisplaced(typed, meant) ? 'displaced' : undefined)
  );
}
