// What belongs to the character before it: joiners, selectors, skin tones, marks.
const joined = /^[\u200D\uFE00-\uFE0F\u0300-\u036F\u{1F3FB}-\u{1F3FF}]$/u;
// No line begins with one of these.
const closing = new Set('，。、；：？！）】》”’…,.;:?!)');

/** Characters as a reader counts them: an emoji with its skin tone is one. */
function toCharacters(text: string): string[] {
  const characters: string[] = [];
  for (const one of text) {
    const last = characters.length - 1;
    const before = characters[last];
    if (before !== undefined && (joined.test(one) || before.endsWith('\u200D')))
      characters[last] = before + one;
    else characters.push(one);
  }
  return characters;
}

/** A text in lines of a width; its own line breaks stay. */
export function wrapText(text: string, width: number, measure: (line: string) => number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const character of toCharacters(paragraph)) {
      if (line !== '' && !closing.has(character) && measure(line + character) > width) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
    return [...lines, line];
  });
}
