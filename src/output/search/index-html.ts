import { toIndexedText } from './indexed-text.ts';
import { tokenMark, toSearchTokens } from './search-tokens.ts';

/** Elements that Pagefind would glue to what follows: 常住人口 + 156,950 must stay two things. */
const glued =
  /<\/(?:th|dt|dd|caption|figcaption|legend|summary|option|button|header|aside|blockquote|address)>/g;

/** The tokens as the last block of the page, behind a mark that cuts them off every excerpt. */
function toTokenBlock(html: string): string {
  const tokens = toSearchTokens(toIndexedText(html));
  return tokens.length === 0 ? '' : `<p>${tokens.map((token) => tokenMark + token).join('')}</p>`;
}

/**
 * HTML as the index should see it: full-width letters and digits become plain ones (２０１７ → 2017),
 * neighbouring cells stay apart, and what prefix search cannot reach stands at the end. Letters and
 * numbers never fold to `<`, `>`, `&` or quotes, so the markup stays what it was; punctuation is
 * left as it is, because excerpts show this text.
 */
export function toIndexHtml(html: string): string {
  const folded = html
    .replaceAll(tokenMark, '')
    .replaceAll(/[\p{L}\p{N}\p{M}]+/gu, (run) => run.normalize('NFKC'))
    .replaceAll(glued, '$& ');
  const end = folded.lastIndexOf('</main>');
  return end === -1 ? folded : folded.slice(0, end) + toTokenBlock(folded) + folded.slice(end);
}
