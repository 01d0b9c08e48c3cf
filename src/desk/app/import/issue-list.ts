import { importTexts as texts } from '../../../words/desk/import.ts';
import type { ImportIssue, ImportView } from '../../shared/importing.ts';
import { element } from '../element.ts';

function showIssue({ code, severity, file, row, cell, column, message, hint }: ImportIssue) {
  const spot = cell ?? (row === undefined ? '' : texts.rowPlace(row));
  const place = [file, spot, column ? `「${column}」` : ''].filter(Boolean).join(' ');
  return element(
    'li',
    { 'data-code': code, 'data-severity': severity, 'data-cell': cell },
    element('strong', {}, place),
    element('span', {}, `${message}。${hint}`),
  );
}

/** What was found, with sheet, cell and remedy. */
export function showIssues(
  { issues, counts, tables }: ImportView,
  onLeaveFaulty: () => void,
): HTMLElement {
  const { errors, warnings } = counts;
  const rest = errors + warnings - issues.length;
  const isLong = issues.length > 8;
  const list = element(
    'ol',
    {
      class: 'desk-issues import-issues',
      'data-desk-issues': true,
      // A list that scrolls can be reached by the keyboard.
      tabindex: isLong ? 0 : undefined,
      role: isLong ? 'list' : undefined,
      'aria-label': texts.issues,
    },
    ...issues.map(showIssue),
  );
  const leave = element(
    'button',
    { type: 'button', class: 'quiet', 'data-import-leave-faulty': true },
    texts.leaveFaulty,
  );
  leave.addEventListener('click', onLeaveFaulty);
  const isFaulty = tables.some(({ counts: { faulty } }) => faulty > 0);
  return element(
    'section',
    {},
    element('h2', {}, texts.issues),
    issues.length === 0
      ? element('p', {}, texts.noIssues)
      : element('p', {}, texts.issueCounts(errors, warnings)),
    list,
    rest > 0 && element('p', {}, texts.moreIssues(rest)),
    isFaulty && leave,
  );
}
