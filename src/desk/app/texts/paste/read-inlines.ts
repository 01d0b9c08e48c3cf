import type { PastedInline } from '../../../shared/texts.ts';

/** How a piece of a line looks. */
interface Look {
  readonly isBold: boolean;
  readonly isStruck: boolean;
  readonly link: string | undefined;
}

/** What is between the lines of a page and never read. */
const unseen = new Set(['STYLE', 'SCRIPT', 'HEAD', 'TITLE', 'META', 'LINK', 'XML', 'TEMPLATE']);

const toStyle = (element: Element): string => element.getAttribute('style') ?? '';

/** Whether an element is there for the program that wrote it, and not for readers. */
export const isUnseen = (element: Element): boolean =>
  unseen.has(element.tagName.toUpperCase()) ||
  /display:\s*none|mso-hide:\s*all|mso-list:\s*ignore/i.test(toStyle(element));

const plain: Look = { isBold: false, isStruck: false, link: undefined };
const known = /^(?:https?:\/\/|mailto:|\/(?!\/))/i;

function toLook(element: Element, around: Look): Look {
  const style = toStyle(element);
  const name = element.tagName.toUpperCase();
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase();
  const isHeavy = weight === undefined ? undefined : /^(?:bold|bolder|[6-9]00)$/.test(weight);
  const href = name === 'A' ? (element.getAttribute('href') ?? '') : '';
  return {
    isBold: isHeavy ?? (['B', 'STRONG'].includes(name) || around.isBold),
    isStruck:
      ['S', 'DEL', 'STRIKE'].includes(name) ||
      /text-decoration:[^;]*line-through/i.test(style) ||
      around.isStruck,
    link: known.test(href) ? href : around.link,
  };
}

/** Programs break their lines in the middle of Chinese texts, where no blank is meant. */
const fold = (text: string): string =>
  text
    .replaceAll(/(?<=[^\x20-\x7e\s])[ \t]*[\r\n]+[ \t]*(?=[^\x20-\x7e\s])/g, '')
    .replaceAll(/[\t\r\n ]+/g, ' ');

/** What stands in a line, piece by piece. */
export function readInlines(nodes: Iterable<Node>, around: Look = plain): PastedInline[] {
  return [...nodes].flatMap((node): PastedInline[] => {
    if (node instanceof Text) {
      const text = fold(node.data);
      return text === '' ? [] : [{ kind: 'text', text, ...around }];
    }
    if (!(node instanceof Element) || isUnseen(node)) return [];
    if (node.tagName === 'BR') return [{ kind: 'break' }];
    return readInlines(node.childNodes, toLook(node, around));
  });
}

/** The blanks with which a paragraph is indented on paper mean nothing here. */
export function trimIndent(inlines: readonly PastedInline[]): PastedInline[] {
  const [first, ...rest] = inlines;
  if (first?.kind !== 'text') return [...inlines];
  const text = first.text.replace(/^[\s\u00a0\u3000]+/, '');
  return text === '' ? trimIndent(rest) : [{ ...first, text }, ...rest];
}
