/** Text made comparable, with the way back to the original. */
export interface FoldedText {
  readonly text: string;
  /** For every UTF-16 unit of `text`, where in the original its character starts. */
  readonly starts: readonly number[];
}

// 当街办[2017]19号 is how people type 当街办〔2017〕19号.
const brackets: Readonly<Record<string, string>> = {
  '〔': '[',
  '〕': ']',
  '【': '[',
  '】': ']',
};
// Zero-width signs and the soft hyphen are invisible to a reader.
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

function foldCharacter(character: string): string {
  // Han characters are most of every text and stay as they are.
  if (character >= '\u4E00' && character <= '\u9FFF') return character;
  if (invisible.test(character)) return '';
  const plain = character.normalize('NFKC').toLowerCase();
  return /^\s+$/.test(plain) ? ' ' : (brackets[plain] ?? plain);
}

/** NFKC, lower case, one kind of bracket and space: the same for queries and for texts. */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** Like `fold`, and remembers where every folded character stood. */
export function foldWithStarts(original: string): FoldedText {
  const starts: number[] = [];
  let text = '';
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    starts.push(...Array<number>(folded.length).fill(at));
    text += folded;
    at += character.length;
  }
  starts.push(at);
  return { text, starts };
}
