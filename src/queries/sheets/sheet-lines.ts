/** Characters of other scripts are about half as wide. */
const widthOf = (character: string): number => ((character.codePointAt(0) ?? 0) < 0x2e80 ? 0.6 : 1);

/** How many lines a text takes, at the most; `perLine` in full-width characters. */
export function countLines(text: string, perLine: number): number {
  const width = [...text].reduce((sum, character) => sum + widthOf(character), 0);
  return Math.max(1, Math.ceil(width / perLine));
}

/** As many entries as fit into so many lines, from the first on. */
export function takeFitting<T>(
  entries: readonly T[],
  room: number,
  toLines: (entry: T) => number,
): T[] {
  let left = room;
  const end = entries.findIndex((entry) => {
    left -= toLines(entry);
    return left < 0;
  });
  return entries.slice(0, end < 0 ? entries.length : end);
}

/** A text of at most so many characters; what is cut off leaves “…”. */
export function shorten(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
