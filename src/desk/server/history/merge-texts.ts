import type { ChangedPart } from '../../shared/history.ts';
import { matchBlocks } from '../../shared/match-blocks.ts';

const toLines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** A text as its blocks: front matter line by line, then paragraphs with the blank lines behind. */
export function splitBlocks(text: string): string[] {
  const [head = ''] = /^---\r?\n[\s\S]*?\r?\n---\r?\n?/.exec(text) ?? [];
  const blocks: string[] = [];
  let isClosed = true;
  for (const line of toLines(text.slice(head.length))) {
    const isBlank = line.trim() === '';
    if (isClosed && !isBlank) blocks.push(line);
    else blocks.push((blocks.pop() ?? '') + line);
    isClosed = isBlank;
  }
  return [...toLines(head), ...blocks];
}

/** Stretches of the old text that another stretch stands for now. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly string[];
}

function findHunks(old: readonly string[], now: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...matchBlocks(old, now), [old.length, now.length] as const]) {
    if (a > i || b > j) hunks.push({ from: i, to: a, blocks: now.slice(j, b) });
    [i, j] = [a + 1, b + 1];
  }
  return hunks;
}

/** What happened between two texts, block by block. */
export function compareTexts(before: string, after: string): ChangedPart[] {
  const old = splitBlocks(before);
  return findHunks(old, splitBlocks(after)).flatMap(({ from, to, blocks }) => [
    ...old.slice(from, to).map((text): ChangedPart => ({ kind: 'removed', text })),
    ...blocks.map((text): ChangedPart => ({ kind: 'added', text })),
  ]);
}

/**
 * The text with both changes in it; undefined where both changed the same block differently.
 * Neighbouring blocks do not disturb each other.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string | undefined {
  const old = splitBlocks(base);
  const hunks = [...findHunks(old, splitBlocks(mine)), ...findHunks(old, splitBlocks(theirs))];
  hunks.sort((a, b) => a.from - b.from || a.to - b.to);
  let [at, text] = [0, ''];
  let last: Hunk | undefined;
  for (const hunk of hunks) {
    const isSame =
      last?.from === hunk.from &&
      last.to === hunk.to &&
      last.blocks.join('') === hunk.blocks.join('');
    if (isSame) continue;
    // Two insertions at one place, or stretches that overlap.
    if (hunk.from < at || last?.from === hunk.from) return undefined;
    text += old.slice(at, hunk.from).join('') + hunk.blocks.join('');
    [at, last] = [hunk.to, hunk];
  }
  return text + old.slice(at).join('');
}
