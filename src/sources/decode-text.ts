import { createIssue, type Issue } from '../issues/issue.ts';

/** Text of a file, or the issue that says why it could not be read. */
export type Decoded = { readonly text: string } | { readonly issue: Issue };

/** Byte order marks and the encoding each announces. */
const byteOrderMarks: readonly [encoding: string, ...bytes: number[]][] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Bytes to text: byte order mark, then strict UTF-8, then GB18030 (what WPS and Excel write
 * on a Chinese Windows). Guessing libraries call short GBK files windows-1256, so none is used.
 * @param file path for the message
 */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  const marked = byteOrderMarks.find(([, ...mark]) => mark.every((byte, i) => bytes[i] === byte));
  const encodings = marked ? [marked[0]] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    const text = tryDecode(bytes, encoding);
    if (text !== undefined && !text.includes('\0')) return { text };
  }
  return { issue: createIssue('unreadable-encoding', { file }) };
}
