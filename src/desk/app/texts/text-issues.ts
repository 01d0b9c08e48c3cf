import { textTexts as texts } from '../../../words/desk/texts.ts';
import type { ShownIssue } from '../../shared/shown-issue.ts';
import type { TextView } from '../../shared/texts.ts';
import { element } from '../element.ts';

/** What the checks say of a document. */
export interface TextIssues {
  readonly root: HTMLElement;
  readonly show: (view: TextView) => void;
}

interface IssueEvents {
  /** Line of the text, from 1. */
  readonly onLine: (line: number) => void;
  readonly onField: (header: string) => void;
}

/** Beside the text; a click leads to the place. */
export function createTextIssues({ onLine, onField }: IssueEvents): TextIssues {
  const list = element('ol', { class: 'desk-issues', 'data-desk-issues': true });
  const showOne = (issue: ShownIssue, bodyLine: number): HTMLElement => {
    const { code, severity, row = 0, column, message, hint } = issue;
    const line = row - bodyLine + 1;
    const label = line > 0 ? texts.line(line) : column ? texts.inField(column) : texts.whole;
    const button = element('button', { type: 'button', class: 'text-issue' }, label);
    button.addEventListener('click', () => {
      if (line > 0) onLine(line);
      else if (column) onField(column);
    });
    return element(
      'li',
      { 'data-code': code, 'data-severity': severity },
      button,
      element('span', {}, `${message}。${hint}`),
    );
  };
  return {
    root: element(
      'section',
      { class: 'text-issues', 'aria-label': texts.issues },
      element('h2', {}, texts.issues),
      list,
    ),
    show({ issues, bodyLine }) {
      const weight = { error: 0, warning: 1 } as const;
      const sorted = [...issues].sort((a, b) => weight[a.severity] - weight[b.severity]);
      list.replaceChildren(...sorted.map((issue) => showOne(issue, bodyLine)));
      if (sorted.length === 0) list.append(element('li', {}, texts.noIssues));
    },
  };
}
