import { encodeRoster } from '../../../cli/import/text-encoding.ts';
import { rosterNames } from '../../../schemas/roster-names.ts';
import type { Roster } from '../../../schemas/roster.ts';
import { rosters } from '../../../schemas/rosters/index.ts';
import { decodeText } from '../../../sources/tables/decode-text.ts';
import { encodeLike } from '../../../sources/tables/encode-like.ts';
import type { Bytes } from './same-bytes.ts';

/** The roster that a file holds. */
export function findRoster(file: string): Roster | undefined {
  const name = rosterNames.find((known) => file === `data/${known}.csv`);
  return name && rosters[name];
}

/** A file's text; undefined: there is none, or it is no text. */
export function toText(bytes: Bytes | null, file: string): string | undefined {
  const decoded = bytes && decodeText(bytes, file);
  return decoded && 'text' in decoded ? decoded.text : undefined;
}

/**
 * A roster's text in the encoding of the file that it replaces, as far as that holds it; else as an
 * import writes it.
 */
export const toRosterBytes = (text: string, before: Bytes): Uint8Array =>
  (before && encodeLike(text, before)) ?? encodeRoster(text, before);

/** The title that a document's front matter gives it. */
export const findTitle = (text: string | undefined): string | undefined =>
  /^标题: *['"]?(.*?)['"]?\r?$/m.exec(text ?? '')?.[1];
