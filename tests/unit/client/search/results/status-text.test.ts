import { expect, test } from 'vitest';
import {
  toStatusText,
  type StatusFacts,
} from '../../../../../src/client/search/results/status-text.ts';

const facts: StatusFacts = {
  ...{ typed: '友邻', count: 3, total: 3, isFiltered: false, isAtLeast: false, isSlow: false },
};
const word = (
  ...[state, more]: [Parameters<typeof toStatusText>[0], Partial<StatusFacts>?]
): string => {
  const { lead, count, tail } = toStatusText(state, { ...facts, ...more });
  return lead + count + tail;
};

test('the line says what was found, in which range, and by which characters', () => {
  expect(word('idle')).toBe('');
  expect(word('ready')).toBe('“友邻”找到 3 页。');
  expect(word('ready', { isAtLeast: true })).toBe('“友邻”找到 3 页以上。');
  expect(word('ready', { instead: '邻' })).toBe('已按“邻”查找，找到 3 页。');
  expect(word('empty', { count: 0, total: 3, isFiltered: true })).toBe(
    '“友邻”在选定的范围里找到 0 页。不筛选有 3 页。',
  );
});

test('while loading the number is about, and waiting is explained', () => {
  expect(word('loading')).toBe('正在找“友邻”，约 3 页……');
  expect(word('loading', { count: 0 })).toBe('正在找“友邻”……');
  expect(word('loading', { isSlow: true })).toContain('也可以先看下面的目录');
});

test('an error tells whether names were found at least', () => {
  expect(word('error')).toMatch(/^按名称找到 3 页。正文没有查成/);
  expect(word('error', { count: 0 })).toMatch(/^搜索没有打开/);
});
