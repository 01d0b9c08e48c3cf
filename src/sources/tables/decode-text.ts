import { createIssue, type Issue } from '../../issues/issue.ts';
import { dropInvisible } from '../hidden-characters.ts';

/** Text of a file, or the issue that says why it could not be read. */
export type Decoded = { readonly text: string } | { readonly issue: Issue };

/** First bytes of a file and what they announce. */
type Signature = readonly [what: string, ...bytes: number[]];

const byteOrderMarks: readonly Signature[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** Office files that were only renamed. */
const workbooks: readonly Signature[] = [
  ['zip', 0x50, 0x4b, 0x03, 0x04],
  ['ole', 0xd0, 0xcf, 0x11, 0xe0],
];

const findSignature = (bytes: Uint8Array, list: readonly Signature[]): string | undefined =>
  list.find(([, ...mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];

// DOS programs end a text with 0x1A, and old ones fill its last block with zeros.
const endMarks = /[\u001a\0]+$/;

function withoutEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1] === 0x1a)) end -= 1;
  // A text of UTF-16 may end with one zero byte and with no more.
  return bytes.length - end > 1 || bytes[end] === 0x1a ? bytes.subarray(0, end) : bytes;
}

// Commas, digits and line ends have a zero byte in UTF-16 and none in any other encoding.
const sampleLength = 4096;
const leastZeros = 0.02;

/** UTF-16 without a mark, told by where the zero bytes stand. */
function findUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, sampleLength);
  if (!sample.includes(0)) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const isUtf16 = Math.max(even, odd) > sample.length * leastZeros;
  if (!isUtf16 || bytes.length % 2 === 1 || even === odd) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

// Making a decoder takes longer than decoding a small file with it.
const decoders = new Map<string, TextDecoder>();

function getDecoder(encoding: string): TextDecoder {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true });
  decoders.set(encoding, decoder);
  return decoder;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return getDecoder(encoding).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encodings a text may have, the likeliest first. */
function listEncodings(bytes: Uint8Array): string[] {
  const marked = findSignature(bytes, byteOrderMarks);
  if (marked !== undefined) return [marked];
  const utf16 = findUtf16(bytes);
  return utf16 === undefined ? ['utf-8', 'gb18030'] : [utf16, 'utf-8'];
}

/**
 * Bytes to text: byte order mark, UTF-16, then strict UTF-8, then GB18030 (what WPS and Excel
 * write on a Chinese Windows). Guessing libraries call short GBK files windows-1256, so none is
 * used. Soft hyphens and zero-width blanks are dropped: they mean nothing and break every search.
 * @param file path for the message
 * @param options whether what nobody sees is kept, so that it can be named cell by cell
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  { keepsInvisible = false }: { readonly keepsInvisible?: boolean } = {},
): Decoded {
  if (findSignature(bytes, workbooks) !== undefined) {
    return { issue: createIssue('workbook-as-text', { file }) };
  }
  const content = withoutEnd(bytes);
  for (const encoding of listEncodings(content)) {
    // In UTF-16 a zero byte may be half of the last character.
    const isWide = encoding.startsWith('utf-16');
    const text = tryDecode(isWide ? bytes : content, encoding)?.replace(endMarks, '');
    // A zero byte in GB18030 is no text; in the others it is one bad character, to be named.
    const isText = text !== undefined && !(encoding === 'gb18030' && text.includes('\0'));
    if (isText) return { text: keepsInvisible ? text : dropInvisible(text) };
  }
  return { issue: createIssue('unreadable-encoding', { file }) };
}
