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
