import { toSound } from './find-by-sound.ts';
import { findHomophones } from './find-homophones.ts';
import { matchSound } from './match-sound.ts';
import { findSlip, type Slip } from './one-typo.ts';
import type { Suggestion } from './suggest.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Something the reader may have meant. */
export interface Candidate extends Suggestion {
  /** The lower, the nearer to what was typed. */
  readonly cost: number;
}

const most = 5;
const slipCosts: Readonly<Record<Slip, number>> = {
  wrong: 3,
  swapped: 3,
  missing: 4,
  extra: 4,
  displaced: 5,
};

const sortByCost = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => a.cost - b.cost);

/** Terms that are written so in pinyin; those that only begin so when there are no others. */
function findWritten(sound: string, { terms, syllables }: Vocabulary): Candidate[] {
  const first = sound[0] ?? '';
  const found: Candidate[] = [];
  for (const term of terms) {
    const readings = syllables.get(term[0] ?? '') ?? [];
    const isPossible = [term, ...readings].some((start) => start.startsWith(first));
    if (!isPossible) continue;
    const match = matchSound({ text: term, typed: sound, syllables }, 0);
    if (!match) continue;
    const cost = (match.end === term.length ? 1 : 4) + (match.isEven ? 0 : 1);
    found.push({ text: term, reason: 'pinyin', cost });
  }
  return found;
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
  const found: Candidate[] = [];
  for (let length = Math.min(6, typed.length - 1); length > 1; length -= 1) {
    for (let start = 0; start + length <= typed.length; start += 1) {
      const piece = typed.slice(start, start + length);
      if (vocabulary.knows(piece)) continue;
      const near = [...findMisheard(piece, vocabulary), ...findMisspelt(piece, vocabulary)];
      for (const { text: term, reason, cost } of near) {
        const text = typed.slice(0, start) + term + typed.slice(start + length);
        if (vocabulary.knows(text)) found.push({ text, reason, cost });
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
