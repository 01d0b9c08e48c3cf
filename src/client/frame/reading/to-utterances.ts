// Some voices fall silent in the middle of long texts.
const longest = 120;

/** Sentences, joined as long as they are short together: what a voice is given at once. */
export function toUtterances(text: string): string[] {
  const sentences = text.match(/[^。！？；]+[。！？；”）]*|[。！？；]+/g) ?? [];
  const parts: string[] = [];
  for (const sentence of sentences) {
    const last = parts[parts.length - 1];
    if (last !== undefined && last.length + sentence.length <= longest) {
      parts[parts.length - 1] = last + sentence;
    } else parts.push(sentence);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
