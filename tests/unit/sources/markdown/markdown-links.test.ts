import { expect, test } from 'vitest';
import { findMarks } from '../../../../src/sources/markdown/markdown-links.ts';

test('links have the line of the file they stand on, however they are written', () => {
  const body =
    '\n[一](/a/)\n\n- 列表里 [二](../b/)\n\n| 表 |\n| --- |\n| [三](#c) |\n\n[四][d] <https://e.cn>\n\n[d]: /d/\n';
  expect(findMarks(body, 10).links).toEqual([
    { href: '/a/', line: 11, isSafe: true },
    { href: '../b/', line: 13, isSafe: true },
    { href: '#c', line: 17, isSafe: true },
    { href: 'https://e.cn', line: 19, isSafe: true },
    { href: '/d/', line: 19, isSafe: true },
  ]);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:x',
  'data:text/html,x',
  'vbscript:x',
  'file:///D:/a',
  'C:/a',
])('%s is unsafe', (href) => {
  expect(findMarks(`[x](${href})`, 1).links).toEqual([{ href, line: 1, isSafe: false }]);
});

test('HTML and comments are found, code and images are not', () => {
  const body = '<b>粗</b>\n\n`<i>`\n\n![图](a.png)\n\n<!-- 注释 -->\n';
  expect(findMarks(body, 1)).toEqual({ links: [], htmlLines: [1, 1, 7], faults: [] });
});
