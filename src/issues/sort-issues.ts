import type { Issue } from './issue.ts';

/** By file, then row, then column: the order in which an editor walks through the files. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  return [...issues].sort(
    (a, b) =>
      order(a.place.file, b.place.file) ||
      (a.place.row ?? 0) - (b.place.row ?? 0) ||
      order(a.place.column ?? '', b.place.column ?? '') ||
      order(a.code, b.code),
  );
}
