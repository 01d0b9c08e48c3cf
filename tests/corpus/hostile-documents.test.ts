import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/sources/markdown/markdown.ts';
import { toNews, useHostileRoots } from './support/use-hostile-roots.ts';

const load = useHostileRoots();
const nothing: string[] = [];

describe('front matter', () => {
  const nested = (open: string, close: string): string =>
    `摘要: ${open.repeat(5000)}x${close.repeat(5000)}\n`;
  test.each<[string, string, string[]]>([
    ['an alias of itself', '摘要: &a [*a]\n', ['broken-front-matter']],
    ['an alias of nothing', '摘要: *nobody\n', ['broken-front-matter']],
    ['lists in lists', nested('[', ']'), ['broken-front-matter']],
    ['mappings in mappings', nested('{a: ', '}'), ['broken-front-matter']],
    ['lists that never close', `摘要: ${'['.repeat(20_000)}\n`, ['broken-front-matter']],
    ['dashes in dashes', `摘要:\n  ${'- '.repeat(10_000)}x\n`, ['broken-front-matter']],
    [
      'keys in keys',
      Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}键:\n`).join(''),
      ['broken-front-matter'],
    ],
    ['a list as a key', '? [a]\n: b\n', ['broken-front-matter']],
    ['a list as a key inside', '摘要:\n  ? [a]\n  : b\n', ['broken-front-matter']],
    ['a merge key', '<<: {标题: 别的}\n', ['unknown-field']],
    ['a prototype', '__proto__:\n  标题: 别的\n', ['unknown-field']],
    ['a constructor', 'constructor: x\n', ['unknown-field']],
    ['a binary', '摘要: !!binary "AAAA"\n', ['broken-front-matter']],
    ['100,000 keys', '键: a\n'.repeat(100_000), ['broken-front-matter']],
    ['a key of a megabyte', `${'键'.repeat(400_000)}: a\n`, ['broken-front-matter']],
    ['a text of a megabyte', `摘要: ${'长'.repeat(400_000)}\n`, ['cell-too-long']],
  ])('%s', async (_, extra, codes) => {
    const result = await load({ 'content/news/first.md': toNews('正文。', extra) });
    expect(result.codes).toEqual(codes);
    expect(({} as Record<string, unknown>)['标题']).toBeUndefined();
  });

  test('a function stays a text', async () => {
    const extra = '摘要: !!js/function "function () { throw 1 }"\n';
    const { portal } = await load({ 'content/news/first.md': toNews('正文。', extra) });
    expect(portal?.news[0]?.summary).toBe('function () { throw 1 }');
  });

  test('a prototype in a mapping is no field', async () => {
    const vote = '表决:\n  __proto__: {赞成: 1, 反对: 1, 弃权: 1}\n';
    const text = `---\n标题: 示例\n层级: 中心\n单位: center\n日期: 2017-01-01\n${vote}---\n\n正文。\n`;
    expect((await load({ 'content/minutes/one.md': text })).codes).toEqual(['invalid-value']);
  });
});

describe('Markdown', () => {
  const deep = ['layout-too-complex'];
  test.each<[string, string, string[]]>([
    ['quotes in quotes', `${'>'.repeat(10_000)}x`, deep],
    ['lists in lists, one line', `${'- '.repeat(10_000)}x`, deep],
    ['numbers in numbers', `${'1. '.repeat(10_000)}x`, deep],
    [
      'lists in lists, line by line',
      Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n'),
      deep,
    ],
    ['a table of 10,000 columns', `${'|a'.repeat(10_000)}\n${'|-'.repeat(10_000)}`, deep],
    ['brackets', '['.repeat(10_000), nothing],
    ['images', '!['.repeat(10_000), nothing],
    ['stars', '*a **b '.repeat(10_000), nothing],
    ['backticks', '`'.repeat(10_000), nothing],
    ['a line of a megabyte', '长'.repeat(400_000), nothing],
  ])('%s', async (_, body, codes) => {
    const result = await load({
      'content/news/first.md': toNews(body),
      'content/policies/plan.md': toNews(body).replace('日期', '成文日期'),
    });
    expect(result.codes.filter((code) => code === 'layout-too-complex')).toEqual(codes);
    for (const { toHtml } of result.portal?.news ?? []) expect(toHtml()).not.toContain('<script');
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '</article><script src=//evil.example></script>',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<style>@import "//evil.example"</style>',
    '--></style><script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](java&#10;script:alert(1))',
    '[x](<java\tscript:alert(1)>)',
    '[x](\u0001javascript:alert(1))',
    '[x](vbscript:msgbox(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x]: javascript:alert(1)\n\n[x]',
    '<javascript:alert(1)>',
    '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
    '![x" onerror="alert(1)](x.png)',
    '[x](/a "\\" onclick=\\"alert(1)")',
    '| a |\n|:-:|\n| <b onclick=alert(1)>x</b> |',
    '```"><script>alert(1)</script>\nx\n```',
    '# <a id=x onmouseover=alert(1)>x</a>',
    '{{constructor.constructor("alert(1)")()}} {alert(1)} ${alert(1)} <%= 1 %>',
  ])('%s', (markdown) => {
    const html = renderMarkdown(markdown, (href) => href);
    const bare = html.replaceAll(/="[^"]*"/g, '=""');
    expect(bare).not.toMatch(/<(?:script|iframe|svg|style|object|embed|form|base|meta|link)\b/i);
    expect(bare).not.toMatch(/<[^>]*\son\w+\s*=/i);
    expect(html).not.toMatch(/(?:href|src)="[^"]*(?:script:|data:)/i);
  });
});
