import { importTexts as texts } from '../../../words/desk/import.ts';
import type { ImportView, ReadingChoices } from '../../shared/importing.ts';
import { element } from '../element.ts';

type OnReading = (reading: ReadingChoices) => void;

function askHidden({ reading }: ImportView, onReading: OnReading): HTMLElement {
  const toButton = (hidden: 'take' | 'skip', label: string): HTMLElement => {
    const button = element(
      'button',
      {
        type: 'button',
        'data-import-hidden': hidden,
        'aria-pressed': reading.hidden === hidden ? 'true' : 'false',
      },
      label,
    );
    button.addEventListener('click', () => {
      onReading({ hidden });
    });
    return button;
  };
  return element(
    'div',
    { class: 'import-question', role: 'group', 'aria-label': texts.askHidden },
    element('p', {}, texts.askHidden),
    toButton('take', texts.hiddenTake),
    toButton('skip', texts.hiddenSkip),
  );
}

function askKind({ asks, reading }: ImportView, onReading: OnReading): HTMLElement {
  const select = element(
    'select',
    { id: 'import-kind' },
    element('option', { value: '' }, texts.kindChoose),
    ...asks.kinds.map(({ value, label }) =>
      element('option', { value, selected: reading.as === value }, label),
    ),
  );
  const button = element('button', { type: 'button', class: 'quiet' }, texts.kindUse);
  button.addEventListener('click', () => {
    if (select.value !== '') onReading({ as: select.value });
  });
  return element(
    'div',
    { class: 'import-question' },
    element('label', { for: 'import-kind' }, texts.askKind),
    select,
    button,
  );
}

/** What the importer has to be told before it can read the files. */
export function showQuestions(view: ImportView, onReading: OnReading): HTMLElement {
  return element(
    'div',
    {},
    view.asks.hidden && askHidden(view, onReading),
    view.asks.kinds.length > 0 && askKind(view, onReading),
  );
}
