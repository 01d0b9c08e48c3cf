import type { Syllables } from './syllables.ts';

/** A piece of a name that sounds like what was typed. */
export interface SoundMatch {
  readonly start: number;
  readonly end: number;
  /** All syllables whole, or only initials; a last syllable may be unfinished in either. */
  readonly isEven: boolean;
}

// How a syllable was typed, as bits, so that a trial makes nothing new.
const open = 0;
const whole = 1;
const initial = 2;
const both = whole | initial;

/** What stays the same while one name is tried. */
interface Trial {
  readonly text: string;
  readonly typed: string;
  readonly syllables: Syllables;
}

/** Where the trial stands, and how the syllables so far were typed. */
interface State {
  readonly at: number;
  readonly typedAt: number;
  readonly ways: number;
}

interface Step {
  readonly length: number;
  readonly way: number;
}

const isSign = (character: string): boolean =>
  !(character >= '\u4E00' && character <= '\u9FFF') && !/[\p{L}\p{N}]/u.test(character);

/** zh, ch and sh count as initials too. */
function toInitials(syllable: string): string[] {
  const [first = '', second] = syllable;
  return second === 'h' ? [first + second, first] : [first];
}

function* findSteps({ typed, syllables }: Trial, character: string, at: number): Generator<Step> {
  if (typed.startsWith(character, at)) yield { length: character.length, way: open };
  for (const syllable of syllables.get(character) ?? []) {
    if (typed.startsWith(syllable, at)) yield { length: syllable.length, way: whole };
    const left = typed.length - at;
    // Unfinished: all that is left is the beginning of this syllable.
    if (left < syllable.length && syllable.startsWith(typed.slice(at))) {
      yield { length: left, way: open };
    }
    for (const letters of toInitials(syllable)) {
      if (letters !== syllable && typed.startsWith(letters, at)) {
        yield { length: letters.length, way: initial };
      }
    }
  }
}

interface Ending {
  readonly end: number;
  readonly isEven: boolean;
}

const pickBetter = (a: Ending | undefined, b: Ending | undefined): Ending | undefined =>
  a && (a.isEven || !b?.isEven) ? a : b;

function follow(trial: Trial, state: State): Ending | undefined {
  const { at, typedAt, ways } = state;
  if (typedAt === trial.typed.length) return { end: at, isEven: ways !== both };
  const code = trial.text.codePointAt(at);
  if (code === undefined) return undefined;
  const character = String.fromCodePoint(code);
  const next = at + character.length;
  let best: Ending | undefined;
  for (const { length, way } of findSteps(trial, character, typedAt)) {
    const reached = { at: next, typedAt: typedAt + length, ways: ways | way };
    best = pickBetter(best, follow(trial, reached));
    if (best?.isEven) return best;
  }
  // Nobody types the signs inside a name.
  if (best === undefined && typedAt > 0 && isSign(character)) {
    return follow(trial, { ...state, at: next });
  }
  return best;
}

/** Whether a name, from a place on, sounds like what was typed: full, initials, mixed, unfinished. */
export function matchSound(trial: Trial, start: number): SoundMatch | undefined {
  const ending = follow(trial, { at: start, typedAt: 0, ways: open });
  return ending && { start, ...ending };
}
