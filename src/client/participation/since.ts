import {
  findChanges,
  toSteps,
  type FoundChange,
  type PrintedChange,
} from './since/find-changes.ts';
import { forgetVisits, noteVisit } from './since/visits.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

function toDay(date: Date): string {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** 5月31日 of 2018-05-31. */
function toDayText(day: string): string {
  const [, month, date] = day.split('-');
  return `${Number(month)}月${Number(date)}日`;
}

function toItem({ text, href, isNew, isSample }: FoundChange): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  item.append(isNew ? '新：' : '有进展：', link);
  if (isSample) {
    const badge = document.createElement('span');
    badge.className = 'badge badge-sample';
    badge.dataset['sample'] = '';
    badge.textContent = '示例';
    item.prepend(badge);
  }
  return item;
}

function start(area: HTMLElement): void {
  const changes = JSON.parse(area.dataset['since'] ?? '[]') as PrintedChange[];
  const before = noteVisit(location.pathname, { on: toDay(new Date()), steps: toSteps(changes) });
  const found = before ? findChanges(changes, before) : [];
  const title = area.querySelector('summary');
  if (title && before) {
    const count = found.length === 0 ? '没有变化' : `有 ${found.length} 处变化`;
    title.textContent = `您上次（${toDayText(before.on)}）来以后，${count}`;
  }
  area.querySelector('ul')?.append(...found.map(toItem));
  area.querySelector('[data-since-forget]')?.addEventListener('click', () => {
    forgetVisits();
    document.documentElement.removeAttribute('data-visited');
  });
}

const area = document.querySelector<HTMLElement>('[data-since]');
if (area) start(area);
