/**
 * Characters nobody sees and nobody types: control characters and the ones that turn the
 * direction of writing round (with them a text reads otherwise than it is stored).
 */
export const hiddenCharacter =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const withoutMeaning = /[\u00ad\u200b\u2060\ufeff]/g;

/** Text without soft hyphens and zero-width blanks, which copying from web pages and chats leaves. */
export function dropInvisible(text: string): string {
  return text.replaceAll(withoutMeaning, '');
}

/**
 * All that shows nothing in a cell: control characters, soft hyphens, blanks without width, marks
 * of direction, fillers. A joiner counts unless it holds an emoji together.
 */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|(?<!\p{Extended_Pictographic}\ufe0f?)[\u200c\u200d]/gu;

// Nearly every cell is answered by this alone.
const mayHide =
  /[^\u0020-\u007e\u4e00-\u9fff\u3000-\u303f\uff01-\uff5e\u00b7\u2014\u2013\u2018-\u201d]/;

/** A text without what nobody sees in it, and which characters those were: `U+200B`. */
export function takeInvisible(text: string): { text: string; codes: readonly string[] } {
  if (!mayHide.test(text)) return { text, codes: [] };
  const codes = new Set<string>();
  const visible = text.replaceAll(invisible, (character) => {
    const code = character.codePointAt(0) ?? 0;
    codes.add(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
    return '';
  });
  return { text: visible, codes: [...codes] };
}
