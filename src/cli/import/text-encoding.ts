const mark = Uint8Array.of(0xef, 0xbb, 0xbf);
const hasMark = (bytes: Uint8Array): boolean => mark.every((byte, at) => bytes[at] === byte);

/** UTF-8 without a mark stays so; everything else becomes what Excel and WPS open as UTF-8. */
const staysBare = (before: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(before);
    return !hasMark(before);
  } catch {
    return false;
  }
};

/**
 * A roster's text as bytes, in the way its file is kept.
 * @param before the file as it is; undefined when it is new
 */
export function encodeRoster(text: string, before: Uint8Array | undefined): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return before && staysBare(before) ? bytes : Buffer.concat([mark, bytes]);
}
