import { rosterTexts as texts } from '../../../words/desk/rosters.ts';
import { reviewTexts } from '../../../words/desk/reviews.ts';
import { element } from '../element.ts';
import { reviewSteps } from '../reviews/review-steps.ts';
import type { SyncState } from './roster-sync.ts';

interface ToolbarEvents {
  readonly onSave: () => void;
  readonly onUndo: (isRedo: boolean) => void;
  readonly onAddRow: () => void;
  readonly onRemoveRows: () => void;
  readonly onFillDown: () => void;
  readonly onFilter: (text: string, onlyFaulty: boolean) => void;
}

/** Buttons above a grid, and where it stands. */
export interface RosterToolbar {
  readonly root: HTMLElement;
  readonly setState: (state: SyncState, message?: string) => void;
  readonly setSteps: (steps: { readonly undo: number; readonly redo: number }) => void;
}

function toButton(label: string, onClick: () => void, isQuiet = true): HTMLButtonElement {
  const button = element('button', { type: 'button', class: isQuiet ? 'quiet' : undefined }, label);
  button.addEventListener('click', onClick);
  return button;
}

/** Makes the buttons above a grid. */
export function createRosterToolbar(events: ToolbarEvents): RosterToolbar {
  const isReviewed = reviewSteps.length > 0;
  const save = toButton(isReviewed ? reviewTexts.send : texts.save, events.onSave, false);
  save.dataset['deskSave'] = '';
  const state = element('span', { role: 'status', class: 'roster-state' });
  const undo = toButton(texts.undo, () => {
    events.onUndo(false);
  });
  const redo = toButton(texts.redo, () => {
    events.onUndo(true);
  });
  const filter = element('input', {
    type: 'search',
    'aria-label': texts.filter,
    placeholder: texts.filter,
  });
  const faulty = element('input', { type: 'checkbox', id: 'only-faulty' });
  const tellFilter = (): void => {
    events.onFilter(filter.value, faulty.checked);
  };
  filter.addEventListener('input', tellFilter);
  faulty.addEventListener('change', tellFilter);
  const root = element(
    'div',
    { class: 'roster-toolbar', role: 'toolbar', 'aria-label': texts.save },
    save,
    state,
    undo,
    redo,
    toButton(texts.addRow, events.onAddRow),
    toButton(texts.removeRows, events.onRemoveRows),
    toButton(texts.fillDown, events.onFillDown),
    filter,
    element('label', { for: 'only-faulty', class: 'roster-only' }, faulty, texts.onlyFaulty),
  );
  return {
    root,
    setState(next, message) {
      state.dataset['deskState'] = next;
      const said = isReviewed && next === 'saved' ? reviewTexts.allSent : texts.states[next];
      state.textContent = message ? `${said}：${message}` : said;
      save.disabled = next === 'saved' || next === 'saving' || next === 'conflict';
    },
    setSteps({ undo: back, redo: forth }) {
      undo.disabled = back === 0;
      redo.disabled = forth === 0;
    },
  };
}
