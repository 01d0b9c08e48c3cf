import '../style/forms.css';
import { formTexts as texts } from '../../../words/desk/forms.ts';
import type { FormSection, FormStatus, FormView, FormWritten } from '../../shared/forms.ts';
import { reviewTexts } from '../../../words/desk/reviews.ts';
import { element } from '../element.ts';
import { ask, tell } from '../request.ts';
import { reviewSteps } from '../reviews/review-steps.ts';
import { createSendOptions, type SendOptions } from '../reviews/send-options.ts';
import { toFaultText } from '../show-fault.ts';
import { createField } from './create-field.ts';
import { createFormModel, type FormModel } from './form-model.ts';
import { createFormPreview } from './form-preview.ts';
import { createKeeper, type KeepState } from './keep-typing.ts';
import { showStatus } from './show-status.ts';
import { whenReleased } from './when-released.ts';

/** Takes over what a roster holds already, where nobody has typed anything else. */
function createFill(model: FormModel): (status: FormStatus) => void {
  const filled = new Map<string, string>();
  return ({ fill }) => {
    for (const [name, text] of Object.entries(fill)) {
      const now = model.get(model.values, name);
      const isOwn = now === '' || now === filled.get(name);
      if (!isOwn || now === text || model.isTouched(model.values, name)) continue;
      filled.set(name, text);
      model.set(model.values, name, text);
      model.setters.get(name)?.(text);
    }
  };
}

function showSection({ title, about, fields }: FormSection, model: FormModel): HTMLElement {
  const parts = fields.map((field) =>
    createField({ field, entry: model.values, path: field.name, model }),
  );
  return element(
    'section',
    { class: 'form-section' },
    element('h2', {}, title),
    about === undefined ? undefined : element('p', { class: 'field-about' }, about),
    element('div', { class: 'field-grid' }, ...parts),
  );
}

/** What was written, and what can be done now. */
function showWritten(body: HTMLElement, view: FormView, { writes, notice }: FormWritten): void {
  const done = element(
    'section',
    { class: 'form-written', 'data-form-written': true, tabindex: -1 },
    element('h2', {}, texts.written),
    notice === undefined ? undefined : element('p', {}, notice),
    element('ul', {}, ...writes.map((line) => element('li', {}, line))),
    element(
      'p',
      { class: 'form-bar' },
      element('a', { class: 'desk-button', href: `/forms/${view.kind}/` }, texts.another),
      element('a', { href: '/history/' }, texts.toHistory),
    ),
  );
  body.replaceChildren(done);
  done.focus();
}

interface Bar {
  readonly root: HTMLElement;
  readonly write: HTMLButtonElement;
  readonly sending: SendOptions;
  readonly setState: (state: KeepState, message?: string) => void;
  readonly showWrites: (status: FormStatus, whole: readonly HTMLElement[]) => void;
  readonly say: (text: string) => void;
}

/** The end of the form: what would be written, and the button. */
function createBar(): Bar {
  const sending = createSendOptions(false);
  const write = element(
    'button',
    { type: 'button', 'data-form-write': true },
    reviewSteps.length > 0 ? reviewTexts.send : texts.write,
  );
  const state = element('span', { role: 'status', class: 'form-state' });
  const writes = element('div', { class: 'form-writes' });
  const whole = element('ul', { class: 'desk-issues', 'data-desk-issues': true });
  const said = element('p', { class: 'form-said', role: 'alert' });
  const root = element(
    'section',
    { class: 'form-end' },
    whole,
    writes,
    said,
    sending.root,
    element('p', { class: 'form-bar' }, write, state),
    element('p', { class: 'field-about' }, texts.writeAbout),
  );
  return {
    root,
    write,
    sending,
    setState(next, message = '') {
      state.dataset['deskState'] = next === 'saved' ? 'draft' : next;
      const words = { saved: texts.keptAt, saving: texts.keeping, error: texts.notKept };
      state.textContent = words[next] + message;
    },
    showWrites(status, issues) {
      whole.replaceChildren(...issues);
      const lines = status.writes.map((line) => element('li', {}, line));
      writes.replaceChildren(
        ...(lines.length > 0
          ? [element('p', {}, texts.willWrite), element('ul', {}, ...lines)]
          : []),
      );
    },
    say(text) {
      said.textContent = text;
    },
  };
}

const toAddress = (kind: string, id: string): string =>
  `/api/forms/${kind}${id === '' ? '' : id === 'new' ? '?fresh=true' : `?id=${encodeURIComponent(id)}`}`;

/** One form. */
export async function showPage(body: HTMLElement, data: DOMStringMap): Promise<void> {
  const view = await ask<FormView>(toAddress(data['kind'] ?? '', location.hash.slice(1)));
  history.replaceState(undefined, '', `#${view.id}`);
  const model = createFormModel(view);
  const bar = createBar();
  const fields = element('div', { class: 'form-fields' });
  const fill = createFill(model);
  const show = whenReleased(() => {
    bar.showWrites(model.status(), showStatus(fields, model));
  });
  const preview = createFormPreview(view);
  const keeper = createKeeper(model, {
    onStatus(status) {
      model.setStatus(status);
      fill(status);
      show();
      preview.show(status);
    },
    onState: bar.setState,
  });
  model.onChange(show);
  bar.write.addEventListener('click', () => {
    void (async () => {
      await keeper.flush();
      model.touchAll();
      show();
      const wrong = fields.querySelectorAll<HTMLElement>('[data-wrong]');
      if (!model.status().canSave) {
        bar.say(wrong.length > 0 ? texts.left(wrong.length) : texts.nothing);
        const control = wrong[0]?.querySelector<HTMLElement>('input, textarea, button');
        control?.focus();
        return;
      }
      try {
        bar.write.disabled = true;
        const written = await tell<FormWritten>(
          `/api/forms/${view.kind}/${view.id}/save`,
          bar.sending.read(),
        );
        keeper.stop();
        history.replaceState(undefined, '', location.pathname);
        showWritten(body, view, written);
      } catch (error) {
        bar.write.disabled = false;
        bar.say(toFaultText(error));
      }
    })();
  });
  const startOver = element('button', { type: 'button', class: 'quiet' }, texts.startOver);
  startOver.addEventListener('click', () => {
    location.hash = 'new';
    location.reload();
  });
  fields.append(...view.sections.map((section) => showSection(section, model)));
  body.replaceChildren(
    element('p', { class: 'form-about' }, view.about),
    ...(view.isContinued
      ? [element('p', { class: 'form-continued' }, texts.isContinued, startOver)]
      : []),
    element(
      'div',
      { class: 'form-work' },
      fields,
      element('div', { class: 'form-side' }, bar.root, preview.root),
    ),
  );
  fill(view);
  show();
  preview.show(view);
  bar.setState('saved');
}
