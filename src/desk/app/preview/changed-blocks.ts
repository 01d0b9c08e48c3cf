import { countSame, matchBlocks } from '../../shared/match-blocks.ts';

/** The smallest parts of a page that say something by themselves. */
const blocks = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,td,th,figcaption,summary,blockquote,pre,img';

/** Beyond so many pairs they are not compared one by one. */
const mostPairs = 4_000_000;

/** A part of a page, and what it says. */
export interface Block {
  readonly element: HTMLElement;
  readonly key: string;
}

const toKey = (element: Element): string => {
  const text = element.textContent.replaceAll(/\s+/g, ' ').trim();
  const links = [...element.querySelectorAll('a, img')].map(
    (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '',
  );
  const own = [element.getAttribute('src'), element.getAttribute('alt')].map((part) => part ?? '');
  return [element.tagName, text, ...own, ...links].join('\u0000');
};

/** The parts of a page's text in their order. */
export function listBlocks(page: Document): Block[] {
  const found = page.querySelectorAll<HTMLElement>(`main :is(${blocks})`);
  return [...found]
    .filter((element) => element.querySelector(blocks) === null || element.tagName === 'P')
    .map((element) => ({ element, key: toKey(element) }));
}

/** Which of the new keys stand in no longest common row of both lists. */
function findByPairs(old: readonly string[], now: readonly string[]): number[] {
  const kept = new Set(matchBlocks(old, now).map(([, at]) => at));
  return [...now.keys()].filter((at) => !kept.has(at));
}

/** Indexes of the keys that are new or stand elsewhere than before. */
export function findChanged(old: readonly string[], now: readonly string[]): number[] {
  const { start, end } = countSame(old, now);
  const [oldMiddle, middle] = [
    old.slice(start, old.length - end),
    now.slice(start, now.length - end),
  ];
  const changed =
    oldMiddle.length * middle.length > mostPairs
      ? middle.flatMap((key, at) => (oldMiddle.includes(key) ? [] : at))
      : findByPairs(oldMiddle, middle);
  return changed.map((at) => at + start);
}
