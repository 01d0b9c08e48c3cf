import type { CellPlace } from './grid-model.ts';

interface Extent {
  readonly lines: number;
  readonly columns: number;
  /** Lines that are seen at once. */
  readonly page: number;
}

/** Where a key leads in the grid, as in Excel; undefined for keys that lead nowhere. */
export function toMove(
  { key, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  { line, column }: CellPlace,
  { lines, columns, page }: Extent,
): CellPlace | undefined {
  const isFar = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowDown':
      return { line: isFar ? lines - 1 : line + 1, column };
    case 'ArrowUp':
      return { line: isFar ? 0 : line - 1, column };
    case 'ArrowRight':
      return { line, column: isFar ? columns - 1 : column + 1 };
    case 'ArrowLeft':
      return { line, column: isFar ? 0 : column - 1 };
    case 'PageDown':
      return { line: line + page, column };
    case 'PageUp':
      return { line: line - page, column };
    case 'Home':
      return { line: isFar ? 0 : line, column: 0 };
    case 'End':
      return { line: isFar ? lines - 1 : line, column: columns - 1 };
    case 'Enter':
      return { line: line + (shiftKey ? -1 : 1), column };
    default:
      return undefined;
  }
}
