import type { MdastNode } from 'satteri';
import { createIssue, type Issue } from '../../issues/issue.ts';
import {
  findClauseStep,
  findDivision,
  toCitation,
  type ClauseStep,
  type Division,
} from './clause-number.ts';
import { renderPrepared, type IsOutside, type ResolveLink } from '../markdown/markdown.ts';
import { parsePrepared } from '../markdown/parse-markdown.ts';
import { prepareMarkdown } from '../markdown/prepare-markdown.ts';
import { restoreMarks } from '../markdown/stand-ins.ts';

/** One numbered clause of an official document with all that stands under it. */
export interface Clause {
  /** Permanent fragment: `s3-2-2-5`, `annex-1`. */
  readonly anchor: string;
  /** How the document itself is cited: `三(二)2(5)`, `附件1`. */
  readonly citation: string;
  /** Text of the heading with its number; undefined when the clause is a paragraph. */
  readonly heading: string | undefined;
  /** Plain text of the clause's own paragraphs, heading and sub-clauses left out. */
  readonly text: string;
  /** The same paragraphs as safe HTML. */
  readonly html: string;
  /** Tables of the clause as cell texts, header row first. */
  readonly tables: readonly ClauseTable[];
  /** 1 for 一、 or an annex … 4 for (1). */
  readonly level: number;
  /** Line of the file. */
  readonly line: number;
  readonly children: readonly Clause[];
}

/** Rows of cell texts. */
export type ClauseTable = readonly (readonly string[])[];

/** A document cut into what stands before the first number, and its clauses. */
export interface ClauseTree {
  readonly preamble: string;
  readonly clauses: readonly Clause[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Writable<Omit<Clause, 'children' | 'text' | 'html' | 'tables'>> & {
  tables: ClauseTable[];
  blocks: string[];
  texts: string[];
  steps: ClauseStep[];
  /** 第三条, when the clause is an article or stands in one. */
  article: string;
  kind: Division['kind'] | undefined;
  children: Draft[];
};

interface Block {
  readonly source: string;
  readonly text: string;
  readonly isHeading: boolean;
  readonly table: ClauseTable | undefined;
  /** Line of the body, first = 1. */
  readonly line: number;
}

interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
}

function toPlainText(node: MarkdownNode): string {
  if (node.value !== undefined) return restoreMarks(node.value);
  if (node.type === 'break') return '\n';
  const separator = node.type === 'tableRow' ? ' ' : node.type === 'table' ? '\n' : '';
  return (node.children ?? []).map(toPlainText).join(separator);
}

const toTable = (node: MarkdownNode): ClauseTable =>
  (node.children ?? []).map((row) => (row.children ?? []).map((cell) => toPlainText(cell).trim()));

/** A stretch of the body as a block; `number` is what Markdown took for a list's own numbering. */
function toBlock(body: string, node: MdastNode, number?: number): Block[] {
  const [firstChild] = 'children' in node ? node.children : [];
  const start = (number === undefined ? node : firstChild)?.position?.start;
  const end = node.position?.end;
  if (start?.offset === undefined || end?.offset === undefined) return [];
  const label = number === undefined ? '' : `${number}.`;
  return [
    {
      source: label + body.slice(start.offset, end.offset),
      text: label + toPlainText(node).trim(),
      isHeading: node.type === 'heading',
      table: node.type === 'table' ? toTable(node) : undefined,
      line: start.line,
    },
  ];
}

/** A note has its place in the whole text, and a clause is printed by itself: 〔注1〕. */
const withPlainNotes = (body: string): string =>
  body
    .replaceAll(/^( {0,3})\[\^([^\]\s]+)\]:[ \t]*/gm, '$1〔注$2〕')
    .replaceAll(/\[\^([^\]\s]+)\]/g, '〔注$1〕');

const opensClause = (text: string): boolean =>
  (findClauseStep(text) ?? findDivision(text) ?? findAnnex(text)) !== undefined;

/** A line that begins with a number of its own is a clause, with or without a blank line before. */
function splitAtNumbers(block: Block): Block[] {
  const [sources, texts] = [block.source.split('\n'), block.text.split('\n')];
  if (block.isHeading || block.table || texts.length < 2 || sources.length !== texts.length)
    return [block];
  const starts = texts.flatMap((text, at) => (at === 0 || opensClause(text.trim()) ? [at] : []));
  return starts.map((from, at) => ({
    ...block,
    source: sources.slice(from, starts[at + 1]).join('\n'),
    text: texts
      .slice(from, starts[at + 1])
      .join('\n')
      .trim(),
    line: block.line + from,
  }));
}

/** Top-level blocks; an ordered list (`1. …`) is a row of numbered paragraphs. */
function toBlocks(body: string): Block[] {
  const tree = parsePrepared(body);
  if (tree.type !== 'root') throw new Error('A Markdown text must parse to a root node');
  return tree.children.flatMap((node) => {
    if (node.type === 'paragraph') return toBlock(body, node).flatMap(splitAtNumbers);
    if (node.type !== 'list' || !node.ordered) return toBlock(body, node);
    const { start, children } = node;
    return children.flatMap((item, index) => toBlock(body, item, (start ?? 1) + index));
  });
}

/** `附件2` opens an annex, `附件:` the list of annexes at the end of the text. */
function findAnnex(text: string): { anchor: string; citation: string } | undefined {
  const match = /^附件\s*(?<number>\d+)?\s*(?<colon>[：:])?/.exec(text)?.groups;
  if (match?.['number'])
    return { anchor: `annex-${match['number']}`, citation: `附件${match['number']}` };
  return match?.['colon'] ? { anchor: 'annexes', citation: '附件' } : undefined;
}

function openClause(block: Block, parents: readonly Draft[]): Draft | undefined {
  const heading = block.isHeading ? block.text : undefined;
  const base = { heading, blocks: [], texts: [], tables: [], children: [], line: block.line };
  const none = { steps: [], article: '', kind: undefined };
  const annex = findAnnex(block.text);
  if (annex) return { ...base, ...none, ...annex, level: 1 };
  const division = findDivision(block.text);
  if (division) return { ...base, ...openDivision(division, parents) };
  const step = findClauseStep(block.text);
  if (!step) return undefined;
  // Inside an article the numbering begins anew below it: 第三条 → (一) → 1.
  const article = parents.findLast(({ kind }) => kind === '条');
  const level = article ? article.level + step.level - 1 : step.level;
  const parent = parents.findLast((candidate) => candidate.level < level);
  const steps = [...(parent?.steps ?? []), step];
  return {
    ...base,
    ...none,
    anchor: `${parent?.anchor ?? 's'}${parent ? '-' : ''}${step.number}`,
    citation: `${article?.article ?? ''}${toCitation(steps)}`,
    article: article?.article ?? '',
    level,
    steps,
  };
}

/** Articles are numbered through all chapters, so that a chapter is no part of their address. */
function openDivision(
  { kind, number, label }: Division,
  parents: readonly Draft[],
): Pick<Draft, 'anchor' | 'citation' | 'level' | 'steps' | 'article' | 'kind'> {
  const base = { kind, steps: [] };
  if (kind === '章')
    return { ...base, anchor: `c${number}`, citation: label, level: 1, article: '' };
  const parent = parents.findLast((candidate) =>
    kind === '节' ? candidate.kind === '章' : candidate.kind === '章' || candidate.kind === '节',
  );
  const level = (parent?.level ?? 0) + 1;
  if (kind === '条')
    return { ...base, anchor: `s${number}`, citation: label, level, article: label };
  const anchor = `${parent?.anchor ?? 'c'}-${number}`;
  return { ...base, anchor, citation: `${parent?.citation ?? ''}${label}`, level, article: '' };
}

function finish({
  blocks,
  texts,
  children,
  steps: _,
  article: __,
  kind: ___,
  ...draft
}: Draft): Clause {
  return {
    ...draft,
    html: blocks.join(''),
    text: texts.join('\n'),
    children: children.map(finish),
  };
}

/**
 * The body of an official document as a tree of clauses, by its own numbering
 * (一、 → (一) → 1. → (1); 第一章 → 第一条 → (一); annexes), whether a number stands in a heading or a paragraph.
 * @param bodyLine line of the file on which the body begins
 */
export function parseClauses(
  body: string,
  options: { file: string; bodyLine: number; resolveLink: ResolveLink; isOutside?: IsOutside },
): { tree: ClauseTree; issues: Issue[] } {
  const preamble: string[] = [];
  const clauses: Draft[] = [];
  const seen = new Map<string, number>();
  const issues: Issue[] = [];
  let open: Draft[] = [];
  for (const { line, ...rest } of toBlocks(withPlainNotes(prepareMarkdown(body)))) {
    const block = { ...rest, line: options.bodyLine + line - 1 };
    const clause = openClause(block, open);
    if (clause) {
      const first = seen.get(clause.anchor);
      if (first !== undefined) {
        const place = { file: options.file, row: clause.line };
        issues.push(createIssue('duplicate-clause', place, { citation: clause.citation, first }));
      }
      seen.set(clause.anchor, clause.line);
      open = open.filter(({ level }) => level < clause.level);
      (open.at(-1)?.children ?? clauses).push(clause);
      open.push(clause);
    }
    if (clause?.heading !== undefined) continue;
    const current = open.at(-1);
    (current?.blocks ?? preamble).push(
      renderPrepared(block.source, options.resolveLink, options.isOutside),
    );
    current?.texts.push(block.text);
    if (block.table) current?.tables.push(block.table);
  }
  return { tree: { preamble: preamble.join(''), clauses: clauses.map(finish) }, issues };
}
