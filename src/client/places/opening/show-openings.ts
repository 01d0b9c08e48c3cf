import { markOpenings } from './mark-openings.ts';

/**
 * Says of every entry of an area whether it is open now. The lists of the area keep their lengths:
 * who is there now stands in the first, and nothing below moves.
 */
export function showOpenings(area: HTMLElement): void {
  const lists = Array.from(area.querySelectorAll<HTMLElement>('.ear-list'));
  const counts = lists.map(({ children }) => children.length);
  const items = Array.from(area.querySelectorAll<HTMLElement>('[data-point-id]'));
  const sorted = markOpenings(items, Date.now());
  let at = 0;
  lists.forEach((list, index) => {
    const next = at + (counts[index] ?? 0);
    list.append(...sorted.slice(at, next));
    at = next;
  });
}
