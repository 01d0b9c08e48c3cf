import type { Segment } from '../index/segments.ts';
import type { CompactText } from './compact.ts';

/** Units of a compact text, the end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Every place where one of the parts stands. */
export function findRanges(text: string, parts: readonly string[]): Range[] {
  const ranges: Range[] = [];
  for (const part of parts) {
    let start = part === '' ? -1 : text.indexOf(part);
    while (start !== -1) {
      ranges.push({ start, end: start + part.length });
      start = text.indexOf(part, start + part.length);
    }
  }
  return ranges.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Cuts a title into marked and plain pieces; the ranges are those of its compact text. */
export function markTitle(
  title: string,
  { text, starts }: CompactText,
  ranges: readonly Range[],
): Segment[] {
  const toOriginal = (unit: number): number =>
    unit >= text.length ? title.length : (starts[unit] ?? unit);
  // The end of the last character, so that a blank after it stays plain.
  const toEnd = (unit: number): number => {
    const last = toOriginal(unit - 1);
    return last + String.fromCodePoint(title.codePointAt(last) ?? 0).length;
  };
  const segments: Segment[] = [];
  let at = 0;
  const push = (end: number, isMatch: boolean): void => {
    const from = at;
    at = Math.max(at, end);
    const last = segments[segments.length - 1];
    if (at === from) return;
    if (last?.isMatch === isMatch) segments.pop();
    const before = last?.isMatch === isMatch ? last.text : '';
    segments.push({ text: before + title.slice(from, at), isMatch });
  };
  for (const { start, end } of ranges) {
    push(toOriginal(start), false);
    push(toEnd(end), true);
  }
  push(title.length, false);
  return segments;
}
