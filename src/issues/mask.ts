/**
 * A personal value as a message may show it: first character kept, the rest starred,
 * at most eight stars so that the length tells nothing.
 */
export function mask(value: string): string {
  const [first = ''] = value;
  return first + '*'.repeat(Math.min(8, Math.max(1, [...value].length - 1)));
}
