import {
  findFacts,
  findOnlyDay,
  findRowFacts,
  findSignatures,
  toPlain,
  type Fact,
} from './facts.ts';

/** A document cut into its title, its labelled lines and the rest. */
export interface DocumentParts {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** A day that stands under the title and nothing else with it, and how it is written. */
  readonly bareDay: { readonly day: string; readonly text: string } | undefined;
  /** Blocks of Markdown, official headings as headings. */
  readonly blocks: readonly string[];
}

const chinese = '[一二三四五六七八九十]{1,3}';
const firstLevel = new RegExp(`^${chinese}、`);
const secondLevel = new RegExp(`^[（(]${chinese}[）)]`);
const longestHeading = 40;

/** `一、…` alone on a line is a heading of the second level, `（一）…` one of the third. */
export function toHeading(block: string): string {
  const text = block
    .replace(/^#+\s*/, '')
    .replaceAll('**', '')
    .trim();
  const isHeading = text.length <= longestHeading && !/[。；;\n|]/.test(text);
  if (isHeading && firstLevel.test(text)) return `## ${text}`;
  if (isHeading && secondLevel.test(text)) return `### ${text}`;
  return block;
}

/** The title of the page is its only first-level heading. */
function lowerHeadings(blocks: readonly string[]): string[] {
  const isTop = (block: string): boolean => block.startsWith('# ');
  const lowers = blocks.some(isTop);
  return blocks.map((block) => (lowers && /^#{1,5} /.test(block) ? `#${block}` : block));
}

/** A table's labelled rows as facts; the rest of it, if any, stays a table. */
function takeTableFacts(block: string, facts: Fact[]): string {
  const rows = block.split('\n').filter((line) => !/^\|(?: --- \|)+$/.test(line));
  const rest = rows.filter((line) => {
    const cells = line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim());
    const found = findRowFacts(cells);
    facts.push(...(found ?? []));
    return found === undefined;
  });
  if (rest.length === rows.length) return block;
  const columns = (rest[0] ?? '').split(' | ').length;
  const rule = `| ${Array.from({ length: columns }, () => '---').join(' | ')} |`;
  return rest.length === 0 ? '' : [rest[0], rule, ...rest.slice(1)].join('\n');
}

const toPlainTitle = (block: string): string =>
  toPlain(block.replace(/^#+\s*/, ''))
    .replaceAll(/\s*\n\s*/g, '')
    .trim();

const longestTitle = 80;

/** A title may take two lines: `当湖街道松枫社区` and `友邻站协商纪要`. */
function takeTitle(blocks: string[]): string {
  const [first = '', second = ''] = blocks;
  const isTitle = (block: string): boolean =>
    block !== '' &&
    !/^[|\-!]/.test(block) &&
    block.length <= longestTitle &&
    findFacts(block) === undefined &&
    !/[。；;]$/.test(block);
  if (!isTitle(first)) return '';
  blocks.shift();
  const isSplit =
    !/(?:纪要|记录|通知|意见|方案|办法|公告)/.test(first) && /纪要|记录$/.test(second);
  if (!isSplit || !isTitle(second)) return toPlainTitle(first);
  blocks.shift();
  return toPlainTitle(first) + toPlainTitle(second);
}

/** A line under the title that is only a date. */
function takeBareDay(blocks: string[]): DocumentParts['bareDay'] {
  const [text = ''] = blocks;
  const day = findOnlyDay(text);
  if (day === undefined) return undefined;
  blocks.shift();
  return { day, text: toPlain(text) };
}

const onlyNumber = /^[\u4e00-\u9fff]{1,12}〔\d{4}〕\d+号$/;

/** The head of an official document: who issues it, with its number; its title comes after. */
function takeLetterhead(blocks: string[]): string[] {
  const first = toPlain(blocks[0] ?? '').replaceAll(/\s/g, '');
  if (onlyNumber.test(first)) return blocks.splice(0, 1);
  const isHead = first.endsWith('文件');
  const number = blocks.slice(1, 3).findIndex((block) => /〔\d{4}〕\d+号/.test(toPlain(block)));
  return isHead && number >= 0 ? blocks.splice(0, number + 2) : [];
}

/** Under a text stand signatures, a date, an annex or two. */
const tailLength = 8;

/**
 * Cuts the Markdown of a Word document; labelled lines are looked for above the first heading, and
 * signatures at the end.
 */
export function toDocumentParts(markdown: string): DocumentParts {
  const blocks = markdown.split(/\n{2,}/).filter((block) => block.trim() !== '');
  const letterhead = takeLetterhead(blocks);
  const title = takeTitle(blocks);
  const bareDay = takeBareDay(blocks);
  const facts: Fact[] = [];
  const body: string[] = [...letterhead];
  let isHead = true;
  for (const [at, block] of lowerHeadings(blocks).entries()) {
    const heading = toHeading(block);
    if (heading.startsWith('#')) isHead = false;
    const isTail = at >= blocks.length - tailLength;
    const found = isHead ? findFacts(block) : isTail ? findSignatures(block) : undefined;
    if (found) facts.push(...found);
    else if (isHead && block.startsWith('| ')) body.push(takeTableFacts(block, facts));
    else body.push(heading);
  }
  return { title, facts, bareDay, blocks: body.filter((block) => block !== '') };
}
