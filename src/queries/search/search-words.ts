import type { Portal } from '../../model/portal.ts';
import type { WordFile } from './name-file.ts';
import { toSimplified } from './search-simplified.ts';
import { toSounds } from './search-sounds.ts';
import { listAllTexts, listNames, listPlaceNames, listTermTexts } from './search-texts.ts';

const mostWords = 3000;
const term = /^\p{Script=Han}{2,12}$/u;
const han = /^\p{Script=Han}+$/u;
// Two words around one of these are no term: 社区的, 和居民.
const linking = new Set('的了和与及或在是有为以从把被对将由向并其之也都就不很到等上下中内个');
// Short pieces keep the segmenter's own memory small.
const sentenceEnd = /[\n。；！？]/;

/** What the words are made of. */
export interface WordSources {
  readonly texts: readonly string[];
  /** Terms in any case. */
  readonly names: readonly string[];
  /** Never cut. */
  readonly places: readonly string[];
}

type Counts = Map<string, number>;

const add = (counts: Counts, word: string, count = 1): void => {
  counts.set(word, (counts.get(word) ?? 0) + count);
};

/**
 * Runs of Han words; anything else parts them. Single characters in a row are a word that the
 * segmenter does not know: 友 + 邻.
 */
function toRuns(pieces: Iterable<string>): string[][] {
  const runs: string[][] = [[]];
  let isSingle = false;
  for (const piece of pieces) {
    const run = runs.at(-1) ?? [];
    if (!han.test(piece) || linking.has(piece)) {
      runs.push([]);
      isSingle = false;
      continue;
    }
    if (isSingle && piece.length === 1) run.push((run.pop() ?? '') + piece);
    else run.push(piece);
    isSingle = piece.length === 1;
  }
  return runs;
}

/** Cuts a sentence into words, the names of places first. */
function createCutter(places: readonly string[]): (sentence: string) => string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const longestFirst = places
    .filter((place) => term.test(place))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const known = new RegExp(`(${longestFirst.join('|') || '$.'})`);
  return (sentence) =>
    sentence
      .split(known)
      .flatMap((piece, i) =>
        i % 2 === 1 ? [piece] : Array.from(segmenter.segment(piece), ({ segment }) => segment),
      );
}

/**
 * Terms of the texts and the names themselves, the more frequent first. Two neighbours are a term
 * when they stand together more than once: 居家 + 养老.
 */
export function toWords({ texts, names, places }: WordSources): string[] {
  const cut = createCutter(places);
  const words: Counts = new Map();
  const joined: Counts = new Map();
  const runs = texts
    .flatMap((text) => text.split(sentenceEnd))
    .flatMap((part) => toRuns(cut(part)));
  for (const run of runs) {
    for (const [i, word] of run.entries()) {
      const before = run[i - 1] ?? '';
      add(words, word);
      // 区 + 建设 is the end of one word and another one.
      if (before.length > 1) add(joined, before + word);
    }
  }
  for (const name of names) add(words, name);
  for (const [pair, count] of joined) if (count > 1) add(words, pair, count);
  return [...words]
    .filter(([word]) => term.test(word))
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word);
}

/** Terms of the site by which a query that has found nothing is put right. */
export function toWordFile(portal: Portal): WordFile {
  const words = toWords({
    texts: listTermTexts(portal),
    names: listNames(portal),
    places: listPlaceNames(portal),
  });
  return { words, sounds: toSounds(words), simplified: toSimplified(listAllTexts(portal)) };
}
