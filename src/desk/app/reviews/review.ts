import '../style/reviews.css';
import { reviewTexts as texts } from '../../../words/desk/reviews.ts';
import type { ReviewAct, SubmissionView } from '../../shared/reviewing.ts';
import { element } from '../element.ts';
import { ask, tell } from '../request.ts';
import { showFault } from '../show-fault.ts';
import { createDecisionForm } from './decision-form.ts';
import { createRemarkPlaces } from './remarks.ts';
import { showFiles } from './submission-files.ts';

const time = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'short' });

function showAct({ at, author, act, step, checklist, text }: ReviewAct): HTMLElement {
  const parts = [time.format(new Date(at)), author, [step, act].filter(Boolean).join(' ')];
  const ticked = checklist.length > 0 && texts.ticked(checklist);
  return element('li', { 'data-act': act }, [...parts, text, ticked].filter(Boolean).join(' · '));
}

function showSteps({ state, steps, stepAt }: SubmissionView): HTMLElement {
  const items = steps.map(({ name }, at) => {
    const isDone = state === 'done' || (state === 'pending' && at < stepAt);
    const isNow = state === 'pending' && at === stepAt;
    return element(
      'li',
      { 'aria-current': isNow && 'step', 'data-done': isDone },
      isDone ? `✓ ${name}` : name,
    );
  });
  return element('ol', { class: 'review-steps' }, ...items);
}

/** 一份送审. */
export async function showPage(body: HTMLElement, data: DOMStringMap): Promise<void> {
  const address = `/api/reviews/${data['submission'] ?? ''}`;
  const fault = element('div', {});
  const change = (path: string, order: unknown): void => {
    tell<SubmissionView>(`${address}/${path}`, order)
      .then(show)
      .catch((error: unknown) => {
        showFault(fault, error);
        fault.scrollIntoView({ block: 'nearest' });
      });
  };
  const show = (view: SubmissionView): void => {
    const { state, title, why, sender, isShort, isOwn, refusal } = view;
    const isOpen = state === 'pending' || state === 'returned';
    const remark = (place: string, text: string): void => {
      change('remarks', { place, text });
    };
    const places = createRemarkPlaces(view.remarks, isOpen ? remark : undefined);
    const files = showFiles(view.files, places);
    const whole = places.show('');
    const others = places
      .listOthers()
      .map(({ author, place, text }) =>
        element('p', { class: 'review-remark' }, `${author}（${place}）：${text}`),
      );
    const withdraw = element(
      'button',
      { type: 'button', class: 'quiet', 'data-review-withdraw': true },
      texts.withdraw,
    );
    withdraw.addEventListener('click', () => {
      change('withdraw', {});
    });
    fault.replaceChildren();
    const stands = state === 'pending' ? texts.waits(view.step) : texts.states[state];
    body.replaceChildren(
      element(
        'p',
        { role: 'status', 'data-review-state': state },
        [title, sender, isShort && texts.short, why, stands].filter(Boolean).join(' · '),
      ),
      showSteps(view),
      ...files,
      element('section', {}, element('h2', {}, texts.ofWhole), whole, ...others),
      fault,
      refusal === undefined
        ? createDecisionForm(view, change)
        : element('p', { 'data-review-refusal': true }, refusal),
      isOpen && isOwn ? withdraw : '',
      element('h2', {}, texts.soFar),
      element('ol', { class: 'review-acts' }, ...view.acts.map(showAct)),
    );
  };
  show(await ask<SubmissionView>(address));
}
