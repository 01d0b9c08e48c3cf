/** What a reader can choose for good; each is an attribute `data-…` of the page. */
export type ChoiceName = 'scheme' | 'size' | 'cursor' | 'line' | 'keys';

const storageKey = 'youlin-reading';
const names: readonly ChoiceName[] = ['scheme', 'size', 'cursor', 'line', 'keys'];

const getRoot = (): HTMLElement => document.documentElement;

/** Absent: as the site is without a choice. */
export const getChoice = (name: ChoiceName): string | undefined => getRoot().dataset[name];

/** `boot.js` reads this before the next page is painted: `scheme=dark&size=150`. */
function remember(): void {
  const chosen = names
    .map((name) => [name, getChoice(name)] as const)
    .filter(([, value]) => value !== undefined)
    .map((pair) => pair.join('='));
  try {
    localStorage.setItem(storageKey, chosen.join('&'));
  } catch {
    // Storage can be forbidden; the choice then lasts for this page only.
  }
}

/** Applies a choice at once and on every page from now on. @param value undefined: none */
export function setChoice(name: ChoiceName, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(getRoot().dataset, name);
  else getRoot().dataset[name] = value;
  remember();
}

/** 恢复默认: as if nothing had ever been chosen. */
export function clearChoices(): void {
  for (const name of names) setChoice(name, undefined);
}
