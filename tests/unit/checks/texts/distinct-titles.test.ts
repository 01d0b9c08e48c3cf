import { expect, test } from 'vitest';
import { distinctTitles } from '../../../../src/checks/texts/distinct-titles.ts';
import type { Issue } from '../../../../src/issues/issue.ts';
import type { PortalDrafts } from '../../../../src/model/records.ts';

function check(titles: readonly string[], date = '2018-01-01'): readonly Issue[] {
  const news = titles.map((title, index) => ({
    title,
    date,
    place: { file: `content/news/n-${index}.md`, row: 1 },
  }));
  const records = { news, minutes: [], policies: [], rosters: { topics: [] } };
  return distinctTitles(records as unknown as PortalDrafts);
}
const codes = (...titles: string[]): string[] => check(titles).map(({ code }) => code);

test.each([
  ['a letter changed', '友邻站开放日活动通知', '友邻站开放日活动通之', ['look-alike-title']],
  ['a letter left out', '友邻站开放日活动通知', '友邻站开放活动通知', ['look-alike-title']],
  ['another number', '第1次友邻站联席会议', '第2次友邻站联席会议', []],
  ['another Chinese number', '第一次友邻站联席会议', '第二次友邻站联席会议', []],
  ['another year', '2017年友邻站工作总结', '2018年友邻站工作总结', []],
  ['another part of town', '东片友邻站联席会议', '西片友邻站联席会议', []],
  ['two letters changed', '友邻站开放日活动通知', '友邻站开放日活动消息', []],
  ['too short to tell', '停水通知', '停电通知', []],
  [
    'width, blanks and marks only',
    '友邻站（一）开放日',
    '友邻站 (一)开放日！',
    ['duplicate-title'],
  ],
])('%s', (...[, first, second, expected]) => {
  expect(codes(first, second)).toEqual(expected);
});

test('ten thousand titles that differ by their number are all different', () => {
  const titles = Array.from({ length: 10_000 }, (_, index) => `友邻点协商会议纪要第${index}次`);
  expect(check(titles)).toEqual([]);
});

test('titles that many texts share are named once', () => {
  const [issue, ...others] = check(Array.from({ length: 500 }, () => '友邻点协商纪要'));
  expect(others).toEqual([]);
  expect(issue?.args).toEqual({ first: 'content/news/n-0.md', count: 500 });
});
