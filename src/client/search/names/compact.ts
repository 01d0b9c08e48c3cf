import { fold } from '../index/fold.ts';

/** Text folded, without blanks and brackets (当街办（2017）19号 is 当街办〔2017〕19号): what is compared. */
export interface CompactText {
  readonly text: string;
  /** For every unit of `text`, where its character starts in the original; empty = at the same place. */
  readonly starts: readonly number[];
}

const plain = /^[\u4E00-\u9FFF0-9a-z]*$/;
const known = new Map<string, string>();

function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = fold(character).replace(/[\s()[\]{}]/g, '');
    known.set(character, folded);
  }
  return folded;
}

/** Folds a text and leaves out its blanks and brackets, remembering where everything stood. */
export function toCompact(original: string): CompactText {
  // Most names are nothing but Han characters, digits and small letters.
  if (plain.test(original)) return { text: original, starts: [] };
  const starts: number[] = [];
  let text = '';
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    text += folded;
    while (starts.length < text.length) starts.push(at);
    at += character.length;
  }
  return { text, starts };
}
