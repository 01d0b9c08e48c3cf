import { parseMarkdown } from './parse-markdown.ts';
import { restoreMarks } from './stand-ins.ts';

/** A picture that a document shows. */
export interface ImageUse {
  readonly file: string;
  /** Line of the file. */
  readonly row: number;
  readonly source: string;
  /** What the picture shows, in words; empty when nobody wrote it. */
  readonly alt: string;
}

interface MarkdownNode {
  readonly type: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly identifier?: string;
  readonly position?: { readonly start?: { readonly line: number } };
  readonly children?: readonly MarkdownNode[];
}

function* walk(node: MarkdownNode): Generator<MarkdownNode> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/**
 * Every picture in the body of a Markdown file.
 * @param bodyLine line of the file on which the body begins
 */
export function findImageUses(body: string, file: string, bodyLine: number): ImageUse[] {
  // Most documents have none, and parsing costs a thousand times more than looking.
  if (!body.includes('![')) return [];
  const tree = parseMarkdown(body) as MarkdownNode;
  const nodes = [...walk(tree)];
  const definitions = new Map(
    nodes.flatMap(({ type, identifier, url }) =>
      type === 'definition' && identifier !== undefined ? [[identifier, url ?? '']] : [],
    ),
  );
  return nodes.flatMap(({ type, url, alt, identifier, position }) => {
    if (type !== 'image' && type !== 'imageReference') return [];
    const source = restoreMarks(url ?? definitions.get(identifier ?? '') ?? '');
    const row = bodyLine + (position?.start?.line ?? 1) - 1;
    return [{ file, row, source, alt: restoreMarks(alt ?? '').trim() }];
  });
}
