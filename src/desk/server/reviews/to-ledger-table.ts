import { reviewTexts as texts } from '../../../words/desk/reviews.ts';
import type { Sheet } from '../../../queries/downloads/downloads.ts';
import type { LedgerRow } from '../../shared/reviewing.ts';

const time = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Shanghai',
});

/** The ledger as a table to download. */
export function toLedgerTable(rows: readonly LedgerRow[]): Sheet {
  return {
    title: texts.ledger,
    fields: texts.ledgerHeaders.map((header) => ({ header })),
    rows: rows.map(({ submission, at, title, step, act, author, checklist, text }) => [
      String(submission),
      time.format(new Date(at)),
      title,
      step,
      act,
      author,
      checklist.join('；'),
      text,
    ]),
  };
}
