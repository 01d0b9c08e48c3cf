import { mendAddresses } from './mend-addresses.ts';
import { mendEmphasis } from './mend-emphasis.ts';
import { toLiteral, withoutStandIns } from './stand-ins.ts';

const fence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})(.*)$/;

interface Fence {
  readonly mark: string;
  readonly size: number;
  readonly info: string;
}

function toFence(line: string): Fence | undefined {
  const [, marks = '', info = ''] = fence.exec(line) ?? [];
  if (marks === '' || (marks.startsWith('`') && info.includes('`'))) return undefined;
  return { mark: marks.charAt(0), size: marks.length, info: info.trim() };
}

/** For every line the longest run of marks alone on a line below it, of each kind. */
function toClosers(fences: readonly (Fence | undefined)[]): Record<string, number>[] {
  let below: Record<string, number> = { '`': 0, '~': 0 };
  const closers = fences.map(() => below);
  for (let at = fences.length - 1; at >= 0; at--) {
    closers[at] = below;
    const found = fences[at];
    if (found?.info !== '') continue;
    below = { ...below, [found.mark]: Math.max(below[found.mark] ?? 0, found.size) };
  }
  return closers;
}

type LineKind = 'prose' | 'code' | 'stray-fence';

/** Which lines are code between fences; a fence that nothing closes is no fence. */
function toKinds(lines: readonly string[]): LineKind[] {
  const fences = lines.map(toFence);
  const closers = toClosers(fences);
  let open: Fence | undefined;
  return fences.map((found, at) => {
    if (open) {
      if (found?.mark === open.mark && found.size >= open.size && found.info === '')
        open = undefined;
      return 'code';
    }
    if (!found) return 'prose';
    const isClosed = (closers[at]?.[found.mark] ?? 0) >= found.size;
    if (!isClosed || /\p{Script=Han}/u.test(found.info)) return 'stray-fence';
    open = found;
    return 'code';
  });
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';
const listItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** A paragraph indented as on paper is no code; below an item of a list it belongs to the item. */
function mendIndentation(lines: readonly string[]): string[] {
  let isInList = false;
  return lines.map((line, at) => {
    const before = lines[at - 1];
    if (listItem.test(line) && !/^(?: {4}| {0,3}\t)/.test(line)) isInList = true;
    else if (isBlank(before) && /^[^ \t]/.test(line)) isInList = false;
    return isInList ? line : line.replace(/^(?: {0,3}\t| {4})[ \t]*(?=\S)/, '');
  });
}

/** A row of dashes under a text parts it from what follows and makes no heading of it. */
function mendRule(line: string, before: string | undefined): string {
  if (isBlank(before) || !/^ {0,3}(?:-+|=+)[ \t]*$/.test(line)) return line;
  return line.trim().length < 3 ? toLiteral(line) : '***';
}

/** `##标题` and `## 标题` with the blank of a Chinese keyboard are headings; `#话题#` is none. */
const mendHeading = (line: string): string =>
  line.replace(/^( {0,3}#{1,6})(?:\u3000[ \u3000]*|(?=\p{Script=Han}))(?!.*[^#]#$)/u, '$1 ');

const definition = /^ {0,3}\[(?!\^)([^[\]]+)\]:[ \t]*(\S*)/;

/** How often every `[text]` stands in the body. */
function countLabels(body: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, label = ''] of body.toLowerCase().matchAll(/\[([^[\]]+)\]/g))
    counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** `[1]: 见附件` is a note and not the target of a link; one that no link names is shown too. */
function mendDefinition(line: string, toCounts: () => ReadonlyMap<string, number>): string {
  const [, label = '', target = ''] = definition.exec(line) ?? [];
  if (label === '') return line;
  const isAddress = /^[<#/.?]|^[a-z][\w+.-]*:|^[!-~]+$/i.test(target);
  const isUsed = (toCounts().get(label.toLowerCase()) ?? 0) > 1;
  return isAddress && isUsed ? line : line.replace('[', toLiteral('['));
}

// Minutes of plain sentences hold none of these; they are rendered as they are.
const mayNeedMending = /[*_~`[\ufdd0-\ufdef]|:\/\/|www\.|^(?:[ \t]|#+[^ #]|-+[ \t]*$|=)/im;

function mendLine(line: string, kind: LineKind): string {
  if (kind === 'code') return line;
  const shown = kind === 'stray-fence' ? line.replace(/`{3,}|~{3,}/, toLiteral) : line;
  return mendEmphasis(mendAddresses(shown));
}

/**
 * Markdown as a Chinese editor means it, written so that the parser understands it. Every line
 * stays in its place; what is parsed from it goes through `restoreMarks`.
 */
export function prepareMarkdown(markdown: string): string {
  if (!mayNeedMending.test(markdown)) return markdown;
  const body = withoutStandIns(markdown);
  const lines = body.split('\n');
  const kinds = toKinds(lines);
  let counts: ReadonlyMap<string, number> | undefined;
  const toCounts = (): ReadonlyMap<string, number> => (counts ??= countLabels(body));
  const prose = mendIndentation(lines.map((line, at) => (kinds[at] === 'code' ? '' : line)));
  return lines
    .map((line, at) => {
      if (kinds[at] === 'code') return line;
      const text = mendHeading(mendRule(prose[at] ?? '', prose[at - 1]));
      return mendLine(mendDefinition(text, toCounts), kinds[at] ?? 'prose');
    })
    .join('\n');
}
