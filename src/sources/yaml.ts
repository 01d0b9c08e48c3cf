import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { createIssue, type Issue } from '../issues/issue.ts';
import { parsePlainYaml } from './plain-yaml.ts';

/** A YAML value before its type is judged: every scalar is still the text the editor wrote. */
export type RawValue = string | RawValue[] | { [key: string]: RawValue };

/** The keys of a YAML mapping with the line each stands on. */
export interface RawMapping {
  readonly values: Readonly<Record<string, RawValue>>;
  /** 1-based line of every key in the whole file. */
  readonly lines: Readonly<Record<string, number>>;
}

function toRaw(value: unknown): RawValue {
  if (Array.isArray(value)) return value.map(toRaw);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toRaw(item)]));
  }
  return typeof value === 'string' ? value.trim() : '';
}

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

/** The document as plain objects; undefined when aliases would blow it up. */
function toPlain(document: Document.Parsed): Record<string, unknown> | undefined {
  try {
    // 100 aliases are far more than an editor needs and stop an alias bomb.
    return document.toJS({ maxAliasCount: 100 }) as Record<string, unknown>;
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
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
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter });
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + firstLine - 1;
  const textLines = text.split('\n');
  const issues = [...document.errors].map(({ code, pos }) => {
    const row = lineAt(pos[0]);
    const reason = toReason(code, textLines[row - firstLine] ?? '');
    return createIssue('broken-front-matter', { file, row }, { reason });
  });
  const empty: RawMapping = { values: {}, lines: {} };
  if (issues.length > 0) return { mapping: empty, issues };
  const root: Node | null = document.contents;
  if (root === null) return { mapping: empty, issues };
  const refuse = (row: number, reason: string): { mapping: RawMapping; issues: Issue[] } => ({
    mapping: empty,
    issues: [createIssue('broken-front-matter', { file, row }, { reason })],
  });
  if (!isMap(root)) return refuse(firstLine, '没有“名称: 内容”');
  const keys = root.items.map(({ key }) => key).filter(isScalar);
  if (keys.length < root.items.length) return refuse(firstLine, '有一项的名称不是文字');
  const plain = toPlain(document);
  if (!plain) return refuse(firstLine, '引用（& 和 *）太多');
  const lines = keys.map(({ value, range }) => [String(value), lineAt(range?.[0] ?? 0)] as const);
  const values = Object.entries(plain).map(([key, value]) => [key, toRaw(value)] as const);
  return {
    mapping: { values: Object.fromEntries(values), lines: Object.fromEntries(lines) },
    issues,
  };
}
