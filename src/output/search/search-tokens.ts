/** Stands before and between the tokens; written a second time in `client/search/index/page-text.ts`. */
export const tokenMark = '\uE000';

/** Letters of a token at most, so that no token is a mobile; also in `client/search/index/index-terms.ts`. */
const longestToken = 10;

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const wordRun = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
// 156,950 and 30，3.5: of these Pagefind knows the first run and the whole, not always the others.
const continued = /[\p{L}\p{N}][^\s\p{L}\p{N}]{1,3}$/u;
// 〇 and 々 never make a pair in Pagefind.
const followedHan = /[^\P{Script=Han}〇々](?=[^\P{Script=Han}〇々])/gu;

/** Han characters that begin no pair on the page. */
function findLast(plain: string): string[] {
  const followed = new Set(plain.match(followedHan) ?? []);
  const all = new Set(plain.match(/\p{Script=Han}/gu) ?? []);
  return [...all].filter((character) => !followed.has(character)).sort();
}

function cutRun(run: string, isContinued: boolean): string[] {
  const characters = [...run];
  const starts = characters.map((_, start) => characters.slice(start, start + longestToken));
  return starts.slice(isContinued ? 0 : 1).map((token) => token.join(''));
}

/** Tokens that are not the beginning of another one. */
function dropBeginnings(tokens: readonly string[]): string[] {
  const sorted = [...new Set(tokens)].sort();
  return sorted.filter((token, index) => !sorted[index + 1]?.startsWith(token));
}

/**
 * What a query may ask and Pagefind would not find, because it finds words by their beginning:
 * `345`, `6345` of 96345, `950` of 156,950, and 站 at the end of a run.
 * @param text what is indexed of a page, blocks kept apart
 */
export function toSearchTokens(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll(invisible, '');
  const runs = [...plain.matchAll(wordRun)];
  const known = new Set<string>();
  const missing: string[] = [];
  for (const { 0: run, index } of runs) {
    const isContinued = continued.test(plain.slice(Math.max(0, index - 4), index));
    if (!isContinued) known.add(run);
    missing.push(...cutRun(run, isContinued));
  }
  const needed = new Set(missing.filter((token) => !known.has(token)));
  const words = dropBeginnings([...needed, ...known]).filter((token) => needed.has(token));
  return [...words, ...findLast(plain)];
}
