import type { PastedParagraph } from '../../../shared/texts.ts';

/** What stands before the text of an item. */
export interface ListSign {
  readonly item: PastedParagraph['item'];
  /** A number of another kind, 一、 or （二）, that stays a text. */
  readonly text: string;
}

const noSign: ListSign = { item: undefined, text: '' };

/** Word writes its lists as paragraphs, with the sign in a piece that only Word ignores. */
function readWordSign(paragraph: Element): ListSign | undefined {
  const style = paragraph.getAttribute('style') ?? '';
  const [, level] = /mso-list:[^;]*level(\d)/i.exec(style) ?? [];
  if (level === undefined) return undefined;
  const sign = [...paragraph.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
  const text = (sign?.textContent ?? '').replaceAll(/[\s\u00a0]+/g, '');
  const depth = Number(level) - 1;
  const number = /^(\d{1,9})\.$/.exec(text)?.[1];
  if (number !== undefined) return { item: { number: Number(number), level: depth }, text: '' };
  // A bullet is one sign, often a letter of a font with pictures.
  if ([...text].length <= 1) return { item: { number: undefined, level: depth }, text: '' };
  return { item: undefined, text };
}

/** An item of a list of a page. */
function readPageSign(item: Element): ListSign {
  const list = item.parentElement;
  let level = -1;
  for (let above: Element | null = item; above; above = above.parentElement) {
    if (above.tagName === 'OL' || above.tagName === 'UL') level += 1;
  }
  if (list?.tagName !== 'OL')
    return { item: { number: undefined, level: Math.max(level, 0) }, text: '' };
  const first = Number(list.getAttribute('start') ?? '1') || 1;
  const before = [...list.children].filter(({ tagName }) => tagName === 'LI').indexOf(item);
  return { item: { number: first + before, level }, text: '' };
}

/** The bullet or number of a paragraph. */
export const readListSign = (element: Element): ListSign =>
  readWordSign(element) ?? (element.tagName === 'LI' ? readPageSign(element) : noSign);
