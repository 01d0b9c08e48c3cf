import { importTexts as texts } from '../../../words/desk/import.ts';
import {
  rowsPerPage,
  type ImportedCell,
  type ImportedRow,
  type ImportedRows,
} from '../../shared/importing.ts';
import { element } from '../element.ts';

/** One table's rows, a page at a time. */
export interface RowList {
  readonly root: HTMLElement;
  readonly refresh: () => Promise<void>;
}

interface RowListOptions {
  readonly load: (page: number) => Promise<ImportedRows>;
  /** Undefined: the rows need no choice. */
  readonly onChoice?: (row: number, isLeft: boolean) => void;
}

function showCell({ column, before, after }: ImportedCell, isNew: boolean): HTMLElement {
  return element(
    'li',
    {},
    element('span', { class: 'import-column' }, column),
    isNew ? false : element('del', {}, before || texts.blank),
    isNew ? false : ' → ',
    isNew ? after : element('ins', {}, after || texts.blank),
  );
}

function createCheckBox(
  { row, title, isLeft }: ImportedRow,
  onChoice: NonNullable<RowListOptions['onChoice']>,
): HTMLElement {
  const box = element('input', {
    type: 'checkbox',
    checked: !isLeft,
    'aria-label': texts.take(row, title),
  });
  box.addEventListener('change', () => {
    onChoice(row, !box.checked);
  });
  // The label makes the target as large as a finger.
  return element('label', { class: 'import-take' }, box);
}

function showRow(row: ImportedRow, onChoice: RowListOptions['onChoice']): HTMLElement {
  const { kind, title, cells, isFaulty, isLeft } = row;
  return element(
    'li',
    {
      'data-import-row': row.row,
      'data-change': kind,
      'data-left': isLeft,
      'data-faulty': isFaulty,
    },
    onChoice && createCheckBox(row, onChoice),
    element('span', { class: 'import-place' }, texts.rowPlace(row.row)),
    element('span', { class: 'import-kind' }, texts.rowKinds[kind]),
    isFaulty && element('strong', { class: 'import-faulty' }, texts.rowFaulty),
    element('span', { class: 'import-title' }, title),
    cells.length > 0 &&
      element(
        'ul',
        { class: 'import-cells' },
        ...cells.map((cell) => showCell(cell, kind === 'new')),
      ),
  );
}

/** Makes the list; `refresh` fills it. */
export function createRowList({ load, onChoice }: RowListOptions): RowList {
  const list = element('ol', { class: 'import-rows' });
  const place = element('span', { role: 'status' });
  const toButton = (label: string, step: number): HTMLButtonElement => {
    const button = element('button', { type: 'button', class: 'quiet' }, label);
    button.addEventListener('click', () => {
      page += step;
      void refresh();
    });
    return button;
  };
  const [before, after] = [toButton(texts.before, -1), toButton(texts.after, 1)];
  const pager = element('div', { class: 'import-pager' }, before, place, after);
  let page = 0;
  const refresh = async (): Promise<void> => {
    const { rows, total } = await load(page);
    const pages = Math.max(1, Math.ceil(total / rowsPerPage));
    const focused = document.activeElement?.closest<HTMLElement>('[data-import-row]');
    const kept = list.contains(focused ?? null) ? focused?.dataset['importRow'] : undefined;
    list.replaceChildren(...rows.map((row) => showRow(row, onChoice)));
    if (kept !== undefined) {
      list.querySelector<HTMLElement>(`[data-import-row="${kept}"] input`)?.focus();
    }
    pager.hidden = pages === 1;
    place.textContent = texts.page(page + 1, pages);
    before.disabled = page === 0;
    after.disabled = page + 1 >= pages;
  };
  return { root: element('div', {}, list, pager), refresh };
}
