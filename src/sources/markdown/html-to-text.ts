const meanings: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  '#x27': "'",
};

/** Marks inside a sentence; no blank stands where they were. */
const inline = /<\/?(?:a|strong|em|del|code|sup|sub|img)\b[^>]*>/g;

/** What a reader sees of rendered Markdown, blanks folded. */
export const toPlainText = (html: string): string =>
  html
    .replaceAll(/<small class="outside"[^>]*>[^<]*<\/small>/g, '')
    .replaceAll(inline, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(lt|gt|amp|quot|#39|#x27);/g, (whole, name: string) => meanings[name] ?? whole)
    .replaceAll(/\s+/g, ' ')
    .trim();
