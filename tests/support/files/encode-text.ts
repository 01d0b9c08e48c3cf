/** Ways in which Excel, WPS and Notepad write a text file. */
export const encodings = [
  'UTF-8',
  'UTF-8 BOM',
  'UTF-16LE BOM',
  'UTF-16BE BOM',
  'UTF-16LE',
  'UTF-16BE',
  'GB18030',
] as const;
export type Encoding = (typeof encodings)[number];

/** Bytes of every character that GB18030 writes with two bytes, and of the ASCII ones. */
function reverseGb18030(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  const bytesOf = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      if (second === 0x7f) continue;
      try {
        const character = decoder.decode(Uint8Array.of(first, second));
        if (!bytesOf.has(character)) bytesOf.set(character, [first, second]);
      } catch {
        // Not every pair is taken.
      }
    }
  }
  for (let code = 0; code < 0x80; code++) bytesOf.set(String.fromCharCode(code), [code]);
  return bytesOf;
}

let gb18030: Map<string, readonly number[]> | undefined;

/** TextEncoder knows UTF-8 only; four-byte characters are beyond what the samples need. */
function toGb18030(text: string): Uint8Array {
  const bytesOf = (gb18030 ??= reverseGb18030());
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = bytesOf.get(character);
      if (!bytes) throw new Error(`“${character}” has no two-byte code in GB18030`);
      return [...bytes];
    }),
  );
}

function toUtf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), isLittle);
  }
  return new Uint8Array(view.buffer);
}

const mark = '\ufeff';
const encoders: Readonly<Record<Encoding, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => new TextEncoder().encode(text),
  'UTF-8 BOM': (text) => new TextEncoder().encode(mark + text),
  'UTF-16LE BOM': (text) => toUtf16(mark + text, true),
  'UTF-16BE BOM': (text) => toUtf16(mark + text, false),
  'UTF-16LE': (text) => toUtf16(text, true),
  'UTF-16BE': (text) => toUtf16(text, false),
  GB18030: toGb18030,
};

/** A text as one of these programs would save it. */
export const encodeText = (text: string, encoding: Encoding): Uint8Array =>
  encoders[encoding](text);
