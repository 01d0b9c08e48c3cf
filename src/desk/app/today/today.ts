import { todayTexts as texts } from '../../../words/desk/today.ts';
import type { ShownIssue } from '../../shared/shown-issue.ts';
import type { TodayView } from '../../shared/today.ts';
import { element } from '../element.ts';
import { ask } from '../request.ts';

function showIssue({ code, severity, file, row, column, message, hint }: ShownIssue): HTMLElement {
  const place = [file, row === undefined ? '' : `第${row}行`, column ? `「${column}」` : ''];
  return element(
    'li',
    { 'data-code': code, 'data-severity': severity },
    element('strong', {}, place.filter(Boolean).join(' ')),
    element('span', {}, `${message}。${hint}`),
  );
}

/** 今天要做的. */
export async function showPage(body: HTMLElement): Promise<void> {
  const { issues, drafts } = await ask<TodayView>('/api/today');
  body.replaceChildren(
    element('h2', {}, texts.wrong),
    issues.length === 0
      ? element('p', {}, texts.none)
      : element('ul', { class: 'desk-issues', 'data-desk-issues': true }, ...issues.map(showIssue)),
    element('h2', {}, texts.unsaved),
    element('ul', {}, ...drafts.map(({ file }) => element('li', {}, file))),
  );
}
