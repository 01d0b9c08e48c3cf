import { decodeText } from './decode-text.ts';

/** Bytes of the characters that GB18030 writes with two; made when first asked for. */
let twoBytes: ReadonlyMap<string, number> | undefined;

function getTwoBytes(): ReadonlyMap<string, number> {
  if (twoBytes) return twoBytes;
  const codes = new Map<string, number>();
  const [pair, decoder] = [new Uint8Array(2), new TextDecoder('gb18030')];
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      pair.set([lead, trail]);
      const character = decoder.decode(pair);
      if (character.length === 1 && character !== '\ufffd' && !codes.has(character))
        codes.set(character, lead * 256 + trail);
    }
  return (twoBytes = codes);
}

/** @returns undefined when a character has no two bytes there: an old Excel would show a mark */
function toGb18030(text: string): Uint8Array | undefined {
  const [codes, bytes] = [getTwoBytes(), new Uint8Array(text.length * 2)];
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes[length++] = unit;
    else {
      const code = codes.get(text.charAt(at));
      if (code === undefined) return undefined;
      bytes[length++] = code >> 8;
      bytes[length++] = code & 0xff;
    }
  }
  return bytes.subarray(0, length);
}

function toUtf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

const mark = '\ufeff';
const toUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The ways in which office programs write a text, the likeliest first. */
const encoders: readonly ((text: string) => Uint8Array | undefined)[] = [
  toUtf8,
  (text) => toUtf8(mark + text),
  toGb18030,
  (text) => toUtf16(mark + text, true),
  (text) => toUtf16(mark + text, false),
  (text) => toUtf16(text, true),
  (text) => toUtf16(text, false),
];

const isEqual = (bytes: Uint8Array | undefined, before: Uint8Array): boolean =>
  bytes?.length === before.length && Buffer.compare(bytes, before) === 0;

/**
 * A text in the encoding of the file that it replaces, so that lines which nobody changed keep their
 * bytes. Undefined where that encoding cannot hold it, or would not give the old file back either.
 */
export function encodeLike(text: string, before: Uint8Array): Uint8Array | undefined {
  const old = decodeText(before, '', { keepsInvisible: true });
  if ('issue' in old) return undefined;
  return encoders.find((encode) => isEqual(encode(old.text), before))?.(text);
}
