import type { Inline } from '../blocks.ts';
import { escapeLineStart, escapeText } from './escape-text.ts';

type TextInline = Extract<Inline, { kind: 'text' }>;

const isBlank = (text: string): boolean => text.trim() === '';
const isSign = (text: string): boolean => /^[\p{P}\p{S}]$/u.test(text);

/** Whether a mark of emphasis that stands between two characters works there. */
const works = (outside: string, inside: string): boolean =>
  outside === '' || isBlank(outside) || isSign(outside) || !isSign(inside);

/** Leaves blanks, and signs beside which Markdown sees no emphasis, outside the marks. */
function wrap(
  text: string,
  [open, close]: readonly [string, string],
  around: readonly [string, string],
): string {
  const characters = [...text];
  let [from, to] = [0, characters.length];
  const before = (): string => characters[from - 1] ?? around[0];
  const after = (): string => characters[to] ?? around[1];
  const inside = (at: number): string => characters[at] ?? '';
  while (from < to && (isBlank(inside(from)) || !works(before(), inside(from)))) from += 1;
  while (to > from && (isBlank(inside(to - 1)) || !works(after(), inside(to - 1)))) to -= 1;
  const cut = (...range: [number, number]): string =>
    escapeText(characters.slice(...range).join(''));
  if (from === to) return cut(0, characters.length);
  return `${cut(0, from)}${open}${cut(from, to)}${close}${cut(to, characters.length)}`;
}

const encodeAddress = (address: string): string =>
  address.replaceAll(/[\s<>()]/g, (sign) =>
    encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
  );

function writeText({ text, isBold, isStruck, link }: TextInline, around: [string, string]): string {
  const marks: [string, string] = [
    `${isStruck ? '~~' : ''}${isBold ? '**' : ''}`,
    `${isBold ? '**' : ''}${isStruck ? '~~' : ''}`,
  ];
  const isMarked = (isStruck || isBold) && !isBlank(text);
  const shown = isMarked ? wrap(text, marks, around) : escapeText(text);
  return link === undefined ? shown : `[${shown.replaceAll(/[<>]/g, '')}](${encodeAddress(link)})`;
}

const firstOf = (inline: Inline | undefined): string =>
  inline?.kind === 'text' ? ([...inline.text][0] ?? '') : '';
const lastOf = (inline: Inline | undefined): string =>
  inline?.kind === 'text' ? ([...inline.text].at(-1) ?? '') : '';

/** Blanks at both ends of a line, and where lines are indented by them, mean nothing. */
const tidy = (text: string): string => text.replaceAll(/[ \u00a0]+/g, ' ').trim();

/** The pieces of a line as Markdown; line breaks stay as `\n`. */
export function writeInlines(inlines: readonly Inline[]): string {
  const written = inlines.map((inline, at) => {
    if (inline.kind === 'break') return '\n';
    if (inline.kind === 'picture')
      return `![${escapeText(inline.alt.replaceAll(/\s+/g, ' '))}](${inline.mark})`;
    const around: [string, string] = [lastOf(inlines[at - 1]), firstOf(inlines[at + 1])];
    return writeText(inline, around);
  });
  return written.join('').split('\n').map(tidy).join('\n').trim();
}

/** A paragraph's text; a line break in it stays one. */
export const writeLine = (inlines: readonly Inline[]): string =>
  writeInlines(inlines)
    .split('\n')
    .filter((line) => line !== '')
    .map(escapeLineStart)
    .join('  \n');
