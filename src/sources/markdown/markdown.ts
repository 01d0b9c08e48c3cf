import { defineHastPlugin, defineMdastPlugin, markdownToHtml } from 'satteri';
import { isOutsideLink, outsideMark } from './outside-link.ts';
import { features } from './parse-markdown.ts';
import { prepareMarkdown } from './prepare-markdown.ts';
import { isSafeLink } from './safe-link.ts';
import { restoreMarks } from './stand-ins.ts';

/** Turns a link as an editor wrote it (`/communities/`) into the one the page needs (with base). */
export type ResolveLink = (href: string) => string;

/** Whether a link leaves the site. */
export type IsOutside = (href: string) => boolean;

const rawHtmlAsText = defineMdastPlugin({
  name: 'raw-html-as-text',
  html(node, context) {
    context.replaceNode(node, { type: 'text', value: node.value });
  },
});

// The page prints the title as its one h1.
const noSecondTitle = defineMdastPlugin({
  name: 'no-second-title',
  heading(node, context) {
    if (node.depth === 1) context.setProperty(node, 'depth', 2);
  },
});

// Who presses Enter in Notepad sees a new line, and so does the reader.
const linesAsTyped = defineMdastPlugin({
  name: 'lines-as-typed',
  text(node, context) {
    const [first = '', ...others] = node.value.split('\n');
    if (others.length === 0) return;
    const toText = (value: string) => ({ type: 'text' as const, value });
    const rest = others.flatMap((line) => [{ type: 'break' as const }, toText(line)]);
    context.replaceNode(node, [toText(first), ...rest]);
  },
});

const isLocalImage = (source: string): boolean => /^(?![a-z]+:|\/\/)/i.test(source.trim());

// As `OutsideMark.astro` prints it.
const toOutsideMark = () => ({
  type: 'element' as const,
  tagName: 'small',
  properties: { className: ['outside'], dataPagefindIgnore: '' },
  children: [{ type: 'text' as const, value: outsideMark }],
});

// Strict CSP forbids the `style` that GFM tables put on aligned cells.
function cleanElements(
  resolveLink: ResolveLink,
  isOutside: IsOutside,
): ReturnType<typeof defineHastPlugin> {
  return defineHastPlugin({
    name: 'clean-elements',
    element: {
      filter: ['a', 'img', 'td', 'th', 'table', 'input', 'h2'],
      visit(node, context) {
        const { href, src, style } = node.properties;
        if (node.tagName === 'a' && typeof href === 'string') {
          context.setProperty(node, 'href', isSafeLink(href) ? resolveLink(href) : null);
          if (isOutside(href)) context.appendChild(node, toOutsideMark());
        }
        if (node.tagName === 'img' && typeof src === 'string') {
          if (isLocalImage(src)) context.setProperty(node, 'src', resolveLink(src));
          else context.removeNode(node);
        }
        if (node.tagName === 'input') {
          context.replaceNode(node, { type: 'text', value: node.properties.checked ? '☑' : '☐' });
        }
        if (node.tagName === 'h2' && node.properties.id === 'footnote-label')
          context.setProperty(node, 'className', ['visually-hidden']);
        if (typeof style === 'string') {
          context.setProperty(node, 'style', null);
          context.setProperty(node, 'className', [`align-${style.split(':')[1]?.trim() ?? ''}`]);
        }
        if (node.tagName === 'table') {
          context.wrapNode(node, {
            type: 'element',
            tagName: 'div',
            properties: {
              className: ['table-scroll'],
              role: 'group',
              ariaLabel: '表格，放不下时可以左右滑动',
              tabIndex: 0,
            },
            children: [],
          });
        }
      },
    },
  });
}

/** A prepared text, or a piece of one, to safe HTML. */
export function renderPrepared(
  prepared: string,
  resolveLink: ResolveLink,
  isOutside: IsOutside = isOutsideLink,
): string {
  const result = markdownToHtml(prepared, {
    mdastPlugins: [rawHtmlAsText, noSecondTitle, linesAsTyped],
    hastPlugins: [
      cleanElements(
        (href) => resolveLink(restoreMarks(href)),
        (href) => isOutside(restoreMarks(href)),
      ),
    ],
    features,
  });
  if (result instanceof Promise) throw new Error('No Markdown plugin may be asynchronous');
  return restoreMarks(result.html);
}

/** Markdown to safe HTML: raw HTML becomes text, unsafe links lose their target. */
export const renderMarkdown = (
  markdown: string,
  resolveLink: ResolveLink,
  isOutside?: IsOutside,
): string => renderPrepared(prepareMarkdown(markdown), resolveLink, isOutside);
