import '../style/preview.css';
import { formTexts } from '../../../words/desk/forms.ts';
import { previewTexts as texts } from '../../../words/desk/preview.ts';
import { formPreview, type FormStatus, type FormView } from '../../shared/forms.ts';
import { previewBase } from '../../shared/preview.ts';
import { element } from '../element.ts';
import { createPreviewBar } from '../preview/preview-bar.ts';
import { createPreviewStage, type Mode } from '../preview/preview-stage.ts';
import { runAgain } from '../preview/run-again.ts';

/** The page that the form would make, beside its fields. */
export interface FormPreview {
  readonly root: HTMLElement;
  readonly show: (status: FormStatus) => void;
}

/** Makes a preview that is opened by a button and follows what is typed. */
export function createFormPreview({ id }: FormView): FormPreview {
  const stage = createPreviewStage();
  const address = `/${formPreview.slice(previewBase.length)}${id}`;
  let mode: Mode = 'standard';
  let isOpen = false;
  let last: FormStatus | undefined;
  const bar = createPreviewBar({
    onScreen: stage.setScreen,
    onMode(next) {
      mode = next;
      refresh();
    },
  });
  const pane = element(
    'div',
    { class: 'preview', 'data-form-preview': true },
    bar.root,
    stage.root,
  );
  const button = element(
    'button',
    { type: 'button', class: 'quiet', 'aria-expanded': 'false' },
    texts.open,
  );
  const load = runAgain(async () => {
    if (last?.page === undefined) {
      bar.say(formTexts.previewLater);
      return;
    }
    bar.say(texts.loading);
    await stage.load(address, mode);
    bar.say(texts.newPage);
  });
  const refresh = (): void => {
    if (isOpen) load();
  };
  pane.hidden = true;
  button.addEventListener('click', () => {
    isOpen = !isOpen;
    pane.hidden = !isOpen;
    button.textContent = isOpen ? texts.close : texts.open;
    button.setAttribute('aria-expanded', String(isOpen));
    refresh();
  });
  bar.setAddress(address);
  stage.setScreen('phone');
  return {
    root: element('section', { class: 'form-preview', 'aria-label': texts.title }, button, pane),
    show(status) {
      last = status;
      refresh();
    },
  };
}
