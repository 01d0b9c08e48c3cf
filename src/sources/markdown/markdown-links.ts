import type { MdastNode } from 'satteri';
import { findMarkFaults, type MarkFault } from './mark-faults.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { isSafeLink } from './safe-link.ts';
import { restoreMarks } from './stand-ins.ts';

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
  /** Marks that the page does not show as they were meant. */
  readonly faults: readonly MarkFault[];
}

// Most minutes hold none; what cannot be a link, a tag or a mark need not be parsed a second time.
const mayHoldMarks = /[<[|]|:\/\/|www\.|\*\*|__|~~/i;

/** Every node in document order; without recursion, for a text may nest as deep as it likes. */
function* walk(root: MdastNode): Generator<MdastNode> {
  const open: MdastNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    if ('children' in node) for (const child of [...node.children].reverse()) open.push(child);
  }
}

// A text of plain words and links such as [友邻点](/points/) can be read without a parser; whatever
// could turn a link into something else – code, HTML, escapes, definitions – cannot.
const needsParser = /[<`\\&|]|\*\*|__|~~|\[\^|\]（|:\/\/|www\.|\]:|~~~|^(?: {4}| {0,3}\t)/im;
const plainLink = /(?<image>!?)\[[^[\]\n]*\]\((?<href>[\w/#.?=%-]*)\)/g;

// Bold words, whole and in one line, as nearly everybody writes them: nothing can be wrong with them.
const plainBold =
  /(?<!\*)\*\*[\p{L}\p{N}“（《【](?:[^*_~\n|`[\]<\\:wW]{0,200}?[\p{L}\p{N}”）》】。，、；：！？])?\*\*(?!\*)/gu;

/** The links of a body that needs no parser; undefined when it needs one. */
function findPlainLinks(body: string, bodyLine: number): MarkdownLink[] | undefined {
  if (needsParser.test(body) || /[[\]]/.test(body.replaceAll(plainLink, ''))) return undefined;
  const links: MarkdownLink[] = [];
  let line = bodyLine;
  let at = 0;
  for (const { groups, index } of body.matchAll(plainLink)) {
    for (; at < index; at++) if (body[at] === '\n') line++;
    const href = groups?.['href'] ?? '';
    if (groups?.['image'] === '') links.push({ href, line, isSafe: isSafeLink(href) });
  }
  return links;
}

/**
 * Links and raw HTML of a Markdown body with the lines they stand on.
 * @param bodyLine line of the file on which the body begins
 */
export function findMarks(body: string, bodyLine: number): MarkdownMarks {
  const rest = body.includes('**') ? body.replaceAll(plainBold, '') : body;
  const plain = mayHoldMarks.test(rest) ? findPlainLinks(rest, bodyLine) : [];
  return plain ? { links: plain, htmlLines: [], faults: [] } : parseMarks(body, bodyLine);
}

/** The same by the parser, for any body. */
export function parseMarks(body: string, bodyLine: number): MarkdownMarks {
  const links: MarkdownLink[] = [];
  const htmlLines: number[] = [];
  const targets = new Map<string, string>();
  const references: { identifier: string; line: number }[] = [];
  const add = (href: string, line: number): void => {
    const written = restoreMarks(href);
    links.push({ href: written, line, isSafe: isSafeLink(written) });
  };
  const nodes = [...walk(parseMarkdown(body))];
  for (const node of nodes) {
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
  return { links, htmlLines, faults: findMarkFaults(nodes, body, bodyLine) };
}
