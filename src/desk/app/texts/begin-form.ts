import { textTexts as texts } from '../../../words/desk/texts.ts';
import type { NewKind, NewText } from '../../shared/texts.ts';
import { element } from '../element.ts';
import { tell } from '../request.ts';
import { showFault } from '../show-fault.ts';

const toOption = (value: string, label: string): HTMLElement => element('option', { value }, label);

function toLabelled(label: string, field: HTMLElement): HTMLElement {
  return element('label', { class: 'text-begin-field' }, element('span', {}, label), field);
}

const toToday = (): string => {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
};

/** Begins a document: what it is, and what its file name is made of. */
export function createBeginForm(kinds: readonly NewKind[]): HTMLElement {
  const kind = element('select', { name: 'kind' });
  kind.append(...kinds.map(({ folder, title }) => toOption(folder, title)));
  const title = element('input', { name: 'title', required: true, maxlength: 200 });
  const date = element('input', { name: 'date', type: 'date', value: toToday() });
  const unit = element('input', { name: 'unit', list: 'text-units' });
  const units = element('datalist', { id: 'text-units' });
  const page = element('select', { name: 'page' });
  const fault = element('div', {});
  const [dateRow, unitRow, pageRow] = [
    toLabelled(texts.day, date),
    toLabelled(texts.unit, unit),
    toLabelled(texts.page, page),
  ];
  const findKind = (): NewKind | undefined => kinds.find(({ folder }) => folder === kind.value);
  const findUnit = (): string =>
    findKind()?.units.find(({ id, name }) => [id, name].includes(unit.value.trim()))?.id ?? '';
  const update = (): void => {
    const { folder, names = [], units: own = [] } = findKind() ?? {};
    dateRow.hidden = folder === 'pages';
    unitRow.hidden = folder !== 'minutes';
    pageRow.hidden = folder !== 'pages';
    page.replaceChildren(...names.map((name) => toOption(name, name)));
    units.replaceChildren(...own.map(({ name }) => element('option', { value: name })));
  };
  kind.addEventListener('change', update);
  update();
  const form = element(
    'form',
    { class: 'text-begin' },
    toLabelled(texts.kind, kind),
    toLabelled(texts.title, title),
    dateRow,
    unitRow,
    units,
    pageRow,
    element('button', {}, texts.start),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const folder = findKind()?.folder ?? 'news';
    const wanted: NewText = {
      folder,
      title: title.value,
      date: date.value,
      unit: findUnit(),
      name: page.value,
    };
    tell<{ href: string }>('/api/texts', wanted)
      .then(({ href }) => {
        location.assign(href);
      })
      .catch((error: unknown) => {
        showFault(fault, error);
      });
  });
  return element(
    'details',
    { class: 'text-new' },
    element('summary', {}, texts.begin),
    form,
    fault,
  );
}
