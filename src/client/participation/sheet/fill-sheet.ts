import type { Sheet } from './sheet-text.ts';

/** Fills the blank sheet in the page with what was typed. */
export function fillSheet(root: HTMLElement, sheet: Sheet): void {
  for (const [field, value] of Object.entries(sheet) as [keyof Sheet, string][]) {
    const place = root.querySelector(`[data-sheet] [data-field="${field}"]`);
    if (place) place.textContent = value;
  }
}
