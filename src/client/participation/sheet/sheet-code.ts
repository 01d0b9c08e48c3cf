import { encode } from 'uqr';

/** A code's modules, `true` = dark, without the white around it. */
export type Modules = readonly (readonly boolean[])[];

// Level L of version 22: what a phone still reads from paper of 6 cm.
const mostBytes = 1000;
const bytesPerHan = 3;

/** About how many Chinese characters a code takes. */
export const mostHan = Math.floor(mostBytes / bytesPerHan / 10) * 10;

/** The code of a text; undefined when there is more than a code can take. */
export function toModules(text: string): Modules | undefined {
  if (new TextEncoder().encode(text).length > mostBytes) return undefined;
  return encode(text, { ecc: 'L', boostEcc: true, border: 0 }).data;
}
