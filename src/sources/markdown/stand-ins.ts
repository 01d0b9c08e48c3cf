// Noncharacters: no text holds them, no rule of Markdown knows them.
const first = 0xfdd0;
const literals = '~*_[`=-';

/** Stands between a mark and its neighbour and is nothing on the page. */
export const nothing = String.fromCharCode(first);
/** Ends an address; with the blank before it nothing on the page. */
export const addressEnd = ` ${String.fromCharCode(first + 1)}`;

const standIns = new Map(
  Array.from(literals, (mark, at) => [mark, String.fromCharCode(first + 2 + at)]),
);
const meanings = new Map([...standIns].map(([mark, standIn]) => [standIn, mark]));

/** A mark that is meant as the character it is; other characters stay. */
export const toLiteral = (marks: string): string =>
  Array.from(marks, (mark) => standIns.get(mark) ?? mark).join('');

/** A text that nobody else's stand-ins can confuse. */
export const withoutStandIns = (text: string): string =>
  text.replaceAll(/[\ufdd0-\ufdef]/g, '\ufffd');

const anyStandIn = / \ufdd1|[\ufdd0-\ufdef]|%EF%B7%(9[0-9A-F])/g;

/** What was parsed from a prepared text, as it was written; in addresses too. */
export function restoreMarks(text: string): string {
  return text.replaceAll(anyStandIn, (found, byte?: string) => {
    const standIn =
      byte === undefined ? found : String.fromCharCode(first + Number.parseInt(byte, 16) - 0x90);
    return meanings.get(standIn) ?? '';
  });
}
