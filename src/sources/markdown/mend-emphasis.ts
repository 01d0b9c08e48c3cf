import {
  findMarkRuns,
  isBeforeOpening,
  isBehindClosing,
  isLeftFlanking,
  isRightFlanking,
  type MarkRun,
} from './mark-runs.ts';
import { isBetweenNumbers, isPlainPair, isPlainStars } from './plain-stars.ts';
import { nothing, toLiteral } from './stand-ins.ts';

/** What is written instead of a run of marks. */
interface Mending {
  readonly run: MarkRun;
  readonly text: string;
}

const toMarks = ({ mark, start, end }: MarkRun): string => mark.repeat(end - start);
const toPlain = (run: MarkRun): Mending => ({ run, text: toLiteral(toMarks(run)) });

/** Neighbours that may belong together. */
function isPair(open: MarkRun, close: MarkRun, line: string): boolean {
  const inner = line.slice(open.end, close.start);
  if (open.end - open.start !== close.end - close.start || /^\s|\s$|\|/u.test(inner)) return false;
  return (
    (isLeftFlanking(open) || isBeforeOpening(open)) &&
    (isRightFlanking(close) || isBehindClosing(close))
  );
}

/** The pair with something beside the marks that Markdown takes for a letter. */
function toMended(open: MarkRun, close: MarkRun, marks = toMarks(open)): Mending[] {
  return [
    { run: open, text: isLeftFlanking(open) ? marks : marks + nothing },
    { run: close, text: isRightFlanking(close) ? marks : nothing + marks },
  ];
}

type ToMending = (open: MarkRun, close: MarkRun, line: string) => Mending[] | undefined;

/** Takes the runs two by two, each at most once; those left over go to `toRest`. */
function pairUp(
  runs: readonly MarkRun[],
  line: string,
  { toPair, toRest }: { toPair: ToMending; toRest: (run: MarkRun) => Mending[] },
): Mending[] {
  const mendings: Mending[] = [];
  for (let at = 0; at < runs.length; at++) {
    const [open, close] = [runs[at], runs[at + 1]];
    if (!open) break;
    const pair = close && toPair(open, close, line);
    mendings.push(...(pair ?? toRest(open)));
    if (pair) at += 1;
  }
  return mendings;
}

function mendStars(all: readonly MarkRun[], line: string): Mending[] {
  const plain = all.filter((run) => isPlainStars(run, line));
  const rest = all.filter((run) => !plain.includes(run));
  const hidden = new Set<MarkRun>();
  rest.forEach((run, at) => {
    const next = rest[at + 1];
    if (next && isPlainPair(run, next, line)) hidden.add(run).add(next);
  });
  const mended = pairUp(
    rest.filter((run) => !hidden.has(run)),
    line,
    {
      toPair: (open, close) => (isPair(open, close, line) ? toMended(open, close) : undefined),
      toRest: () => [],
    },
  );
  return [...[...plain, ...hidden].map(toPlain), ...mended];
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** `__` around words is what `**` is; with 、 or ， between it is a blank to fill in: 共__户，__人. */
function mendUnderscorePair(open: MarkRun, close: MarkRun, line: string): Mending[] | undefined {
  const inner = line.slice(open.end, close.start);
  const isWhole = isBeforeOpening(open) || /[。！？”’）》】」』…]/u.test(close.before);
  if (!isWhole && /[，、；：]/u.test(inner)) return [toPlain(open), toPlain(close)];
  const isBold =
    isPair(open, close, line) &&
    /\p{Script=Han}/u.test(inner) &&
    (isBeforeOpening(open) || !isLetter(open.before)) &&
    (isWhole || !isLetter(close.after));
  return isBold ? toMended(open, close, '**') : undefined;
}

function mendUnderscores(runs: readonly MarkRun[], line: string): Mending[] {
  const isLong = ({ start, end }: MarkRun): boolean => end - start > 2;
  const doubles = runs.filter(({ start, end }) => end - start === 2);
  const paired = pairUp(doubles, line, { toPair: mendUnderscorePair, toRest: () => [] });
  return [...runs.filter(isLong).map(toPlain), ...paired];
}

/** Whether words were struck on purpose: ranges and whole sentences between two words are not. */
function isStruck(open: MarkRun, close: MarkRun, line: string): boolean {
  if (!isPair(open, close, line) || isBetweenNumbers(open, line)) return false;
  const isInside = isLetter(open.before) && isLetter(close.after);
  return !isInside || !/[，。；、]/u.test(line.slice(open.end, close.start));
}

/** Only two tildes strike out, and only in pairs; all others are 至. */
function mendTildes(runs: readonly MarkRun[], line: string): Mending[] {
  const doubles = runs.filter(({ start, end }) => end - start === 2);
  const struck = pairUp(doubles, line, {
    toPair: (open, close) => (isStruck(open, close, line) ? toMended(open, close) : undefined),
    toRest: (run) => [toPlain(run)],
  });
  return [...runs.filter((run) => !doubles.includes(run)).map(toPlain), ...struck];
}

const menders = { '*': mendStars, _: mendUnderscores, '~': mendTildes } as const;

/**
 * Emphasis as a Chinese editor means it: beside “ and 。 as beside a blank, and never where `*`
 * and `~` stand for hidden characters, 乘 or 至.
 */
export function mendEmphasis(line: string): string {
  const runs = findMarkRuns(line);
  if (runs.length === 0) return line;
  const mendings = Object.entries(menders)
    .flatMap(([mark, mend]) =>
      mend(
        runs.filter((run) => run.mark === mark),
        line,
      ),
    )
    .sort((a, b) => a.run.start - b.run.start);
  let from = 0;
  const parts = mendings.map(({ run, text }) => {
    const part = line.slice(from, run.start) + text;
    from = run.end;
    return part;
  });
  return parts.join('') + line.slice(from);
}
