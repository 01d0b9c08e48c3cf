import type { DigitGroup, DigitRun } from './digit-runs.ts';
import type { Gap } from './token.ts';

/** Neighbouring groups of a run that together may be one number. */
export interface Candidate {
  readonly digits: string;
  /** Digits in each group; groups that only change the form of digit count as one. */
  readonly sizes: readonly number[];
  /** What parts the groups. */
  readonly gaps: ReadonlySet<Gap>;
  /** Whether the run holds nothing else. */
  readonly isWhole: boolean;
  readonly start: number;
  readonly end: number;
}

function toCandidate(groups: readonly DigitGroup[], isWhole: boolean): Candidate {
  const gaps = new Set(groups.slice(1).flatMap(({ gap }) => gap ?? []));
  const sizes: number[] = [];
  groups.forEach((group, index) => {
    const size = group.digits.length;
    if (index > 0 && group.gap === undefined) sizes.push((sizes.pop() ?? 0) + size);
    else sizes.push(size);
  });
  return {
    digits: groups.map(({ digits }) => digits).join(''),
    sizes,
    gaps,
    isWhole,
    start: groups[0]?.starts[0] ?? 0,
    end: groups.at(-1)?.end ?? 0,
  };
}

/** What a number that is looked for must be like before it is looked at closely. */
export interface NumberShape {
  /** Fewest and most digits. */
  readonly least: number;
  readonly most: number;
  /** What its first digit can be. */
  readonly first: string;
  /** Whether the digits themselves can be such a number. */
  readonly accepts: (digits: string) => boolean;
}

/** Every stretch of whole groups that may be a number of this shape. */
export function findCandidates(run: DigitRun, shape: NumberShape): Candidate[] {
  const { least, most, first, accepts } = shape;
  const candidates: Candidate[] = [];
  for (let from = 0; from < run.length; from += 1) {
    if (!first.includes(run[from]?.digits[0] ?? '-')) continue;
    let digits = '';
    for (let to = from; to < run.length && digits.length < most; to += 1) {
      digits += run[to]?.digits ?? '';
      if (digits.length < least || digits.length > most || !accepts(digits)) continue;
      const isWhole = from === 0 && to === run.length - 1;
      candidates.push(toCandidate(run.slice(from, to + 1), isWhole));
    }
  }
  return candidates;
}

const isUniform = (sizes: readonly number[]): boolean => {
  const [first = 0, ...rest] = sizes;
  const last = rest.at(-1) ?? first;
  return rest.slice(0, -1).every((size) => size === first) && last <= first;
};

/** Pieces that nobody chose for their meaning; only the whole of a run may be in such. */
function isOddlySplit(sizes: readonly number[], gaps: ReadonlySet<Gap>): boolean {
  if (gaps.size > 1) return false;
  if (gaps.has('mark')) return sizes.length <= 6 || isUniform(sizes);
  // 121.0150 is a decimal number.
  if (gaps.has('point')) return sizes.length > 2 && isUniform(sizes);
  return sizes.length === 2 || isUniform(sizes);
}

/**
 * Whether the groups look like one number written in pieces and not like figures of a table that
 * happen to stand beside each other.
 * @param usual ways in which people write this number, e.g. `3 4 4`
 * @param isNamed whether a word before it says what it is
 */
export function isOneNumber(
  { sizes, gaps, isWhole }: Candidate,
  { usual, isNamed }: { readonly usual: readonly string[]; readonly isNamed: boolean },
): boolean {
  if (gaps.size === 0) return true;
  // Lists of coordinates mix points and commas.
  if (sizes.every((size) => size === 1)) return gaps.size === 1 || !gaps.has('comma');
  const isUsual = usual.includes(sizes.join(' '));
  if (isUsual && (gaps.size === 1 || (isWhole && sizes.length <= 3))) return true;
  if (gaps.has('comma')) return false;
  return isNamed || (isWhole && isOddlySplit(sizes, gaps));
}
