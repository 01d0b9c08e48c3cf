import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type Scalar,
} from 'yaml';
import { createIssue, type Issue } from '../issues/issue.ts';
import { parsePlainYaml } from './plain-yaml.ts';
import type { RawMapping, RawValue } from './raw-value.ts';

// The library explains in English; editors get the kind of fault only, with the line.
const reasons: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '同一项写了两次',
  TAB_AS_INDENT: '缩进用了制表符',
  MISSING_CHAR: '少了一个符号，多半是引号或括号没有成对',
  BAD_INDENT: '缩进没有对齐',
  BLOCK_AS_IMPLICIT_KEY: '冒号多了，含冒号的文字要加引号',
};

/** Why a line cannot be read; the commonest slip of a Chinese keyboard has its own words. */
function toReason(code: string, line: string): string {
  if (/^[^:'"]+：/.test(line)) return '冒号要用英文的“:”，后面空一格';
  return reasons[code] ?? '这一行看不懂';
}

/** Nothing, as YAML writes it; in quotes it is the word. */
const isNothing = ({ type, value }: Scalar): boolean =>
  value === null ||
  (type === 'PLAIN' && typeof value === 'string' && /^(?:null|Null|NULL|~)?$/.test(value));

// Far more than an editor needs; they stop an alias bomb and an alias of itself.
const mostAliases = 100;
const deepest = 20;
// The library compares every key with every other one.
const longest = 100_000;

/** Why a document is refused although it is YAML. */
class Refusal extends Error {}

/** The nodes of a document as plain values. */
function toRaw(
  node: unknown,
  context: { readonly document: Document.Parsed; readonly depth: number; aliases: number },
): RawValue {
  if (context.depth > deepest) throw new Refusal('套得太深');
  const toChild = (child: unknown): RawValue => {
    const inner = { ...context, depth: context.depth + 1 };
    const value = toRaw(child, inner);
    context.aliases = inner.aliases;
    return value;
  };
  if (isAlias(node)) {
    if (++context.aliases > mostAliases) throw new Refusal('引用（& 和 *）太多');
    const target = node.resolve(context.document);
    if (!target) throw new Refusal('引用（*）的那一项不存在');
    return toChild(target);
  }
  if (isSeq(node)) return node.items.map(toChild);
  if (isMap(node)) {
    const pairs = node.items.map(({ key, value }): [string, RawValue] => {
      if (!isScalar(key)) throw new Refusal('有一项的名称不是文字');
      return [String(key.value), toChild(value)];
    });
    return Object.fromEntries(pairs);
  }
  if (!isScalar(node) || isNothing(node)) return '';
  if (typeof node.value !== 'string') throw new Refusal('带“!!”的写法这里不用');
  return node.value.trim();
}

/**
 * YAML text to raw values. The failsafe schema keeps `2017-05-18`, `007` and `是` as written.
 * @param firstLine line of the file on which the YAML begins (1 for a whole file)
 */
export function parseYaml(
  text: string,
  file: string,
  firstLine = 1,
): { mapping: RawMapping; issues: Issue[] } {
  const lines = text.replaceAll(/\r\n?/g, '\n');
  const plain = parsePlainYaml(lines, firstLine);
  return plain ? { mapping: plain, issues: [] } : parseAnyYaml(lines, file, firstLine);
}

/** Any YAML at all, by the library. */
function parseAnyYaml(
  text: string,
  file: string,
  firstLine: number,
): { mapping: RawMapping; issues: Issue[] } {
  const empty: RawMapping = { values: {}, lines: {} };
  const refuse = (row: number, reason: string): { mapping: RawMapping; issues: Issue[] } => ({
    mapping: empty,
    issues: [createIssue('broken-front-matter', { file, row }, { reason })],
  });
  if (text.length > longest) return refuse(firstLine, '太长，多半是缺了一行 ---');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter });
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + firstLine - 1;
  const textLines = text.split('\n');
  const reasonByRow = new Map<number, string>();
  for (const { code, pos } of document.errors) {
    const row = lineAt(pos[0]);
    // What follows on the same line comes from the first fault.
    const reason = reasonByRow.get(row) ?? toReason(code, textLines[row - firstLine] ?? '');
    reasonByRow.set(row, reason);
  }
  const issues = [...reasonByRow].map(([row, reason]) =>
    createIssue('broken-front-matter', { file, row }, { reason }),
  );
  if (issues.length > 0) return { mapping: empty, issues };
  const root: Node | null = document.contents;
  if (root === null) return { mapping: empty, issues };
  if (!isMap(root)) return refuse(firstLine, '没有“名称: 内容”');
  const keys = root.items.map(({ key }) => key).filter(isScalar);
  if (keys.length < root.items.length) return refuse(firstLine, '有一项的名称不是文字');
  const lines = keys.map(({ value, range }) => [String(value), lineAt(range?.[0] ?? 0)] as const);
  try {
    const values = toRaw(root, { document, depth: 0, aliases: 0 }) as RawMapping['values'];
    return { mapping: { values, lines: Object.fromEntries(lines) }, issues };
  } catch (error) {
    if (error instanceof Refusal) return refuse(firstLine, error.message);
    throw error;
  }
}
