import { decodeText } from '../../../sources/tables/decode-text.ts';
import { countSame, matchBlocks } from '../../shared/match-blocks.ts';
import { DeskFault } from '../desk-fault.ts';

const mark = '\ufeff';

/** A file's text to the letter: its mark, its line ends and what nobody sees are in it. */
export function decodeWhole(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Of another program's encoding; from the first change on it is UTF-8.
    const decoded = decodeText(bytes, file, { keepsInvisible: true });
    if ('text' in decoded) return decoded.text;
    throw new DeskFault(409, '这个文件的文字读不出来，请先在“今天要做的”里看看是什么问题。');
  }
}

const lineEnd = /\r\n|\r|\n/g;

/** The text as it is edited: no mark, and every line ends alike. */
export const toPlainLines = (whole: string): string =>
  whole.replace(mark, '').replaceAll(lineEnd, '\n');

/** The line end that most lines have. */
function findUsualEnd(ends: readonly string[]): string {
  const count = (end: string): number => ends.filter((own) => own === end).length;
  return count('\r\n') > count('\n') ? '\r\n' : '\n';
}

/** Texts with less in common are new ones, and their line ends the usual ones. */
const mostPairs = 25_000_000;

/** For lines of the new text the line of the old one that they are. */
function matchLines(old: readonly string[], now: readonly string[]): Map<number, number> {
  const { start, end } = countSame(old, now);
  const [before, after] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  const isClose = before.length * after.length < mostPairs;
  const middle = isClose ? matchBlocks(before, after) : [];
  const matched = new Map(middle.map(([a, b]) => [b + start, a + start]));
  for (let at = 0; at < start; at++) matched.set(at, at);
  for (let at = 1; at <= end; at++) matched.set(now.length - at, old.length - at);
  return matched;
}

/**
 * Puts an edited text back into the file it came from: lines that nobody touched keep their ends,
 * the file keeps its mark.
 */
export function toWhole(old: string, edited: string): string {
  const plain = toPlainLines(old);
  if (plain === edited) return old;
  const ends = old.match(lineEnd) ?? [];
  const usual = findUsualEnd(ends);
  const lines = edited.split('\n');
  const matched = matchLines(plain.split('\n'), lines);
  const text = lines.map((line, at) => {
    if (at === lines.length - 1) return line;
    return line + (ends[matched.get(at) ?? -1] ?? usual);
  });
  return (old.startsWith(mark) ? mark : '') + text.join('');
}
