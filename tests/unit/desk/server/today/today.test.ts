import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDue } from '../../../../../src/desk/server/today/find-due.ts';
import { findClockFault } from '../../../../../src/desk/server/today/find-unpublished.ts';
import { openStore } from '../../../../../src/desk/server/store/open-store.ts';
import type { GridView } from '../../../../../src/desk/shared/roster-change.ts';
import type { TodayItem, TodayView } from '../../../../../src/desk/shared/today.ts';
import { inspectPortal } from '../../../../../src/pipeline/inspect-portal.ts';
import { createDeskClient } from '../../../../support/desk/ask-desk.ts';
import { useDesk } from '../../../../support/desk/use-desk.ts';
import { projectRoot } from '../../../../support/run-command.ts';

const today = '2026-12-01';

/** Rows by header, added to a roster of the shipped portal; all made up. */
type Rows = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

async function appendRows(name: string, rows: Rows[string]): Promise<[string, Uint8Array]> {
  const file = `data/${name}.csv`;
  const text = await readFile(path.join(projectRoot, file), 'utf8');
  const [head = ''] = text.split(/\r?\n/);
  const lines = rows.map((row) =>
    head
      .split(',')
      .map((header) => row[header] ?? '')
      .join(','),
  );
  return [file, new TextEncoder().encode(`${text.trimEnd()}\n${lines.join('\n')}\n`)];
}

async function listDue(rows: Rows): Promise<readonly TodayItem[]> {
  const files = new Map(
    await Promise.all(Object.entries(rows).map(([name, own]) => appendRows(name, own))),
  );
  const { portal, issues } = await inspectPortal({
    root: { folder: projectRoot, files },
    base: '/',
    now: today,
  });
  expect(issues.filter(({ code }) => code === 'invalid-date')).toEqual([]);
  if (!portal)
    throw new Error(`The made-up rows have errors: ${issues.map(({ code }) => code).join(' ')}`);
  return findDue(portal, today);
}

const topics = [
  {
    编号: 'lamp',
    议题: '示例路灯',
    类别: '公共设施',
    提出友邻点: 'songfeng-01',
    提出日期: '2026-10-01',
  },
];
const toEvents = (due: string, more: readonly string[] = []) =>
  ['提出', '协商', '议定', ...more].map((event, at) => ({
    议题编号: 'lamp',
    日期: `2026-10-0${at + 1}`,
    事件: event,
    层级: '点',
    单位: 'songfeng-01',
    ...(event === '议定' && { 责任单位: '示例物业', 期限: due }),
  }));
const toNotice = (from: string, to: string) => [
  { 期间: '2026-09', 科目: '示例路灯', 预算: '1200', 单位: '元', 公示起: from, 公示止: to },
];
const toObservation = (date: string) => [
  { 承诺编号: 'trainings', 日期: date, 数值: '1', 出处: '示例' },
];
const listTexts = (items: readonly TodayItem[]): string[] => items.map(({ text }) => text);
const find = (items: readonly TodayItem[], part: string): TodayItem | undefined =>
  items.find(({ text }) => text.includes(part));

describe('what is due', () => {
  test.each([
    ['2026-11-20', -11],
    ['2026-12-01', 0],
    ['2026-12-08', 7],
  ])('a deadline on %s: with whom it is, and its cell', async (due, days) => {
    const items = await listDue({ topics, 'topic-events': toEvents(due) });
    expect(find(items, '示例路灯')).toMatchObject({
      days,
      note: '现在由示例物业办',
      href: `/rosters/topic-events/#4/${encodeURIComponent('期限')}`,
    });
  });

  test('a deadline that is far, and one that was kept, are not said', async () => {
    const far = await listDue({ topics, 'topic-events': toEvents('2026-12-09') });
    expect(find(far, '示例路灯')).toBeUndefined();
    const done = await listDue({
      topics,
      'topic-events': toEvents('2026-11-20', ['办理', '办结']),
    });
    expect(find(done, '示例路灯')).toBeUndefined();
  });

  test.each([
    ['2026-12-03', '公示到2026年12月3日'],
    ['2026-11-28', '的公示2026年11月28日已经结束'],
  ])('a notice that ends on %s', async (to, text) => {
    expect(find(await listDue({ funds: toNotice('2026-11-20', to) }), text)).toBeDefined();
  });

  test('months without observations and quarters without accounts, from the newest on', async () => {
    const items = await listDue({
      observations: toObservation('2026-08-31'),
      funds: [{ 期间: '2026-02', 科目: '示例', 单位: '元' }],
    });
    expect(listTexts(items)).toContain('2026年9月、2026年10月、2026年11月没有实绩，有了就填上');
    expect(listTexts(items)).toContain('2026年第二季度、2026年第三季度没有资金账');
  });

  test('a month that is not over is not missed', async () => {
    const items = await listDue({ observations: toObservation('2026-11-15') });
    expect(listTexts(items).filter((text) => text.includes('实绩'))).toEqual([]);
  });

  test('the most overdue comes first, what has no day last', async () => {
    const items = await listDue({
      topics,
      'topic-events': toEvents('2026-11-20'),
      funds: toNotice('2026-11-20', '2026-12-03'),
    });
    const days = items.map((item) => item.days ?? Infinity);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(items.length).toBeGreaterThan(2);
  });
});

const desk = useDesk();
const { ask, tell } = createDeskClient(desk);

test('what was saved and not published is counted by roster, a draft is said to be one', async () => {
  const before = await ask<TodayView>('/api/today');
  expect([before.drafts, before.unpublished, before.reviews]).toEqual([[], [], []]);
  const { rows, columns } = await ask<GridView>('/api/rosters/communities');
  const at = columns.findIndex(({ header }) => header === '别名');
  const [first] = rows;
  const cell = {
    kind: 'cell',
    uid: first?.uid,
    column: '别名',
    before: first?.cells[at],
    after: '示例',
  };
  await tell('/api/rosters/communities/changes', { changes: [cell] });
  const drafted = await ask<TodayView>('/api/today');
  expect(drafted.drafts).toMatchObject([{ href: '/rosters/communities/' }]);
  await tell('/api/rosters/communities/save', { why: '' });
  const saved = await ask<TodayView>('/api/today');
  expect(saved.drafts).toEqual([]);
  expect(saved.unpublished).toMatchObject([{ href: '/history/?file=data%2Fcommunities.csv' }]);
});

test('a clock that was set back is said, with the day of the last change', () => {
  const store = openStore(desk.getRoot());
  const { at } = store.prepare('SELECT at FROM changes ORDER BY id DESC').get() as { at: string };
  expect(findClockFault(store, Date.parse(at) + 1000)).toBeUndefined();
  expect(findClockFault(store, Date.parse(at) - 86_400_000)).toBe(at);
  store.close();
});
