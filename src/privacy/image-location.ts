const toText = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));
const toView = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Tools write these about themselves; they tell nothing of a person. */
const harmlessKeys = new Set(['Software', 'date:create', 'date:modify', 'date:timestamp']);

function findInPng(bytes: Uint8Array): string[] {
  const view = toView(bytes);
  const found: string[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = toText(bytes, at + 4, at + 8);
    if (type === 'eXIf') found.push('EXIF');
    if (/^(?:tEXt|zTXt|iTXt)$/.test(type)) {
      const [key = ''] = toText(bytes, at + 8, at + 8 + Math.min(length, 80)).split('\0', 1);
      if (key.includes('xmp')) found.push('XMP');
      else if (!harmlessKeys.has(key)) found.push('文字说明');
    }
    at += 12 + length;
  }
  return found;
}

function findInJpeg(bytes: Uint8Array): string[] {
  const view = toView(bytes);
  const found: string[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda) break;
    const start = toText(bytes, at + 4, at + 40);
    if (marker === 0xe1 && start.startsWith('Exif')) found.push('EXIF');
    else if (marker === 0xe1) found.push('XMP');
    else if (marker === 0xed) found.push('IPTC');
    else if (marker === 0xfe) found.push('文字说明');
    at += 2 + view.getUint16(at + 2);
  }
  return found;
}

function findInWebp(bytes: Uint8Array): string[] {
  const view = toView(bytes);
  const found: string[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const type = toText(bytes, at, at + 4);
    if (type === 'EXIF') found.push('EXIF');
    if (type === 'XMP ') found.push('XMP');
    const length = view.getUint32(at + 4, true);
    at += 8 + length + (length % 2);
  }
  return found;
}

function findInGif(bytes: Uint8Array): string[] {
  const found: string[] = [];
  for (let at = 10; at + 13 < bytes.length; at += 1) {
    // An extension begins with `!` and its kind.
    if (bytes[at] !== 0x21) continue;
    if (bytes[at + 1] === 0xfe) found.push('文字说明');
    if (bytes[at + 1] === 0xff && toText(bytes, at + 3, at + 11) === 'XMP Data') found.push('XMP');
  }
  return found;
}

/**
 * What an image tells besides its picture: EXIF (place, time, camera), XMP, IPTC or remarks.
 * Photographs must be stripped of it before they are published.
 * @returns undefined when the bytes are no PNG, JPEG, WebP or GIF
 */
export function findImageMetadata(bytes: Uint8Array): string[] | undefined {
  const start = toText(bytes, 0, 12);
  if (start.startsWith('\u0089PNG\r\n')) return findInPng(bytes);
  if (start.startsWith('\u00ff\u00d8\u00ff')) return findInJpeg(bytes);
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return findInWebp(bytes);
  if (start.startsWith('GIF8')) return findInGif(bytes);
  return undefined;
}
