import '../style/reviews.css';
import { reviewTexts as texts } from '../../../words/desk/reviews.ts';
import type { ReviewsView, SubmissionEntry } from '../../shared/reviewing.ts';
import { element } from '../element.ts';
import { ask } from '../request.ts';

const time = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'short' });

function showEntry({ id, title, why, sender, at, state, step, isShort }: SubmissionEntry): Node {
  const stands = state === 'pending' ? texts.waits(step) : texts.states[state];
  const facts = [sender, time.format(new Date(at)), stands, isShort && texts.short, why];
  return element(
    'li',
    { 'data-submission': id, 'data-state': state },
    element('a', { href: `/reviews/${id}/` }, `${texts.heading(String(id))}：${title}`),
    element('span', {}, facts.filter(Boolean).join(' · ')),
  );
}

function showList(name: string, title: string, entries: readonly SubmissionEntry[]): HTMLElement {
  const items = entries.map(showEntry);
  return element(
    'section',
    { 'data-review-list': name },
    element('h2', {}, title),
    items.length === 0
      ? element('p', {}, texts.none)
      : element('ul', { class: 'review-list' }, ...items),
  );
}

/** 审校. */
export async function showPage(body: HTMLElement): Promise<void> {
  const { steps, submissions } = await ask<ReviewsView>('/api/reviews');
  const waiting = submissions.filter(({ isMine }) => isMine);
  const own = submissions.filter(({ isMine, isOwn, state }) => {
    return !isMine && isOwn && (state === 'pending' || state === 'returned');
  });
  const rest = submissions.filter((one) => !waiting.includes(one) && !own.includes(one));
  const path = steps.map(({ name, role }) => (name === role ? name : `${name}（${role}）`));
  body.replaceChildren(
    element('p', {}, texts.path(path)),
    showList('waiting', texts.waiting, waiting),
    showList('own', texts.own, own),
    showList('others', texts.others, rest),
    element('p', {}, element('a', { href: '/reviews/ledger/' }, texts.ledger)),
  );
}
