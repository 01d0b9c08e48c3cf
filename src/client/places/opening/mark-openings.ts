import { describeOpening, readWeekHours } from './describe-opening.ts';

const openingOf = (item: HTMLElement, now: number) =>
  describeOpening(readWeekHours(item.dataset['open']), now);

function mark(item: HTMLElement, now: number): void {
  const opening = openingOf(item, now);
  const line = item.querySelector<HTMLElement>('.ear-open') ?? document.createElement('strong');
  line.className = `ear-open${opening?.isOpen === true ? ' is-open' : ''}`;
  line.textContent = opening?.text ?? '';
  if (!opening) line.remove();
  else if (!line.isConnected) item.querySelector('a')?.after(line);
}

/** Minutes until somebody is there; Infinity where nobody knows. */
export const toWait = (item: HTMLElement, now: number): number =>
  openingOf(item, now)?.wait ?? Infinity;

/** Says of every entry (`data-open`) whether it is open now, and puts those first. */
export function markOpenings(list: HTMLElement, now: number): void {
  const items = Array.from(list.querySelectorAll<HTMLElement>('[data-point-id]'));
  for (const item of items) mark(item, now);
  const sorted = items
    .map((item) => ({ item, wait: toWait(item, now) }))
    .sort((a, b) => (a.wait === b.wait ? 0 : a.wait - b.wait));
  for (const { item } of sorted) list.append(item);
}
