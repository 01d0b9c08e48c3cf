import { textTexts as texts } from '../../../words/desk/texts.ts';
import type { TextConflict } from '../../shared/texts.ts';
import { element } from '../element.ts';

/** Two texts of which one has to be chosen. */
export interface ChoicePanel {
  readonly root: HTMLElement;
  readonly show: (conflict: TextConflict | undefined, heading: string) => void;
}

/** Shows both texts; neither is taken silently. */
export function createChoicePanel(choose: (choice: 'mine' | 'theirs') => void): ChoicePanel {
  const root = element('section', { class: 'text-choice', 'aria-live': 'polite' });
  root.hidden = true;
  const toButton = (label: string, choice: 'mine' | 'theirs'): HTMLElement => {
    const button = element('button', { type: 'button', 'data-choice': choice }, label);
    button.addEventListener('click', () => {
      choose(choice);
    });
    return button;
  };
  return {
    root,
    show(conflict, heading) {
      root.hidden = conflict === undefined;
      if (!conflict) return;
      const parts = conflict.parts.map(({ kind, text }) =>
        element(kind === 'added' ? 'ins' : 'del', {}, text.trim()),
      );
      root.replaceChildren(
        element('h2', {}, heading),
        element('p', {}, texts.conflictAbout),
        element('div', { class: 'text-choice-parts' }, ...parts),
        toButton(texts.mine, 'mine'),
        toButton(texts.theirs, 'theirs'),
      );
    },
  };
}
