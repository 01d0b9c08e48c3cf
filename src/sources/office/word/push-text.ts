import type { Reader } from './reader.ts';
import { toLook, type Look } from './run-look.ts';
import { findSymbolFont, isPrivateCharacter, toScript, toSymbol } from './symbols.ts';

/** Characters that the font of a run turns into signs. */
function withSymbols(text: string, look: Look, { findings }: Reader): string {
  const latin = findSymbolFont(look.latinFont);
  const font = latin ?? findSymbolFont(look.eastFont) ?? 'Symbol';
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const isPrivate = isPrivateCharacter(character);
      if (!isPrivate && (latin === undefined || code > 0xff || code <= 0x20)) return character;
      const hasFont = latin !== undefined || findSymbolFont(look.eastFont) !== undefined;
      const sign = hasFont ? toSymbol(font, code) : undefined;
      if (sign !== undefined) return sign;
      findings.note('symbol', `U+${code.toString(16).toUpperCase()}`);
      return '';
    })
    .join('');
}

function withScript(text: string, look: Look, { findings }: Reader): string {
  if (!look.script || text.trim() === '') return text;
  const script = toScript(text, look.script);
  if (look.isMoved && !script.isWhole) return text;
  if (!script.isWhole) findings.note('changed', look.script === 'superscript' ? '上标' : '下标');
  return script.text;
}

/** What a run shows of its text; nothing of what is hidden. */
function toShown(text: string, look: Look, reader: Reader): string {
  const isText = text.trim() !== '';
  if (look.isHidden) {
    if (isText) reader.findings.note('hidden');
    return '';
  }
  // Page numbers of a table of contents are hidden so; they mean nothing on a page.
  if (look.isHiddenOnWeb) {
    if (/[^\s\d.…·]/.test(text)) reader.findings.note('hidden');
    return '';
  }
  if (look.isUnseen && isText) reader.findings.note('unseen');
  if (look.isStruck && isText) reader.findings.note('struck');
  const signs = withScript(withSymbols(text, look, reader), look, reader);
  const shown = look.isCapital ? signs.toUpperCase() : signs;
  return shown === '' ? '' : look.brackets[0] + shown + look.brackets[1];
}

/** Puts text on the line as its run looks; inside the code of a field it is no text. */
export function pushText(text: string, reader: Reader): void {
  const plain = text.replaceAll(/[\r\n\t]/g, ' ');
  const link = reader.fields.findLink() ?? reader.link;
  if (plain === '' || !reader.fields.take(plain)) return;
  const look = toLook(reader.run, {
    styles: reader.styles,
    paragraphChain: reader.chain,
    hasGround: reader.hasGround,
  });
  const shown = toShown(plain, look, reader);
  if (shown === '') return;
  const { isBold, isStruck } = look;
  const last = reader.line.at(-1);
  const isSame =
    last?.kind === 'text' &&
    last.isBold === isBold &&
    last.isStruck === isStruck &&
    last.link === link;
  if (isSame) reader.line[reader.line.length - 1] = { ...last, text: last.text + shown };
  else reader.line.push({ kind: 'text', text: shown, isBold, isStruck, link });
}
