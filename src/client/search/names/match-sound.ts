import type { Syllables } from './syllables.ts';

/** A piece of a name that sounds like what was typed. */
export interface SoundMatch {
  readonly start: number;
  readonly end: number;
  /** All syllables whole, or only initials; a last syllable may be unfinished in either. */
  readonly isEven: boolean;
}

/** Tries a name from a place on; undefined = it does not sound so there. */
export type SoundMatcher = (text: string, start: number) => SoundMatch | undefined;

/** How far a character takes us in what was typed. */
interface Step {
  readonly length: number;
  /** `whole`, `initial` or, for what is unfinished or no sound, `open`. */
  readonly way: number;
}

interface Ending {
  readonly end: number;
  readonly isEven: boolean;
}

// As bits, so that a trial makes nothing new.
const open = 0;
const whole = 1;
const initial = 2;
const both = whole | initial;

const isSign = (character: string): boolean =>
  !(character >= '\u4E00' && character <= '\u9FFF') && !/[\p{L}\p{N}]/u.test(character);

/** zh, ch and sh count as initials too. */
function toInitials(syllable: string): string[] {
  const [first = '', second] = syllable;
  return second === 'h' ? [first + second, first] : [first];
}

function toSteps(typed: string, at: number, syllable: string): Step[] {
  const left = typed.length - at;
  const isUnfinished = left < syllable.length && syllable.startsWith(typed.slice(at));
  const initials = toInitials(syllable).filter(
    (letters) => letters !== syllable && typed.startsWith(letters, at),
  );
  return [
    ...(typed.startsWith(syllable, at) ? [{ length: syllable.length, way: whole }] : []),
    ...(isUnfinished ? [{ length: left, way: open }] : []),
    ...initials.map(({ length }) => ({ length, way: initial })),
  ];
}

/** Steps of every character from every place, found out once. */
function createSteps(
  typed: string,
  syllables: Syllables,
): (at: number, character: string) => Step[] {
  const known = Array.from(typed, () => new Map<string, Step[]>());
  return (at, character) => {
    const ofPlace = known[at];
    const kept = ofPlace?.get(character);
    if (kept) return kept;
    const readings = syllables.get(character) ?? [];
    const steps = readings.flatMap((syllable) => toSteps(typed, at, syllable));
    if (typed.startsWith(character, at)) steps.push({ length: character.length, way: open });
    ofPlace?.set(character, steps);
    return steps;
  };
}

const toCharacter = (text: string, at: number): string => {
  const unit = text[at] ?? '';
  return unit >= '\uD800' && unit <= '\uDBFF' ? text.slice(at, at + 2) : unit;
};

/** Full syllables, initials, both mixed, the last one unfinished: `shequ`, `sq`, `shq`, `sheq`. */
export function createSoundMatcher(typed: string, syllables: Syllables): SoundMatcher {
  const getSteps = createSteps(typed, syllables);

  function follow(text: string, at: number, { length, way }: Step): Ending | undefined {
    if (length === typed.length) return { end: at, isEven: way !== both };
    const character = toCharacter(text, at);
    if (character === '') return undefined;
    const next = at + character.length;
    let best: Ending | undefined;
    for (const step of getSteps(length, character)) {
      const reached = { length: length + step.length, way: way | step.way };
      const ending = follow(text, next, reached);
      if (ending?.isEven) return ending;
      best ??= ending;
    }
    // Nobody types the signs inside a name.
    const canSkip = best === undefined && length > 0 && isSign(character);
    return canSkip ? follow(text, next, { length, way }) : best;
  }

  return (text, start) => {
    const ending = follow(text, start, { length: 0, way: open });
    return ending && { start, ...ending };
  };
}
