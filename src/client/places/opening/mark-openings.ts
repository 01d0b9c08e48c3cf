import { describeOpening, readWeekHours, type Opening } from './describe-opening.ts';

function mark(item: HTMLElement, now: number): Opening | undefined {
  const opening = describeOpening(readWeekHours(item.dataset['open']), now);
  const line = item.querySelector<HTMLElement>('.ear-open');
  line?.classList.toggle('is-open', opening?.isOpen === true);
  if (line) line.textContent = opening?.text ?? '';
  return opening;
}

/** Says of every entry whether it is open now; those come first, then the ones that open soonest. */
export function markOpenings(items: readonly HTMLElement[], now: number): HTMLElement[] {
  return items
    .map((item) => ({ item, wait: mark(item, now)?.wait ?? Infinity }))
    .sort((a, b) => (a.wait === b.wait ? 0 : a.wait - b.wait))
    .map(({ item }) => item);
}
