import '../style/today.css';
import { todayTexts as texts } from '../../../words/desk/today.ts';
import type { TodayFile, TodayItem, TodayView } from '../../shared/today.ts';
import { element } from '../element.ts';
import { ask } from '../request.ts';

type SectionName = keyof typeof texts.sections;

const toLink = (text: string, href: string | undefined): HTMLElement =>
  href === undefined ? element('span', {}, text) : element('a', { href }, text);

function showDays(days: number | undefined): HTMLElement | false {
  if (days === undefined) return false;
  const isOver = days < 0;
  const text = isOver ? texts.daysOver(-days) : texts.daysLeft(days);
  return element('strong', { class: isOver ? 'today-over' : 'today-left' }, text);
}

const showItem = ({ text, note, days, href, code }: TodayItem): HTMLElement =>
  element(
    'li',
    { 'data-code': code },
    toLink(text, href),
    showDays(days),
    note !== undefined && element('span', { class: 'today-note' }, note),
  );

function showFile({ title, href, errors, issues }: TodayFile): HTMLElement {
  const warnings = issues.length - errors;
  const lines = issues.map(({ code, severity, row, column, message, hint, href: place }) =>
    element(
      'li',
      { 'data-code': code, 'data-severity': severity },
      toLink(texts.place(row, column) || texts.wholeFile, place),
      element('span', {}, `${message}。${hint}`),
    ),
  );
  const folded = element(
    'details',
    {},
    element(
      'summary',
      {},
      element('strong', {}, title),
      errors > 0 && element('span', { class: 'today-over' }, texts.errors(errors)),
      warnings > 0 && element('span', {}, texts.warnings(warnings)),
    ),
    element('ul', { class: 'desk-issues' }, ...lines),
    href !== undefined && element('a', { href }, texts.open(title)),
  );
  folded.open = errors > 0;
  return element('li', {}, folded);
}

function showSection(name: SectionName, items: readonly HTMLElement[], count: number): HTMLElement {
  const body =
    items.length === 0
      ? element('p', {}, texts.none[name])
      : element('ul', { class: 'today-list', 'data-desk-issues': name === 'wrong' }, ...items);
  return element(
    'section',
    { class: 'today-section', id: name, 'data-today': name, 'data-count': count },
    element('h2', {}, texts.sections[name], element('span', { class: 'today-count' }, ` ${count}`)),
    body,
  );
}

/** 今天要做的. */
export async function showPage(body: HTMLElement): Promise<void> {
  const view = await ask<TodayView>('/api/today');
  const { day, clock, wrong, ...lists } = view;
  const issues = wrong.reduce((sum, file) => sum + file.issues.length, 0);
  const showList = (name: Exclude<SectionName, 'wrong'>): HTMLElement =>
    showSection(name, lists[name].map(showItem), lists[name].length);
  body.replaceChildren(
    ...(clock === undefined
      ? []
      : [element('p', { class: 'desk-fault', role: 'alert' }, texts.clock(clock))]),
    element('p', {}, texts.day(day)),
    element(
      'div',
      { class: 'today' },
      showList('due'),
      showSection('wrong', wrong.map(showFile), issues),
      showList('reviews'),
      showList('drafts'),
      showList('unpublished'),
    ),
  );
}
