import type { RawMapping, RawValue } from './raw-value.ts';

// Only what cannot mean anything else in YAML: a key of letters and digits, and a text that is
// quoted without any escape, or starts with a letter, digit or Chinese opening mark and holds no
// colon before a blank, no # and no control or line-separating character.
const odd = String.raw`\p{Cc}\u2028\u2029\ufeff`;
const plain = String.raw`[\p{L}\p{N}《“（【〔/](?:[^:#${odd}]|:(?![ ]|$))*`;
// What YAML writes for nothing; the library judges it.
const nothing = String.raw`(?!(?:null|Null|NULL) *$)`;
const text = `(?:'(?<single>[^'${odd}]*)' *|"(?<double>[^"\\\\${odd}]*)" *|${nothing}(?<plain>${plain}))`;
const pairLine = new RegExp(String.raw`^(?<key>\p{L}[\p{L}\p{N}]{0,99}):(?: +${text}| *)$`, 'u');
const textLine = new RegExp(`^${text}$`, 'u');
const dash = /^( +)- (?! )/;

type Groups = Readonly<Record<string, string | undefined>>;
type Mapping = Record<string, RawValue>;

const toText = ({ single, double, plain: bare }: Groups): string =>
  (single ?? double ?? bare ?? '').trim();

/** Lines of `名称: 文字`; undefined when one is anything else or a name comes twice. */
function readPairs(lines: readonly string[]): Mapping | undefined {
  const pairs = new Map<string, string>();
  for (const line of lines) {
    const groups = pairLine.exec(line)?.groups;
    if (!groups || pairs.has(groups['key'] ?? '')) return undefined;
    pairs.set(groups['key'] ?? '', toText(groups));
  }
  return Object.fromEntries(pairs);
}

/** One entry of a list: a text, or lines of `名称: 文字`. */
function readItem(lines: readonly string[]): RawValue | undefined {
  const groups = lines.length === 1 ? textLine.exec(lines[0] ?? '')?.groups : undefined;
  return groups ? toText(groups) : readPairs(lines);
}

/** The same lines without their common indentation; undefined when one is indented less. */
function unindent(lines: readonly string[], width: number): string[] | undefined {
  const blanks = ' '.repeat(width);
  return lines.every((line) => line.startsWith(blanks))
    ? lines.map((line) => line.slice(width))
    : undefined;
}

function readList(lines: readonly string[], width: number): RawValue[] | undefined {
  const items: string[][] = [];
  for (const line of unindent(lines, width) ?? ['']) {
    if (dash.test(` ${line}`)) items.push([line.slice(2)]);
    else if (line.startsWith('  ')) items.at(-1)?.push(line.slice(2));
    else return undefined;
  }
  const values = items.map(readItem);
  return values.includes(undefined) ? undefined : (values as RawValue[]);
}

/** The indented lines below `名称:`. */
function readBlock(lines: readonly string[]): RawValue | undefined {
  const [first = ''] = lines;
  const width = first.length - first.trimStart().length;
  if (dash.test(first)) return readList(lines, width);
  const pairs = unindent(lines, width);
  return pairs && readPairs(pairs);
}

/**
 * Front matter as nearly everyone writes it – `名称: 文字` and indented lists and mappings of
 * texts – read many times as fast as by the library.
 * @param firstLine line of the file on which the text begins
 * @returns nothing when a line is anything else; the library then has to judge
 */
export function parsePlainYaml(yaml: string, firstLine: number): RawMapping | undefined {
  const values = new Map<string, RawValue>();
  const keyLines = new Map<string, number>();
  const lines = yaml.split('\n');
  for (let at = 0; at < lines.length;) {
    const start = at++;
    if (lines[start] === '') continue;
    const groups = pairLine.exec(lines[start] ?? '')?.groups;
    const name = groups?.['key'] ?? '';
    if (!groups || values.has(name)) return undefined;
    while (lines[at]?.startsWith(' ') === true) at++;
    const block = lines.slice(start + 1, at);
    const hasText = (groups['single'] ?? groups['double'] ?? groups['plain']) !== undefined;
    if (block.length > 0 && hasText) return undefined;
    const value = block.length > 0 ? readBlock(block) : toText(groups);
    if (value === undefined) return undefined;
    values.set(name, value);
    keyLines.set(name, start + firstLine);
  }
  return { values: Object.fromEntries(values), lines: Object.fromEntries(keyLines) };
}
