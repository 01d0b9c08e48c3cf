import '../style/reviews.css';
import { reviewTexts as texts } from '../../../words/desk/reviews.ts';
import type { LedgerRow } from '../../shared/reviewing.ts';
import { element } from '../element.ts';
import { ask } from '../request.ts';
import { showFault } from '../show-fault.ts';

const time = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'short', timeStyle: 'short' });

function showRow(row: LedgerRow): HTMLElement {
  const { submission, at, title, step, act, author, checklist, text } = row;
  const cells = [time.format(new Date(at)), title, step, act, author, checklist.join('；'), text];
  return element(
    'tr',
    { 'data-ledger-row': submission },
    element('td', {}, element('a', { href: `/reviews/${submission}/` }, String(submission))),
    ...cells.map((cell) => element('td', {}, cell)),
  );
}

/** 审校台账: to look at, to print, to download. */
export async function showPage(body: HTMLElement): Promise<void> {
  const from = element('input', { type: 'date', name: 'from' });
  const to = element('input', { type: 'date', name: 'to' });
  const [csv, xlsx] = ['csv', 'xlsx'].map((kind) =>
    element('a', { class: 'desk-button', 'data-ledger': kind }, texts.download[kind] ?? ''),
  ) as [HTMLAnchorElement, HTMLAnchorElement];
  const print = element('button', { type: 'button', class: 'quiet' }, texts.print);
  const list = element('div', { class: 'ledger-scroller', tabindex: 0, role: 'region' });
  list.setAttribute('aria-label', texts.ledger);
  const load = async (): Promise<void> => {
    const query = new URLSearchParams({ from: from.value, to: to.value }).toString();
    csv.href = `/api/reviews/ledger.csv?${query}`;
    xlsx.href = `/api/reviews/ledger.xlsx?${query}`;
    const rows = await ask<readonly LedgerRow[]>(`/api/reviews/ledger?${query}`);
    const heads = texts.ledgerHeaders.map((head) => element('th', { scope: 'col' }, head));
    list.replaceChildren(
      element(
        'table',
        { class: 'review-table' },
        element('thead', {}, element('tr', {}, ...heads)),
        element('tbody', {}, ...rows.map(showRow)),
      ),
      rows.length === 0 ? element('p', {}, texts.none) : '',
    );
  };
  for (const field of [from, to]) {
    field.addEventListener('change', () => {
      load().catch((error: unknown) => {
        showFault(list, error);
      });
    });
  }
  print.addEventListener('click', () => {
    window.print();
  });
  body.replaceChildren(
    element(
      'div',
      { class: 'ledger-bar' },
      element('label', {}, texts.from, from),
      element('label', {}, texts.to, to),
      csv,
      xlsx,
      print,
    ),
    list,
  );
  await load();
}
