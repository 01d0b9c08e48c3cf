import { historyTexts as texts } from '../../../words/desk/history.ts';
import type { ChangedRow, HistoryEntry } from '../../shared/history.ts';
import { element } from '../element.ts';
import { ask, tell } from '../request.ts';
import { showFault } from '../show-fault.ts';

const time = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'short' });

function showRow({ kind, title, cells }: ChangedRow): HTMLElement {
  const changes = cells.map(({ column, before, after }) =>
    element(
      'li',
      {},
      element('strong', {}, `「${column}」`),
      kind === 'added' ? false : element('del', {}, before || texts.empty),
      kind === 'removed' ? false : element('ins', {}, after || texts.empty),
    ),
  );
  return element(
    'li',
    { 'data-kind': kind },
    element('span', {}, `${texts.kinds[kind]} ${title}`),
    element('ul', {}, ...changes),
  );
}

function showEntry(entry: HistoryEntry, reload: () => Promise<void>): HTMLElement {
  const { id, at, author, why, title, file, isUndone, undoes, rows, parts } = entry;
  const undo = element('button', { type: 'button', class: 'quiet', 'data-undo': true }, texts.undo);
  const fault = element('div', {});
  undo.disabled = isUndone;
  undo.addEventListener('click', () => {
    undo.disabled = true;
    tell(`/api/history/${id}/undo`, {})
      .then(reload)
      .catch((error: unknown) => {
        undo.disabled = false;
        showFault(fault, error);
      });
  });
  const facts = [author, time.format(new Date(at)), why, undoes && texts.undoes(undoes)];
  return element(
    'li',
    { 'data-change': id, 'data-file': file },
    element(
      'div',
      { class: 'history-head' },
      element('strong', {}, title),
      element('span', {}, facts.filter(Boolean).join(' · ')),
      isUndone ? element('em', {}, texts.isUndone) : undo,
    ),
    fault,
    element('ul', { class: 'history-rows' }, ...rows.map(showRow)),
    ...parts.map(({ kind, text }) => element(kind === 'added' ? 'ins' : 'del', {}, text)),
  );
}

/** 修改记录. */
export async function showPage(body: HTMLElement): Promise<void> {
  const load = async (): Promise<void> => {
    const address = `/api/history${location.search}`;
    const entries = await ask<readonly HistoryEntry[]>(address);
    const list = element('ol', { class: 'history' }, ...entries.map((one) => showEntry(one, load)));
    body.replaceChildren(entries.length === 0 ? element('p', {}, texts.none) : list);
  };
  await load();
}
