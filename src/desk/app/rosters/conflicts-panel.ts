import { rosterTexts as texts } from '../../../words/desk/rosters.ts';
import type { CellConflict } from '../../shared/roster-change.ts';
import { element } from '../element.ts';

/** Cells that hold another text than this editor expected; each waits for a choice. */
export interface ConflictsPanel {
  readonly root: HTMLElement;
  readonly show: (
    conflicts: readonly CellConflict[],
    toRow: (uid: string) => number | undefined,
  ) => void;
}

/** Shows both texts; neither is taken silently. */
export function createConflictsPanel(
  choose: (conflict: CellConflict, text: string) => void,
): ConflictsPanel {
  const root = element('section', { class: 'roster-conflicts', 'aria-live': 'polite' });
  root.hidden = true;
  const showOne = (
    conflict: CellConflict,
    toRow: (uid: string) => number | undefined,
  ): HTMLElement => {
    const { uid, column, mine, theirs, author } = conflict;
    const toButton = (label: string, text: string): HTMLElement => {
      const button = element('button', { type: 'button', class: 'quiet' }, label);
      button.addEventListener('click', () => {
        choose(conflict, text);
      });
      return button;
    };
    const row = toRow(uid);
    if (row === undefined)
      return element('li', { 'data-conflict': column }, texts.gone(column, mine));
    return element(
      'li',
      { 'data-conflict': column },
      element('strong', {}, `${texts.rowPlace(row, column)}（${texts.changedBy(author)}）`),
      toButton(texts.mine(mine), mine),
      toButton(texts.theirs(theirs), theirs),
    );
  };
  return {
    root,
    show(conflicts, toRow) {
      root.hidden = conflicts.length === 0;
      root.replaceChildren(
        element('h2', {}, texts.conflicts),
        element('ul', {}, ...conflicts.map((conflict) => showOne(conflict, toRow))),
      );
    },
  };
}
