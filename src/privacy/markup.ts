import type { Token } from './token.ts';

/** Elements that do not part what stands before and behind them (`t`, `r`: runs of a workbook). */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr t r rpr rph phoneticpr'
  ).split(' '),
);

/** Longest tag or comment that counts as markup; a longer one parts what it stands between. */
const longest = 600;

const tag = /<\/?([A-Za-z][A-Za-z0-9:-]*)(?=[\s/>])/y;

function findTag(text: string, at: number): Token | undefined {
  if (text.startsWith('<!--', at)) {
    const end = text.slice(at + 4, at + longest).indexOf('-->');
    return end === -1 ? undefined : { end: at + end + 7, shown: '', holdsText: true };
  }
  tag.lastIndex = at;
  const [, name = ''] = tag.exec(text) ?? [];
  if (name === '') return undefined;
  const end = findTagEnd(text, at + name.length + 1);
  if (end === undefined) return undefined;
  const holdsText = end - at > name.length + 4;
  if (inline.has(name.toLowerCase().replace(/^\w+:/, ''))) return { end, shown: '', holdsText };
  if (/^br$/i.test(name)) return { end, gap: 'line', shown: '\n', holdsText };
  return { end, shown: '\u0001', holdsText };
}

/** Behind the `>` of a tag; one inside quotes is part of an attribute. */
function findTagEnd(text: string, from: number): number | undefined {
  let quote = '';
  const last = Math.min(text.length, from + longest);
  for (let i = from; i < last; i += 1) {
    const character = text[i] ?? '';
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return i + 1;
    else if (character === '<') return undefined;
  }
  return undefined;
}

/** `](address)` or `][label]` behind the text of a Markdown link. */
const linkStart = /\[(?=[^[\]\n]{0,200}\](?:\(|\[))/y;
const linkEnd = /\](?:\([^()\n]{0,500}(?:\([^()\n]{0,200}\)[^()\n]{0,300})?\)|\[[^\]\n]{0,200}\])/y;
const boldItalic = /\*{3}(?=[^\s*]{1,40}\*{3}(?!\*))/y;

/** Whether a sticky pattern fits at a place; it then stands behind what fits. */
function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Three stars are emphasis when they come in pairs, else they hide something (138***1234). */
function isEmphasis(text: string, at: number): boolean {
  if (matches(boldItalic, text, at)) return true;
  return /\*{3}[^\s*]{1,40}$/.test(text.slice(Math.max(0, at - 44), at));
}

function findStars(text: string, at: number): Token {
  let end = at;
  while (text[end] === '*') end += 1;
  const isMarkup = end - at < 3 || (end - at === 3 && isEmphasis(text, at));
  return { end, shown: isMarkup ? '' : '*' };
}

function findEscape(text: string, at: number): Token | undefined {
  const next = text[at + 1] ?? '';
  if (/[nrt]/.test(next)) return { end: at + 2, gap: 'blank', shown: ' ' };
  if (next === '\n' || next === '\r') return { end: at + 1, shown: '' };
  return /[!-/:-@[-`{-~]/.test(next) ? { end: at + 1, shown: '' } : undefined;
}

/** A tag, a Markdown mark or an escape, as what a reader sees of it. */
export function findMarkup(text: string, at: number): Token | undefined {
  switch (text[at] ?? '') {
    case '<':
      return findTag(text, at);
    case '*':
      return findStars(text, at);
    case '\\':
      return findEscape(text, at);
    case '`':
      return { end: at + 1, shown: '' };
    case '[':
      return matches(linkStart, text, at) ? { end: at + 1, shown: '' } : undefined;
    case '~':
      return text[at + 1] === '~' ? { end: at + 2, shown: '' } : undefined;
    case ']':
      return matches(linkEnd, text, at)
        ? { end: linkEnd.lastIndex, shown: '', holdsText: true }
        : undefined;
    default:
      return undefined;
  }
}
