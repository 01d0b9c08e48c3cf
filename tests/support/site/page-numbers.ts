import { findNodes, readText, type HtmlNode } from './html-tree.ts';

/** The numbers in a page's text, by what they are. */
export interface PageNumbers {
  /** Bound to a source by `data-figure`. */
  readonly bound: string[];
  /** In a text that is shown as its author wrote it, or in a scale, a rule, a citation. */
  readonly exempt: Record<string, number>;
  /** Bound to nothing: each with the text it stands in. */
  readonly unbound: string[];
}

/**
 * What may hold numbers that are no figures, and why; set by the one component that prints it.
 * Nothing else is exempt but dates, clauses cited by number and texts of the editors, word for word.
 */
const marks: Readonly<Record<string, string>> = {
  'data-official': '文件和纪要的原文',
  'data-text': '编辑写的文章和说明',
  'data-citation': '条款的编号',
  'data-rule': '规则里的数和页码',
  'data-published': '名册本身',
  'data-hash': '校验码',
  'data-check': '检查程序的话',
  'data-address': '网址',
};

const date =
  /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:—(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?)?|\d{4}-\d{2}-\d{2}/g;
const annex = /附件 ?\d+(?: 序号\d+)?/g;
const number = /\d[\d,]*(?:\.\d+)?/g;

function findExemption({ name, attributes }: HtmlNode): string | undefined {
  if (name === 'time') return '日期';
  // A link to a clause is labelled with its number.
  if (name === 'a' && /\/policies\/[^/]+\/#/.test(attributes.get('href') ?? ''))
    return '条款的编号';
  if (attributes.get('class') === 'chart-tick') return '图的刻度';
  const mark = Object.keys(marks).find((own) => attributes.has(own));
  return mark && marks[mark];
}

interface Context {
  readonly found: PageNumbers;
  readonly knownWords: readonly string[];
  /** Numbers that the table of the chart has bound, and the same while in its drawing. */
  readonly table: ReadonlySet<string> | undefined;
  readonly charted: ReadonlySet<string> | undefined;
}

function countIn(text: string, kind: string, { found }: Context): void {
  const count = text.match(number)?.length ?? 0;
  if (count > 0) found.exempt[kind] = (found.exempt[kind] ?? 0) + count;
}

/** Takes out of a text what is known, and counts it. */
function without(
  text: string,
  { pattern, kind }: { pattern: RegExp | string; kind: string },
  context: Context,
): string {
  return text.replaceAll(pattern, (piece) => {
    countIn(piece, kind, context);
    return ' ';
  });
}

function judgeText(whole: string, context: Context): void {
  if (!/\d/.test(whole)) return;
  const words = context.knownWords.filter((word) => whole.includes(word));
  let text = words.reduce(
    (rest, word) => without(rest, { pattern: word, kind: '名称' }, context),
    whole,
  );
  text = without(text, { pattern: date, kind: '日期' }, context);
  text = without(text, { pattern: annex, kind: '条款的编号' }, context);
  for (const piece of text.match(number) ?? []) {
    if (context.charted?.has(piece)) countIn(piece, '图里的数，旁边的表里有出处', context);
    else context.found.unbound.push(`${piece} in “${whole.trim()}”`);
  }
}

const isFigure = ({ attributes }: HtmlNode): boolean => attributes.has('data-figure');

const toFigureTexts = (node: HtmlNode): Set<string> =>
  new Set(findNodes(node, isFigure).flatMap((own) => readText(own).match(number) ?? []));

function judge(node: HtmlNode, context: Context): void {
  if (node.name === '') judgeText(node.text, context);
  if (isFigure(node)) {
    context.found.bound.push(...(readText(node).match(number) ?? []));
    return;
  }
  const kind = findExemption(node);
  if (kind !== undefined) {
    countIn(readText(node), kind, context);
    return;
  }
  const table = node.attributes.has('data-chart') ? toFigureTexts(node) : context.table;
  // Only the drawing may repeat what its table has bound.
  const charted = node.name === 'svg' ? table : context.charted;
  for (const child of node.children) judge(child, { ...context, table, charted });
}

/** Judges every number in the text below a node. `knownWords`: names and titles of the records. */
export function findNumbers(root: HtmlNode, knownWords: readonly string[]): PageNumbers {
  const found: PageNumbers = { bound: [], exempt: {}, unbound: [] };
  judge(root, { found, knownWords, table: undefined, charted: undefined });
  return found;
}
