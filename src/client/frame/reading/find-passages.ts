/** A piece of the page that is read in one go. */
export interface Passage {
  readonly element: Element;
  readonly text: string;
}

const blocks = 'h1, h2, h3, h4, p, li, dt, dd, tr, caption, figcaption, blockquote, summary';
// What is there to be operated, or says where something comes from, only interrupts who listens.
const silent = [
  'nav, button, form, input, select, script, svg, canvas, [hidden], [aria-hidden="true"]',
  '.visually-hidden, .no-print, .cite, .side-source, .clause-refs, .roster-files, .roster-origin',
  '[data-figures], .map-box, .chart-legend',
].join();

/** Cells of a row are read with a pause between them. */
const toSpace = (node: Node, block: Element): string => {
  const cell = node.parentElement?.closest('td, th');
  return cell && block.contains(cell) && !cell.contains(node.previousSibling) ? '，' : '';
};

/** The main content in the order in which it is read, without sources, buttons and what is not seen. */
export function findPassages(main: Element): Passage[] {
  const texts = new Map<Element, string>();
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const block = parent?.closest(blocks);
    if (!parent || !block || !main.contains(block) || parent.closest(silent)) continue;
    const before = texts.get(block);
    const space = before === undefined ? '' : toSpace(node, block);
    texts.set(block, (before ?? '') + space + (node.nodeValue ?? ''));
  }
  return Array.from(texts, ([element, text]) => ({
    element,
    text: text.replace(/\s+/g, ' ').trim(),
  }))
    .filter(({ text }) => /[\d\u4e00-\u9fff]/.test(text))
    .filter(({ element }) => element.getClientRects().length > 0);
}

/** Which passage the reader has selected something in; otherwise the first. */
export function findSelected(passages: readonly Passage[]): number {
  const selection = getSelection();
  const node = selection && !selection.isCollapsed ? selection.getRangeAt(0).startContainer : null;
  const index = passages.findIndex(({ element }) => node !== null && element.contains(node));
  return Math.max(0, index);
}
