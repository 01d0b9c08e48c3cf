import path from 'node:path';
import { findImports } from './imports.ts';

/** The files that each file imports, types and scripts of components included. */
function toImportGraph(sources: ReadonlyMap<string, string>): Map<string, string[]> {
  const ofCode = [...sources].filter(([file]) => !file.endsWith('.css'));
  const toTargets = (file: string, text: string): string[] =>
    findImports(file, text)
      .map(({ target }) => path.posix.join(path.posix.dirname(file), target))
      .filter((target) => sources.has(target));
  return new Map(ofCode.map(([file, text]) => [file, toTargets(file, text)]));
}

/** Files in a circle of imports, as `a → b → a`. */
export function findCircles(sources: ReadonlyMap<string, string>): string[] {
  const graph = toImportGraph(sources);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) {
      circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    } else if (!done.has(file)) {
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    }
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}
