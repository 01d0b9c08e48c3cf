import { shorten } from '../sheets/sheet-lines.ts';

/** So much of a description is shown in results and where a page is shared. */
const most = 80;
const sentence = /[^。！？]*[。！？]/gu;

/** As many whole sentences as fit; a first one that is too long is cut. */
export function toDescription(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  let fitting = '';
  for (const [own] of plain.matchAll(sentence)) {
    if (fitting.length + own.length > most) break;
    fitting += own;
  }
  return fitting === '' ? shorten(plain, most) : fitting;
}
