// What Excel users type so that a code keeps its zeros: ="007" or a leading apostrophe.
const asTextFormula = /^="([^"]*)"$/;

/**
 * A short value (id, code, phone, number, date) without its typing variants: full-width letters
 * and digits, invisible characters, Excel's ways to force a text. Never for prose: there NFKC
 * would turn ① into 1 and ㎡ into m2.
 */
export function toPlain(text: string): string {
  const half = text.normalize('NFKC').replaceAll(/[\u200b-\u200d\u2060\ufeff]/g, '');
  return half
    .replace(asTextFormula, '$1')
    .replace(/^['’](?=[\dA-Za-z])/, '')
    .trim();
}
