import { reviewTexts as texts } from '../../../words/desk/reviews.ts';
import type { ReviewConflict, ReviewOrder, SubmissionView } from '../../shared/reviewing.ts';
import { element } from '../element.ts';

/** What a reviewer decides. */
export type Decide = (way: 'approve' | 'return', order: ReviewOrder) => void;

function showConflict({ key, place, mine, theirs, canChoose }: ReviewConflict): HTMLElement {
  if (!canChoose) return element('p', { class: 'desk-fault' }, texts.wholeConflict(place));
  const toChoice = (value: string, label: string): HTMLElement =>
    element(
      'label',
      { class: 'review-tick' },
      element('input', { type: 'radio', name: key, value, required: true }),
      label,
    );
  return element(
    'fieldset',
    { 'data-review-conflict': key },
    element('legend', {}, place),
    toChoice('mine', texts.mine(mine)),
    toChoice('theirs', texts.theirs(theirs)),
  );
}

/** The checklist of the step, what has to be chosen, and the two buttons. */
export function createDecisionForm(view: SubmissionView, decide: Decide): HTMLElement {
  const { revision, steps, stepAt, conflicts } = view;
  const step = steps[stepAt];
  const isLast = stepAt + 1 === steps.length;
  const ticks = (step?.checklist ?? []).map((line) =>
    element(
      'label',
      { class: 'review-tick' },
      element('input', { type: 'checkbox', name: 'tick', value: line }),
      line,
    ),
  );
  const text = element('textarea', { id: 'review-words', rows: 2 });
  const back = element(
    'button',
    { type: 'button', class: 'quiet', 'data-review-return': true },
    texts.sendBack,
  );
  const form = element(
    'form',
    { class: 'review-form', 'data-review-decide': true },
    element('h2', {}, texts.decide(step?.name ?? '')),
    ticks.length > 0 && element('fieldset', {}, element('legend', {}, texts.checklist), ...ticks),
    ...(isLast ? conflicts.map(showConflict) : []),
    element('label', { for: 'review-words' }, texts.words),
    text,
    element(
      'div',
      {},
      element('button', { type: 'submit', 'data-review-approve': true }, texts.approve(isLast)),
      ' ',
      back,
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const chosen = conflicts.flatMap(({ key }) => {
      const choice = data.get(key);
      return choice === 'mine' || choice === 'theirs' ? [[key, choice] as const] : [];
    });
    const ticked = data.getAll('tick').filter((value) => typeof value === 'string');
    decide('approve', {
      revision,
      ticks: ticked,
      choices: Object.fromEntries(chosen),
      text: text.value,
    });
  });
  back.addEventListener('click', () => {
    decide('return', { revision, text: text.value });
  });
  return form;
}
