import type { Sheet } from './sheet-text.ts';

/** The printed sheet in the page. */
export interface SheetView {
  readonly fill: (sheet: Sheet) => void;
}

/** Fills the blank sheet with what was typed. */
export function createSheetView(root: HTMLElement): SheetView {
  return {
    fill(sheet) {
      for (const [field, value] of Object.entries(sheet) as [keyof Sheet, string][]) {
        const place = root.querySelector(`[data-sheet] [data-field="${field}"]`);
        if (place) place.textContent = value;
      }
    },
  };
}
