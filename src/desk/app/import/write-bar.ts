import { importTexts as texts } from '../../../words/desk/import.ts';
import type { ImportView } from '../../shared/importing.ts';
import { element } from '../element.ts';

/** The end of an import: what stands in the way, and the button. */
export interface WriteBar {
  readonly root: HTMLElement;
  readonly show: (view: ImportView) => void;
  /** While the desk is still looking at the last answer. */
  readonly setBusy: (isBusy: boolean) => void;
}

/** Makes the bar. */
export function createWriteBar(onFinish: (way: 'write' | 'draft') => void): WriteBar {
  const write = element('button', { type: 'button', 'data-import-write': true }, texts.write);
  const draft = element(
    'button',
    { type: 'button', class: 'quiet', 'data-import-draft': true },
    texts.draft,
  );
  const state = element('span', { role: 'status' });
  let shown: ImportView | undefined;
  let isBusy = false;
  const update = (): void => {
    write.disabled = isBusy || !shown?.isReady;
    draft.hidden = !shown?.canDraft;
    draft.disabled = isBusy;
    if (isBusy || !shown) {
      state.textContent = texts.reading;
      return;
    }
    const { counts, isReady, olderErrors } = shown;
    const said = counts.errors > 0 ? texts.blocked : isReady ? '' : texts.nothing;
    state.textContent = [said, olderErrors > 0 ? texts.olderErrors(olderErrors) : ''].join('');
  };
  write.addEventListener('click', () => {
    onFinish('write');
  });
  draft.addEventListener('click', () => {
    onFinish('draft');
  });
  update();
  return {
    root: element('div', { class: 'import-bar' }, write, draft, state),
    show(view) {
      shown = view;
      update();
    },
    setBusy(next) {
      isBusy = next;
      update();
    },
  };
}
