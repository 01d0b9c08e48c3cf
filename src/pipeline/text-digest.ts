import { createHash } from 'node:crypto';
import type { RawDocument } from '../sources/front-matter.ts';

/** Key under which corrections are listed; they are added later and are no part of the text. */
const correctionsKey = '更正';

/**
 * Fingerprint of what a document says: front matter without its corrections, and the body with
 * blanks folded. Line ends, indentation and the order of keys change nothing.
 * @returns first 16 hexadecimal digits of the SHA-256
 */
export function toTextDigest({ mapping, body }: RawDocument): string {
  const facts = Object.entries(mapping.values)
    .filter(([key]) => key !== correctionsKey)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const text = body.replaceAll(/\s+/g, ' ').trim();
  const hash = createHash('sha256').update(JSON.stringify([facts, text]));
  return hash.digest('hex').slice(0, 16);
}
