import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../../src/sources/markdown/markdown.ts';

const render = (markdown: string): string =>
  renderMarkdown(markdown, (href) => href.replace(/^\//, '/b/'));

test('links of the site get the base path, others stay', () => {
  expect(render('[a](/communities/) [b](#s1) [c](https://www.gov.cn/)')).toBe(
    '<p><a href="/b/communities/">a</a> <a href="#s1">b</a> <a href="https://www.gov.cn/">c</a></p>\n',
  );
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  '[a](JAVASCRIPT&colon;alert(1))',
  '[a](&#x6A;avascript:alert(1))',
  '[a](data:text/html,<script>alert(1)</script>)',
  '![a](data:image/svg+xml,<svg/onload=alert(1)>)',
  '![a](https://elsewhere.example/a.png)',
  '![a](//elsewhere.example/a.png)',
])('%s cannot run and fetches nothing', (markdown) => {
  const html = render(markdown);
  expect(html).not.toMatch(/<script|<img|<[^>]*\son\w+=|href="(?:javascript|data)/i);
});

test('aligned table cells carry classes instead of styles', () => {
  const html = render('| a | b |\n|:--|--:|\n| 1 | 2 |\n');
  expect(html).not.toContain('style=');
  expect(html).toContain('<td class="align-right">2</td>');
});

test('a title in the body does not become a second h1', () => {
  expect(render('# 标题\n\n## 小标题\n')).toBe('<h2>标题</h2>\n<h2>小标题</h2>\n');
});
