import { findEntity } from '../../privacy/entities.ts';

const tag = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const inline =
  /^(?:a|abbr|b|bdi|cite|code|data|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/i;
const leftOut = /^(?:nav|footer|form|label|svg|script|style|noscript|template|iframe)$/i;
const empty = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** Reads over the content of an element: depth counts elements of its name. */
interface Skipped {
  readonly name: string;
  depth: number;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&#?\w+;/g, (entity) =>
    String.fromCodePoint(findEntity(entity, 0)?.code ?? 0x20),
  );
}

const isLeftOut = (name: string, attributes: string): boolean =>
  leftOut.test(name) || attributes.includes('data-pagefind-ignore');

/**
 * What Pagefind indexes of a page that was printed by us: the text of `main` without what is
 * marked to be ignored, blocks kept apart by blanks.
 */
export function toIndexedText(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  let text = '';
  let at = 0;
  let skipped: Skipped | undefined;
  for (const { 0: whole, 1: slash, 2: name = '', 3: attributes = '', index } of main.matchAll(
    tag,
  )) {
    if (!skipped) text += decode(main.slice(at, index)) + (inline.test(name) ? '' : ' ');
    at = index + whole.length;
    if (skipped) {
      if (name.toLowerCase() === skipped.name) skipped.depth += slash === '/' ? -1 : 1;
      if (skipped.depth === 0) skipped = undefined;
    } else if (slash === '' && !empty.test(name) && isLeftOut(name, attributes)) {
      skipped = { name: name.toLowerCase(), depth: 1 };
    }
  }
  return skipped ? text : text + decode(main.slice(at));
}
