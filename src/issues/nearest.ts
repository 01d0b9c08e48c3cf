/** How many letters differ; Infinity as soon as it is certain to reach the limit. */
function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    if (Math.min(...current) >= limit) return Infinity;
    previous = current;
  }
  return previous.at(-1) ?? 0;
}

const longestWord = 100;

/**
 * The candidate an editor most probably meant, or `''` when none is close.
 * Close: at most half of the longer word's characters differ.
 */
export function findNearest(word: string, candidates: Iterable<string>): string {
  // Nobody means something by so long a text, and comparing it would take long.
  if (word.length > longestWord) return '';
  let best = '';
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const limit = Math.max(word.length, candidate.length) / 2;
    if (Math.abs(word.length - candidate.length) > limit) continue;
    const distance = editDistance(word, candidate, Math.min(bestDistance, limit + 1));
    if (distance <= limit && distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
