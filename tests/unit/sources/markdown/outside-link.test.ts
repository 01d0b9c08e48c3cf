import { expect, test } from 'vitest';
import { isOutsideLink } from '../../../../src/sources/markdown/outside-link.ts';
import { renderMarkdown } from '../../../../src/sources/markdown/markdown.ts';

test.each([
  'https://example.com/',
  '//example.com/',
  'HTTP://example.com',
  'https://gov.cn.example.com/',
  'https://notgov.cn/',
])('%s leaves', (href) => {
  expect(isOutsideLink(href, 'www.example.org')).toBe(true);
});

test.each([
  '/points/',
  '#s1',
  'tel:96345',
  'mailto:a@example.com',
  'https://www.pinghu.gov.cn/',
  'https://gov.cn/',
  'https://www.example.org/x',
])('%s stays', (href) => {
  expect(isOutsideLink(href, 'www.example.org')).toBe(false);
});

test('Markdown says so after the words of the link', () => {
  const html = renderMarkdown('[甲](https://example.com/) [乙](/b/)', (href) => href);
  expect(html).toContain(
    '<a href="https://example.com/">甲<small class="outside" data-pagefind-ignore="">外链</small></a>',
  );
  expect(html).toContain('<a href="/b/">乙</a>');
});
