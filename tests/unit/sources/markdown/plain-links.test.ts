import { expect, test } from 'vitest';
import { findMarks, parseMarks } from '../../../../src/sources/markdown/markdown-links.ts';

// Pieces of which short bodies are put together below.
const pieces = [
  '见[友邻点](/points/)。',
  '![图](a.png)',
  '[甲](#a)[乙](b)',
  '[](/x)',
  '[甲]()',
  '[甲](/x "题")',
  '[甲](a b)',
  '[甲] (/x)',
  '[[甲](/x)](/y)',
  '[甲',
  '乙](/x)',
  '[^注]',
  '[甲][乙]',
  '**[甲](/x)**',
  '| [甲](/x) | b |',
  '|---|---|',
  '# [甲](/x)',
  '- [ ] [甲](/x)',
  '> [甲](/x)',
  '    [甲](/x)',
  '- 项\n\n      [甲](/x)',
  '\\[甲](/x)',
  '`[甲](/x)`',
  '~~~\n[甲](/x)\n~~~',
  '<a href="/x">甲</a>',
  '[乙]: /y',
  '[甲](javascript:x)',
  '!\n[甲](/x)',
  '**“甲”**乙 ** 丙',
  '甲**乙**丙',
  '**（甲）**乙**“丙”**',
  '甲**，乙**丙',
  '**甲+**乙',
  '**甲** **',
  '张**、李**',
  '2**3**4',
  '***甲***',
  '**见https://a.gov.cn/b**',
  '**甲 www.a.gov.cn**',
  '~~甲~~',
  '| 甲 | 乙 | 丙 |',
  '[甲]（/x）',
  '__甲乙__丙',
  '5~6 [甲](/~x) 7~8',
  '',
];

test('whatever is read without the parser, the parser reads alike', () => {
  const different: string[] = [];
  for (const first of pieces)
    for (const second of pieces)
      for (const gap of ['', '\n', '\n\n']) {
        const body = `${first}${gap}${second}`;
        const plain = JSON.stringify(findMarks(body, 5));
        if (plain !== JSON.stringify(parseMarks(body, 5))) different.push(body);
      }
  expect(different).toEqual([]);
});
