import { rosterTexts as texts } from '../../../words/desk/rosters.ts';
import type { CellIssue } from '../../shared/roster-change.ts';
import { element } from '../element.ts';

/** The list of what the checks say, to be walked through. */
export interface IssuesPanel {
  readonly root: HTMLElement;
  readonly show: (issues: readonly CellIssue[], toRow: (uid: string) => number | undefined) => void;
}

/** Beside the grid; a click leads to the cell. */
export function createIssuesPanel(goTo: (uid: string, column?: string) => void): IssuesPanel {
  const list = element('ol', { class: 'desk-issues', 'data-desk-issues': true });
  const next = element('button', { type: 'button', class: 'quiet' }, texts.nextIssue);
  let shown: readonly CellIssue[] = [];
  let at = -1;
  const go = (index: number): void => {
    at = index;
    const issue = shown[index];
    if (issue?.uid !== undefined) goTo(issue.uid, issue.column);
  };
  next.addEventListener('click', () => {
    if (shown.length > 0) go((at + 1) % shown.length);
  });
  const root = element(
    'section',
    { class: 'roster-issues', 'aria-label': texts.issues },
    element('div', { class: 'roster-issues-head' }, element('h2', {}, texts.issues), next),
    list,
  );
  return {
    root,
    show(issues, toRow) {
      const weight = { error: 0, warning: 1 } as const;
      shown = [...issues].sort((a, b) => weight[a.severity] - weight[b.severity]);
      next.disabled = shown.length === 0;
      const items = shown.map(({ code, severity, uid, column, message, hint }, index) => {
        const row = uid === undefined ? undefined : toRow(uid);
        const place = row === undefined ? texts.wholeFile : texts.rowPlace(row, column ?? '');
        const button = element('button', { type: 'button', class: 'roster-issue' }, place);
        button.addEventListener('click', () => {
          go(index);
        });
        return element(
          'li',
          { 'data-code': code, 'data-severity': severity },
          button,
          element('span', {}, `${message}。${hint}`),
        );
      });
      list.replaceChildren(...items);
      if (items.length === 0) list.append(element('li', {}, texts.noIssues));
    },
  };
}
