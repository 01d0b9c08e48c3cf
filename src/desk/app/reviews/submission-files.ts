import { historyTexts } from '../../../words/desk/history.ts';
import { reviewTexts as texts } from '../../../words/desk/reviews.ts';
import type { ChangedRow } from '../../shared/history.ts';
import type { SubmissionFile } from '../../shared/reviewing.ts';
import { element } from '../element.ts';
import type { RemarkPlaces } from './remarks.ts';

function showRow(file: SubmissionFile, row: ChangedRow, places: RemarkPlaces): HTMLElement {
  const { kind, title, cells } = row;
  const lines = cells.map(({ column, before, after }) =>
    element(
      'tr',
      { 'data-review-cell': column },
      element('th', { scope: 'row' }, column),
      element('td', {}, element('del', {}, before || historyTexts.empty)),
      element('td', {}, element('ins', {}, after || historyTexts.empty)),
      element('td', {}, places.show(texts.remarkPlace(file.title, title, column))),
    ),
  );
  const heads = [texts.column, texts.before, texts.after, texts.remarks];
  return element(
    'section',
    { 'data-review-row': title, 'data-kind': kind },
    element('h3', {}, `${historyTexts.kinds[kind]} ${title}`),
    element(
      'table',
      { class: 'review-table' },
      element(
        'thead',
        {},
        element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head))),
      ),
      element('tbody', {}, ...lines),
    ),
  );
}

function showParts({ title, parts }: SubmissionFile, places: RemarkPlaces): HTMLElement[] {
  return parts.map(({ kind, text }, at) =>
    element(
      'div',
      { class: 'review-part', 'data-review-part': kind },
      element('strong', {}, historyTexts.kinds[kind]),
      element(kind === 'added' ? 'ins' : 'del', {}, text),
      places.show(texts.partPlace(title, at + 1)),
    ),
  );
}

/** The files of a submission: what changes in each, with what was said of it. */
export function showFiles(
  files: readonly SubmissionFile[],
  places: RemarkPlaces,
): readonly HTMLElement[] {
  return files.map((file) =>
    element(
      'section',
      { class: 'review-file', 'data-file': file.file },
      element('h2', {}, file.title),
      ...file.rows.map((row) => showRow(file, row, places)),
      ...showParts(file, places),
    ),
  );
}
