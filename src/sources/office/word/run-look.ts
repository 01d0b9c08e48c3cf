import { findChild, findInteger, findSwitch, findValue, getValue } from './parts/elements.ts';
import { findInChain, findSwitchInChain, type Style, type Styles } from './styles.ts';
import type { XmlElement } from './parts/xml.ts';

/** How a run of text looks, as far as it means something. */
export interface Look {
  readonly isBold: boolean;
  readonly isStruck: boolean;
  readonly isHidden: boolean;
  /** Hidden where the document is shown as a web page only. */
  readonly isHiddenOnWeb: boolean;
  /** White, or a point in size: nobody sees it on white paper. */
  readonly isUnseen: boolean;
  readonly isCapital: boolean;
  readonly script: 'superscript' | 'subscript' | undefined;
  /** Whether it is only moved up or down, which layouts do as well. */
  readonly isMoved: boolean;
  /** Fonts of Latin letters and of Chinese. */
  readonly latinFont: string | undefined;
  readonly eastFont: string | undefined;
  /** What stands round two lines in one (双行合一). */
  readonly brackets: readonly [string, string];
}

/** What stands around a run. */
export interface Surroundings {
  readonly styles: Styles;
  readonly paragraphChain: readonly Style[];
  /** Whether the ground under the text may be dark. */
  readonly hasGround: boolean;
}

const bracketPairs: Readonly<Record<string, readonly [string, string]>> = {
  round: ['（', '）'],
  square: ['［', '］'],
  angle: ['〈', '〉'],
  curly: ['{', '}'],
};

const hasShade = (element: XmlElement | undefined): boolean =>
  !/^(?:auto|ffffff)?$/i.test(findChild(element, 'w:shd')?.attributes['w:fill'] ?? '') ||
  !/^(?:none)?$/.test(findValue(element, 'w:highlight') ?? '');

/** Whether properties of a paragraph or cell colour the ground. */
export const colours = hasShade;

// Half points; what is smaller cannot be read even on paper.
const smallest = 4;
// Half points by which text has to be moved to look raised.
const raised = 6;

/** Looks a run's properties up, in itself and in its styles. */
export function toLook(run: XmlElement | undefined, around: Surroundings): Look {
  const { styles, paragraphChain, hasGround } = around;
  const named = findValue(run, 'w:rStyle');
  const runChain = named === undefined ? [] : styles.getChain(named);
  const find = (name: string): XmlElement | undefined =>
    findChild(run, name) ??
    findInChain(runChain, name) ??
    findInChain(paragraphChain, name) ??
    findChild(styles.defaults, name);
  // What two styles switch on, they switch off together.
  const is = (name: string): boolean =>
    findSwitch(run, name) ??
    (findSwitchInChain(runChain, name) ?? false) !==
      (findSwitchInChain(paragraphChain, name) ?? findSwitch(styles.defaults, name) ?? false);
  const align = getValue(find('w:vertAlign'));
  const position = findInteger(run, 'w:position') ?? 0;
  const moved = Math.abs(position) < raised ? undefined : position > 0;
  const fonts = find('w:rFonts')?.attributes;
  const isWhite = /^ffffff$/i.test(getValue(find('w:color')) ?? '');
  const isTiny = Number(getValue(find('w:sz')) ?? 21) < smallest;
  const combined = findChild(run, 'w:eastAsianLayout')?.attributes['w:combineBrackets'] ?? '';
  return {
    isBold:
      findSwitch(run, 'w:b') ??
      findSwitchInChain(runChain, 'w:b') ??
      !/^(?:none)?$/.test(findValue(run, 'w:em') ?? ''),
    isStruck: is('w:strike') || is('w:dstrike'),
    isHidden: is('w:vanish') || is('w:specVanish'),
    isHiddenOnWeb: is('w:webHidden'),
    isUnseen: isTiny || (isWhite && !hasGround && !hasShade(run)),
    isCapital: is('w:caps') || is('w:smallCaps'),
    script:
      align === 'superscript' || (align === undefined && moved === true)
        ? 'superscript'
        : align === 'subscript' || (align === undefined && moved === false)
          ? 'subscript'
          : undefined,
    isMoved: align === undefined && moved !== undefined,
    latinFont: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    eastFont: fonts?.['w:eastAsia'],
    brackets: bracketPairs[combined] ?? ['', ''],
  };
}
