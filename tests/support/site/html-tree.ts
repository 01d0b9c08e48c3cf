/** An element or a piece of text; entities are decoded. */
export interface HtmlNode {
  /** Empty for text. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  readonly children: HtmlNode[];
}

const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decode = (text: string): string =>
  text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

function toAttributes(text: string): Map<string, string> {
  const pairs = text.matchAll(/([^\s=/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g);
  return new Map([...pairs].map(([, key = '', a, b, c]) => [key, decode(a ?? b ?? c ?? '')]));
}

const toNode = (name: string, attributes: string, text = ''): HtmlNode => ({
  name,
  attributes: toAttributes(attributes),
  text,
  children: [],
});

/** Parses well-formed HTML, such as ours; scripts are left out. */
export function parseHtml(html: string): HtmlNode {
  const root = toNode('', '');
  const open = [root];
  const pieces = html
    .replaceAll(/<!--[\s\S]*?-->|<script[\s\S]*?<\/script>|<!doctype[^>]*>/gi, '')
    .matchAll(/<(\/?)([a-zA-Z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/g);
  for (const [, close, name = '', attributes = '', text] of pieces) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(toNode('', '', decode(text)));
    else if (close)
      open.length = Math.max(
        1,
        open.findLastIndex((own) => own.name === name),
      );
    else {
      const node = toNode(name, attributes);
      parent.children.push(node);
      if (!voids.has(name) && !attributes.endsWith('/')) open.push(node);
    }
  }
  return root;
}

/** Everything below a node that fulfils a condition, in document order. */
export function findNodes(root: HtmlNode, isMeant: (node: HtmlNode) => boolean): HtmlNode[] {
  return root.children.flatMap((child) => [
    ...(isMeant(child) ? [child] : []),
    ...findNodes(child, isMeant),
  ]);
}

/** Text of a node and of everything in it. */
export const readText = (node: HtmlNode): string =>
  node.text + node.children.map(readText).join('');
