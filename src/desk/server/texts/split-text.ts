/** A document cut at its fences. */
export interface SplitText {
  /** What stands between the fences, without the last line end; undefined: there are no fences. */
  readonly head: string | undefined;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

const fence = /^---[ \t]*$/;

/** Cuts a text as the pipeline does. */
export function splitText(text: string): SplitText {
  const lines = text.split('\n');
  const isFenced = fence.test(lines[0] ?? '');
  const end = isFenced ? lines.findIndex((line, at) => at > 0 && fence.test(line)) : -1;
  if (end < 0) return { head: undefined, body: text, bodyLine: 1 };
  return {
    head: lines.slice(1, end).join('\n'),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

/** The text with another head or body; its fences stay as they were written. */
export function withParts(
  text: string,
  { head, body }: { readonly head?: string; readonly body?: string },
): string {
  const split = splitText(text);
  if (split.head === undefined) return body ?? text;
  const lines = text.split('\n');
  const [open = '', close = ''] = [lines[0], lines[split.bodyLine - 2]];
  const inside = head ?? split.head;
  const start = inside === '' ? [open, close] : [open, inside, close];
  const rest = body ?? split.body;
  // Behind the last fence there may be nothing, not even a line end.
  const hasBody = rest !== '' || lines.length >= split.bodyLine;
  return [...start, ...(hasBody ? [rest] : [])].join('\n');
}
