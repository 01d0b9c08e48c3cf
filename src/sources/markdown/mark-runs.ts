/** Marks of emphasis that stand together. */
export interface MarkRun {
  readonly mark: '*' | '_' | '~';
  readonly start: number;
  readonly end: number;
  /** The neighbours; empty at the ends of the line. */
  readonly before: string;
  readonly after: string;
}

/** Stretches between backticks, where marks mean nothing. */
function findCode(line: string): (readonly [start: number, end: number])[] {
  const ticks = [...line.matchAll(/`+/g)].map(({ index, 0: run }) => ({ index, size: run.length }));
  const last = new Map<number, number>();
  // For each run the next of its length, in one walk from the end.
  const next = ticks.map(() => -1);
  for (let at = ticks.length - 1; at >= 0; at--) {
    const size = ticks[at]?.size ?? 0;
    next[at] = last.get(size) ?? -1;
    last.set(size, at);
  }
  const spans: [number, number][] = [];
  for (let at = 0; at < ticks.length; at++) {
    const [open, close] = [ticks[at], ticks[next[at] ?? -1]];
    if (!open || !close || line[open.index - 1] === '\\') continue;
    spans.push([open.index, close.index + close.size]);
    at = next[at] ?? at;
  }
  return spans;
}

const token = /\\[!-/:-@[-`{-~]|[*]+|_+|~+/g;

/** Every run of `*`, `_` and `~` outside code; escaped ones are none. */
export function findMarkRuns(line: string): MarkRun[] {
  const code = findCode(line);
  let passed = 0;
  return [...line.matchAll(token)].flatMap(({ index: start, 0: run }) => {
    while ((code[passed]?.[1] ?? Infinity) <= start) passed += 1;
    if (run.startsWith('\\') || (code[passed]?.[0] ?? Infinity) <= start) return [];
    const end = start + run.length;
    const before = [...line.slice(Math.max(0, start - 2), start)].at(-1) ?? '';
    const after = String.fromCodePoint(line.codePointAt(end) ?? 0).replace('\0', '');
    return [{ mark: run.charAt(0) as MarkRun['mark'], start, end, before, after }];
  });
}

const isBlank = (character: string): boolean => character === '' || /\s/u.test(character);
const isMark = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);

/** Whether Markdown lets the run begin an emphasis. */
export const isLeftFlanking = ({ before, after }: MarkRun): boolean =>
  !isBlank(after) && (!isMark(after) || isBlank(before) || isMark(before));

/** Whether Markdown lets the run end an emphasis. */
export const isRightFlanking = ({ before, after }: MarkRun): boolean =>
  !isBlank(before) && (!isMark(before) || isBlank(after) || isMark(after));

const closing = /[\p{Pe}\p{Pf}。，、；：！？.,;:!?%％…"'＂＇]/u;
const ambiguous = /["'＂＇…]/;

/** Whether a mark such as “ or （ stands behind the run: something begins there. */
export const isBeforeOpening = ({ after }: MarkRun): boolean =>
  isMark(after) && (!closing.test(after) || ambiguous.test(after));

/** Whether a mark such as ” or 。 stands before the run: something ends there. */
export const isBehindClosing = ({ before }: MarkRun): boolean => closing.test(before);
