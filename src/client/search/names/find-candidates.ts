import { toSound } from './find-by-sound.ts';
import { findHomophones } from './find-homophones.ts';
import { createSoundMatcher } from './match-sound.ts';
import { findSlip, type Slip } from './one-typo.ts';
import type { Syllables } from './syllables.ts';
import { toLooseSpelling } from './loose-sound.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Another wording that the site knows. */
export interface Suggestion {
  readonly text: string;
  readonly reason: 'traditional' | 'pinyin' | 'homophone' | 'typo';
}

/** Something the reader may have meant. */
export interface Candidate extends Suggestion {
  /** The lower, the nearer to what was typed. */
  readonly cost: number;
}

const most = 5;
const begunCost = 4;
const slipCosts: Readonly<Record<Slip, number>> = {
  wrong: 3,
  swapped: 3,
  missing: 4,
  extra: 4,
  displaced: 5,
};

const sortByCost = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => a.cost - b.cost);

/** Terms that are written so in pinyin. */
function findSpelt(sound: string, terms: readonly string[], syllables: Syllables): Candidate[] {
  const match = createSoundMatcher(sound, syllables);
  return terms.flatMap((text) => {
    const found = match(text, 0);
    if (!found) return [];
    const cost = (found.end === text.length ? 1 : begunCost) + (found.isEven ? 0 : 1);
    return [{ text, reason: 'pinyin', cost } as const];
  });
}

const isFinished = ({ cost }: Candidate): boolean => cost < begunCost;

/** Two terms in a row: jujiayanglao → 居家 + 养老. */
function findPairs(
  sound: string,
  { terms, syllables }: Pick<Vocabulary, 'terms' | 'syllables'>,
): Candidate[] {
  for (let at = sound.length - 2; at > 1; at -= 1) {
    const [first] = findSpelt(sound.slice(0, at), terms, syllables).filter(isFinished);
    const [second] = first ? findSpelt(sound.slice(at), terms, syllables).filter(isFinished) : [];
    if (first && second) {
      return [{ text: first.text + second.text, reason: 'pinyin', cost: begunCost }];
    }
  }
  return [];
}

/** As typed, or else as many people spell it; terms that only begin so when there are no others. */
function findWritten(sound: string, { terms, syllables, loose }: Vocabulary): Candidate[] {
  const exact = findSpelt(sound, terms, syllables);
  const found = exact.length > 0 ? exact : findSpelt(toLooseSpelling(sound), terms, loose());
  const finished = found.filter(isFinished);
  if (finished.length > 0) return finished;
  return found.length > 0 ? found : findPairs(sound, { terms, syllables });
}

const toDigits = (text: string): string => text.replace(/\D/g, '');

/** Terms from which a text differs by one slip; a digit is never taken for one. */
function findMisspelt(typed: string, { ofLength }: Vocabulary): Candidate[] {
  if (typed.length < 3) return [];
  const lengths = [typed.length, typed.length + 1, typed.length - 1].filter((length) => length > 2);
  return lengths.flatMap(ofLength).flatMap((text) => {
    const slip = findSlip(typed, text);
    if (!slip || toDigits(typed) !== toDigits(text)) return [];
    return [{ text, reason: 'typo', cost: slipCosts[slip] } as const];
  });
}

function findMisheard(typed: string, vocabulary: Vocabulary): Candidate[] {
  const homophones = findHomophones(typed, vocabulary);
  return homophones.map(({ term, distance }) => ({
    text: term,
    reason: 'homophone',
    cost: distance + 1,
  }));
}

/** A term in the middle of a longer text: 友林点建设 → 友邻点建设. */
function findInside(typed: string, vocabulary: Vocabulary): Candidate[] {
  const { countStrange } = vocabulary;
  const strange = countStrange(typed);
  const found: Candidate[] = [];
  for (let length = Math.min(6, typed.length - 1); length > 1; length -= 1) {
    for (let start = 0; start + length <= typed.length; start += 1) {
      const piece = typed.slice(start, start + length);
      if (countStrange(piece) === 0) continue;
      const heard = findMisheard(piece, vocabulary);
      const near = [...heard, ...findMisspelt(piece, vocabulary)].filter(
        // Two characters that may sound alike are no proof inside a longer text.
        ({ cost }) => length > 2 || cost === 1,
      );
      for (const { text: term, reason, cost } of near) {
        const text = typed.slice(0, start) + term + typed.slice(start + length);
        const left = countStrange(text);
        if (left < strange) found.push({ text, reason, cost: cost + left });
      }
    }
  }
  return found;
}

const longestToTakeApart = 24;

function findWhole(part: string, vocabulary: Vocabulary): Candidate[] {
  const sound = toSound([part]);
  if (sound !== undefined) return findWritten(sound, vocabulary);
  if (!/[\u4E00-\u9FFF]{2}/.test(part)) return [];
  return [...findMisheard(part, vocabulary), ...findMisspelt(part, vocabulary)];
}

/** What may be meant by one part of a query, nearest first, five at most. */
export function findCandidates(part: string, vocabulary: Vocabulary): Candidate[] {
  const whole = findWhole(part, vocabulary);
  const canTakeApart = part.length > 3 && part.length <= longestToTakeApart;
  const found = whole.length > 0 || !canTakeApart ? whole : findInside(part, vocabulary);
  const seen = new Set([part]);
  const others = sortByCost(found).filter(({ text }) => !seen.has(text) && seen.add(text));
  return others.slice(0, most);
}
