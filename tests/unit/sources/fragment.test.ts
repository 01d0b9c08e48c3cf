import { describe, expect, test } from 'vitest';
import { parseFragment } from '../../../src/sources/fragment.ts';

const parse = (html: string) => parseFragment(html, 'content/includes/header.html');
const codesOf = (html: string): string[] => parse(html).issues.map(({ code }) => code);

test('what can do no harm is printed anew; links that leave are marked', () => {
  const { html, issues } = parse(
    "<!-- x -->\n<NAV aria-label='首页'><a href=https://www.gov.cn/>中国政府网</a>" +
      '<a href="https://example.com/?a=1&b=2">别处 & 他处</a><br/></NAV>',
  );
  expect(issues).toEqual([]);
  expect(html).toBe(
    '<nav aria-label="首页"><a href="https://www.gov.cn/">中国政府网</a>' +
      '<a href="https://example.com/?a=1&amp;b=2">别处 &amp; 他处<small class="outside">外链</small></a><br></nav>',
  );
});

describe('refused', () => {
  test.each([
    'javascript:alert(1)',
    'java&#115;cript:alert(1)',
    'javascript&colon;alert(1)',
    ' jav\tascript:alert(1)',
    'data:text/html,x',
    '//example.com/',
    '/\\example.com/',
    'http://example.com/',
  ])('a link to %s', (href) => {
    const { html, issues } = parse(`<a href="${href}">x</a>`);
    expect(issues.map(({ code }) => code)).toEqual(['include-link']);
    expect(html).toBe('<a>x</a>');
  });

  test.each([
    ['<svg onload=alert(1)>', 'include-element'],
    ['<p style="color:red">x</p>', 'include-attribute'],
    ['<p id=main>x</p>', 'include-attribute'],
    ['<div><p></div></p>', 'include-unpaired'],
    ['<a href="x" <script>', 'include-unpaired'],
  ])('%s', (html, code) => {
    expect(codesOf(html)).toContain(code);
    expect(parse(html).html).not.toMatch(/<(?:svg|script)|style=|id=|onload=/);
  });
});
