import type { MdastNode } from 'satteri';
import { restoreMarks } from './stand-ins.ts';

/** What may be wrong with a mark of Markdown. */
export type MarkFaultKind =
  | 'unpaired-mark'
  | 'struck-text'
  | 'broken-table'
  | 'lost-cells'
  | 'loose-footnote'
  | 'full-width-link';

/** A mark that the page does not show as it was meant, or that is better looked at. */
export interface MarkFault {
  readonly kind: MarkFaultKind;
  /** Line of the file. */
  readonly line: number;
  /** The mark with a few characters around it. */
  readonly value: string;
}

/** Marks that stand in the text of the page as they were typed. */
const patterns: readonly (readonly [MarkFaultKind, RegExp])[] = [
  [
    'unpaired-mark',
    /(?<!\*)\*\*(?!\*)|(?<!_)__(?=[\p{L}\p{N}“（《])[^_\s]+(?<![，、；：])(?<=__..+)__(?!_)/gu,
  ],
  ['broken-table', /^ *\|?(?: *:?-{2,}:? *\|)+(?: *:?-{2,}:? *)?$/gm],
  ['loose-footnote', /\[\^[^\]\s]+\]/g],
  ['full-width-link', /\[[^[\]\n]+\]（(?:\/|https?:)[^）\s]*）/g],
];
/** How much of the text helps to find a mark that stands there without its other half. */
const around = 6;

type FindLine = (node: MdastNode) => number;

function findInText(node: MdastNode, findLine: FindLine): MarkFault[] {
  if (node.type !== 'text') return [];
  const { value } = node;
  return patterns.flatMap(([kind, pattern]) =>
    [...value.matchAll(pattern)].map(({ index, 0: found }) => {
      const more = kind === 'unpaired-mark' ? around : 0;
      const shown = value.slice(Math.max(0, index - more), index + found.length + more);
      const line = findLine(node) + value.slice(0, index).split('\n').length - 1;
      return { kind, line, value: restoreMarks(shown).trim() };
    }),
  );
}

/** Cells beyond the header's are not on the page at all. */
function findLostCells(
  node: MdastNode,
  { lines, findLine }: { lines: readonly string[]; findLine: FindLine },
): MarkFault[] {
  if (node.type !== 'table') return [];
  const width = node.children[0]?.children.length ?? 0;
  const first = node.position?.start.line ?? 1;
  return node.children.slice(1).flatMap((row) => {
    const at = row.position?.start.line ?? first;
    const source = (lines[at - 1] ?? '').replace(/^[\s>]*(?:[-*+]|\d+[.)])?\s*\|/, '');
    const cells = source.replace(/(?<!\\)\|\s*$/, '').split(/(?<!\\)\|/);
    if (cells.length <= width) return [];
    const value = cells.slice(width).join('|').trim();
    return [{ kind: 'lost-cells' as const, line: findLine(row), value }];
  });
}

/** Notes at the end that nothing in the text leads to are not on the page at all. */
function findLooseNotes(nodes: readonly MdastNode[], findLine: FindLine): MarkFault[] {
  const used = new Set(
    nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
  );
  return nodes.flatMap((node) =>
    node.type === 'footnoteDefinition' && !used.has(node.identifier)
      ? [{ kind: 'loose-footnote' as const, line: findLine(node), value: `[^${node.identifier}]` }]
      : [],
  );
}

const toText = (node: MdastNode): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(toText).join('') : '';

/**
 * Everything in a body that its page does not show as it was meant, once a line.
 * @param nodes of the body's tree, in document order
 */
export function findMarkFaults(
  nodes: readonly MdastNode[],
  body: string,
  bodyLine: number,
): MarkFault[] {
  const findLine: FindLine = (node) => bodyLine + (node.position?.start.line ?? 1) - 1;
  const hasTable = nodes.some(({ type }) => type === 'table');
  const lines = hasTable ? body.split('\n') : [];
  const faults = nodes.flatMap((node): MarkFault[] => [
    ...findInText(node, findLine),
    ...findLostCells(node, { lines, findLine }),
    ...(node.type === 'delete'
      ? [{ kind: 'struck-text' as const, line: findLine(node), value: restoreMarks(toText(node)) }]
      : []),
  ]);
  const seen = new Set<string>();
  return [...faults, ...findLooseNotes(nodes, findLine)]
    .sort((a, b) => a.line - b.line)
    .filter(({ kind, line }) => seen.size < seen.add(`${kind} ${line}`).size);
}
