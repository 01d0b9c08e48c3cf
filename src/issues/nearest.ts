/** Distance of two words; no exact figure is needed beyond `most`. */
export function editDistance(a: string, b: string, most: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    // The distance never falls below the least of a row.
    if (Math.min(...current) > most) return Infinity;
    previous = current;
  }
  return previous.at(-1) ?? 0;
}

/** No name is longer; a whole paragraph in the wrong cell is like nothing. */
const longest = 200;

/**
 * The candidate an editor most probably meant, or `''` when none is close.
 * Close: at most half of the longer word's characters differ.
 */
export function findNearest(word: string, candidates: Iterable<string>): string {
  let best = '';
  let bestDistance = Infinity;
  if (word.length > longest) return best;
  for (const candidate of candidates) {
    const limit = Math.max(word.length, candidate.length) / 2;
    const most = Math.min(limit, bestDistance - 1);
    if (Math.abs(word.length - candidate.length) > most) continue;
    const distance = editDistance(word, candidate, most);
    if (distance <= limit && distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

// Comparing with 10,000 candidates takes 10 ms; nobody reads more suggestions than these.
const mostSuggestions = 100;

/**
 * `findNearest` for many words and the same candidates: a word is looked up once, and after
 * 100 different ones no more is suggested, so that time grows with the number of faults only.
 */
export function createNearestFinder(candidates: Iterable<string>): (word: string) => string {
  const known = [...candidates];
  const found = new Map<string, string>();
  return (word) => {
    const earlier = found.get(word);
    if (earlier !== undefined || found.size >= mostSuggestions) return earlier ?? '';
    const nearest = findNearest(word, known);
    found.set(word, nearest);
    return nearest;
  };
}
