// What Excel users type so that a code keeps its zeros: ="007" or a leading apostrophe.
const asTextFormula = /^="([^"]*)"$/;

const fullWidth = /[\uff01-\uff5e]/g;

/** Full-width letters, digits and signs to ordinary ones; ① and ㎡ are none of these. */
export function toHalfWidth(text: string): string {
  return text
    .replaceAll(fullWidth, (sign) => String.fromCodePoint(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

// Nine cells of ten: there is nothing to change in them.
const alreadyPlain = /^[\w./:+-]+$/;

/**
 * A short value (id, code, phone, number, date) without its typing variants: full-width letters
 * and digits, invisible characters, Excel's ways to force a text. Never for prose.
 */
export function toPlain(text: string): string {
  if (alreadyPlain.test(text)) return text;
  return toHalfWidth(text)
    .replaceAll(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(asTextFormula, '$1')
    .replace(/^['’](?=[\dA-Za-z])/, '')
    .trim();
}
