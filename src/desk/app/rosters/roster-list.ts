import { rosterTexts as texts } from '../../../words/desk/rosters.ts';
import type { RosterEntry } from '../../shared/roster-entry.ts';
import { element } from '../element.ts';
import { ask } from '../request.ts';

/** All rosters. */
export async function showPage(body: HTMLElement): Promise<void> {
  const entries = await ask<readonly RosterEntry[]>('/api/rosters');
  const items = entries.map(({ name, title, about, rows, errors, isDrafted }) =>
    element(
      'li',
      { class: 'roster-entry' },
      element('a', { href: `/rosters/${name}/` }, title),
      element('span', {}, about),
      element('span', {}, rows === undefined ? texts.noFile : texts.rows(rows)),
      errors > 0 && element('strong', { class: 'roster-entry-fault' }, texts.entryErrors(errors)),
      isDrafted && element('em', {}, texts.entryDraft),
    ),
  );
  body.replaceChildren(element('ul', { class: 'roster-list' }, ...items));
}
