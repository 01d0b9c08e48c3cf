/** Character references that can stand inside a number or an address. */
const names: Readonly<Record<string, number>> = {
  nbsp: 0xa0,
  ensp: 0x2002,
  emsp: 0x2003,
  thinsp: 0x2009,
  zwnj: 0x200c,
  zwj: 0x200d,
  ZeroWidthSpace: 0x200b,
  NoBreak: 0x2060,
  shy: 0xad,
  amp: 0x26,
  lt: 0x3c,
  gt: 0x3e,
  quot: 0x22,
  apos: 0x27,
  hyphen: 0x2010,
  dash: 0x2010,
  ndash: 0x2013,
  mdash: 0x2014,
  minus: 0x2212,
  middot: 0xb7,
  period: 0x2e,
  commat: 0x40,
  lowbar: 0x5f,
  Tab: 9,
  NewLine: 10,
};

const reference = /&(?:amp;)?(?:#0*(\d{1,7})|#[xX]0*([\da-fA-F]{1,6})|([A-Za-z]{2,16}));?/y;
const unicodeEscape = /\\u(?:([\da-fA-F]{4})|\{([\da-fA-F]{1,6})\})/y;
const percentEscape = /%(2[09DEde]|3\d|40|5[Ff])/y;

const toCode = (text: string, radix: number): number | undefined => {
  const code = Number.parseInt(text, radix);
  return code > 0 && code <= 0x10ffff ? code : undefined;
};

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What an entity (`&#49;`), an escape (`\u0031`) or a byte of an address (`%31`) means. */
export function findEntity(
  text: string,
  at: number,
): { readonly code: number; readonly end: number } | undefined {
  const first = text[at];
  let code: number | undefined;
  let found: RegExpExecArray | null = null;
  if (first === '&') {
    found = match(reference, text, at);
    const [, decimal, hexadecimal, name] = found ?? [];
    if (decimal !== undefined) code = toCode(decimal, 10);
    else if (hexadecimal !== undefined) code = toCode(hexadecimal, 16);
    else if (name !== undefined) code = names[name];
  } else if (first === '\\') {
    found = match(unicodeEscape, text, at);
    if (found) code = toCode(found[1] ?? found[2] ?? '', 16);
  } else if (first === '%') {
    found = match(percentEscape, text, at);
    if (found) code = toCode(found[1] ?? '', 16);
  }
  return found && code !== undefined ? { code, end: at + found[0].length } : undefined;
}
