/** One place where a part of the query stands: units of the folded text. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly part: string;
}

/** Whether a folded text contains every part of a query. */
export function containsAll(folded: string, parts: readonly string[]): boolean {
  return parts.every((part) => folded.includes(part));
}

function findPart(folded: string, part: string): Match[] {
  const matches: Match[] = [];
  let start = folded.indexOf(part);
  while (start !== -1) {
    matches.push({ start, end: start + part.length, part });
    start = folded.indexOf(part, start + part.length);
  }
  return matches;
}

/** Every place of every part, in reading order. */
export function findMatches(folded: string, parts: readonly string[]): Match[] {
  return parts
    .flatMap((part) => findPart(folded, part))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
