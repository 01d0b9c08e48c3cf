import { findChild, findValue, getChildren, getText } from './parts/elements.ts';
import { toScript } from './symbols.ts';
import type { XmlElement } from './parts/xml.ts';

/** A formula in one line; `isWhole` is false when a line cannot say it. */
export interface MathText {
  readonly text: string;
  readonly isWhole: boolean;
}

const join = (parts: readonly MathText[]): MathText => ({
  text: parts.map(({ text }) => text).join(''),
  isWhole: parts.every(({ isWhole }) => isWhole),
});

const readInside = (element: XmlElement | undefined): MathText =>
  join(getChildren(element).map(readMathElement));

/** In brackets when it is more than one number or name. */
const inBrackets = ({ text }: MathText): string =>
  /^(?:[\d.]+|\p{L})$/u.test(text) ? text : `(${text})`;

function readScript(
  element: XmlElement,
  [part, script]: readonly [string, 'superscript' | 'subscript'],
): MathText {
  const base = readInside(findChild(element, 'm:e'));
  const raised = readInside(findChild(element, part));
  const shown = toScript(raised.text, script);
  const isWhole = base.isWhole && raised.isWhole && shown.isWhole;
  return { text: base.text + shown.text, isWhole };
}

function readDelimiters(element: XmlElement): MathText {
  const properties = findChild(element, 'm:dPr');
  const sign = (name: string, standard: string): string =>
    findChild(properties, name)?.attributes['m:val'] ?? standard;
  const inside = join(getChildren(element, 'm:e').map(readInside));
  return { ...inside, text: sign('m:begChr', '(') + inside.text + sign('m:endChr', ')') };
}

function readFraction(element: XmlElement): MathText {
  const above = readInside(findChild(element, 'm:num'));
  const below = readInside(findChild(element, 'm:den'));
  const isWhole = above.isWhole && below.isWhole;
  return { text: `${inBrackets(above)}/${inBrackets(below)}`, isWhole };
}

const isProperties = (name: string): boolean => /^(?:m:\w+Pr|w:rPr)$/.test(name);

function readMathElement(element: XmlElement): MathText {
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return { text: getText(element), isWhole: true };
    case 'm:sSup':
      return readScript(element, ['m:sup', 'superscript']);
    case 'm:sSub':
      return readScript(element, ['m:sub', 'subscript']);
    case 'm:f':
      return readFraction(element);
    case 'm:d':
      return readDelimiters(element);
    case 'm:oMath':
    case 'm:r':
    case 'w:r':
    case 'm:box':
    case 'm:e':
      return readInside(element);
    default:
      return isProperties(element.name)
        ? { text: findValue(element, 'm:none') ?? '', isWhole: true }
        : { ...readInside(element), isWhole: false };
  }
}

/** A formula as one line of text. */
export const readMath = (element: XmlElement): MathText => readInside(element);
