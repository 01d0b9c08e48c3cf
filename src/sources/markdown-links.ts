import { markdownToMdast, type MdastNode } from 'satteri';
import { isSafeLink } from './safe-link.ts';

/** One link of a Markdown body. */
export interface MarkdownLink {
  /** The target as the editor wrote it. */
  readonly href: string;
  /** Line of the file. */
  readonly line: number;
  /** Whether a page may carry it; an unsafe target is left out of the page. */
  readonly isSafe: boolean;
}

/** What a Markdown body holds besides prose. */
export interface MarkdownMarks {
  readonly links: readonly MarkdownLink[];
  /** Lines of the file with HTML, which pages show as text. */
  readonly htmlLines: readonly number[];
}

// Most minutes hold neither; what cannot be a link or a tag need not be parsed a second time.
const mayHoldMarks = /[<[]|:\/\/|www\./i;

/** Every node in document order; without recursion, for a text may nest as deep as it likes. */
function* walk(root: MdastNode): Generator<MdastNode> {
  const open: MdastNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    if ('children' in node) for (const child of [...node.children].reverse()) open.push(child);
  }
}

/**
 * Links and raw HTML of a Markdown body with the lines they stand on.
 * @param bodyLine line of the file on which the body begins
 */
export function findMarks(body: string, bodyLine: number): MarkdownMarks {
  const links: MarkdownLink[] = [];
  const htmlLines: number[] = [];
  if (!mayHoldMarks.test(body)) return { links, htmlLines };
  const targets = new Map<string, string>();
  const references: { identifier: string; line: number }[] = [];
  const add = (href: string, line: number): void => {
    links.push({ href, line, isSafe: isSafeLink(href) });
  };
  for (const node of walk(markdownToMdast(body, { features: { frontmatter: false } }))) {
    const line = bodyLine + (node.position?.start.line ?? 1) - 1;
    if (node.type === 'link') add(node.url, line);
    if (node.type === 'html') htmlLines.push(line);
    if (node.type === 'definition' && !targets.has(node.identifier))
      targets.set(node.identifier, node.url);
    if (node.type === 'linkReference') references.push({ identifier: node.identifier, line });
  }
  for (const { identifier, line } of references) {
    const href = targets.get(identifier);
    if (href !== undefined) add(href, line);
  }
  return { links, htmlLines };
}
