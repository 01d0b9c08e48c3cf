import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { reportText } from '../../src/issues/reporters/text.ts';
import { loadPortal, type LoadResult } from '../../src/pipeline/load-portal.ts';
import { renderMarkdown } from '../../src/sources/markdown/markdown.ts';
import { baseTables } from './support/base.ts';

// Only against a hang; a busy machine may take its time.
vi.setConfig({ testTimeout: 120_000 });

let folder = '';
let runs = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-hostile-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const headerOf = (roster: keyof typeof baseTables): string =>
  (baseTables[roster]?.[0] ?? []).join(',');
const communities = `${headerOf('communities')}\nhedong,示例社区,,村,,1,1,1,\n`;
const toNews = (body: string, extra = ''): string =>
  `---\n标题: 示例\n日期: 2017-01-01\n${extra}---\n\n${body}\n`;

/** Loads a portal of these files; the codes that came out, each once. */
async function load(
  files: Readonly<Record<string, string>>,
  prepare?: (root: string) => Promise<void> | void,
): Promise<LoadResult & { codes: string[]; count: number }> {
  const root = path.join(folder, String(runs++));
  for (const [file, text] of Object.entries({ 'data/communities.csv': communities, ...files })) {
    const target = path.join(root, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  await prepare?.(root);
  const result = await loadPortal({ root, base: '/' });
  const codes = [...new Set(result.issues.map(({ code }) => code))].sort();
  expect(reportText(result.issues)).not.toMatch(/\n\s+at |Error\b/);
  return { ...result, codes, count: result.issues.length };
}

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

describe('rosters', () => {
  const observations = headerOf('observations');
  interface Flood {
    readonly files: Record<string, string>;
    readonly code: string;
    readonly count: number;
  }
  test.each<[string, Flood]>([
    [
      '150,000 rows that are too short',
      {
        files: { 'data/observations.csv': `${observations}\n${'x,2017\n'.repeat(150_000)}` },
        code: 'too-few-cells',
        count: 150_000,
      },
    ],
    [
      '100,000 rows that name nothing',
      {
        files: {
          'data/observations.csv': `${observations}\n${Array.from({ length: 100_000 }, (_, i) => `x-${i},2017-01-01,${i},示例,\n`).join('')}`,
        },
        code: 'unknown-reference',
        count: 100_000,
      },
    ],
    [
      '10,000 unknown columns',
      {
        files: {
          'data/communities.csv': `${headerOf('communities')},${Array.from({ length: 10_000 }, (_, i) => `列${i}`).join(',')}\n`,
        },
        code: 'unknown-column',
        count: 10_000,
      },
    ],
    [
      'a row of 200,000 cells',
      {
        files: { 'data/communities.csv': `${communities}a,示例${',x'.repeat(200_000)}\n` },
        code: 'too-many-cells',
        count: 1,
      },
    ],
    [
      'a total after every row',
      {
        files: {
          'data/communities.csv': `${headerOf('communities')}\n${Array.from({ length: 5000 }, (_, i) => `a-${i},示例${i},,村,,1,1,1,\n合计,,,,,${i + 1},${i + 1},${i + 1},\n`).join('')}`,
        },
        code: 'total-row',
        count: 5000,
      },
    ],
    [
      'quotes only',
      {
        files: { 'data/topics.csv': `${headerOf('topics')}\n${'"'.repeat(200_001)}` },
        code: 'unclosed-quote',
        count: 1,
      },
    ],
  ])('%s', async (_, { files, code, count }) => {
    const result = await load(files);
    expect(result.codes).toEqual([code]);
    expect(result.count).toBe(count);
  });

  // Each is the worst case for a pattern that looks for parts from every position.
  const long = 30_000;
  const texts = [
    '1,'.repeat(long / 2),
    `${'1'.repeat(long)}x`,
    `1${' '.repeat(long)}万x`,
    `约${' '.repeat(long)}x`,
    `${'#'.repeat(long)}x`,
    `${'-'.repeat(long)}x`,
    '2017-'.repeat(long / 5),
    `2017${'\u3000'.repeat(long)}0:00x`,
    `${'('.repeat(long)}星期一x`,
    '〇'.repeat(long),
    '(一'.repeat(long / 2),
    `附件${'1'.repeat(long)}x`,
    `${'a-'.repeat(long / 2)}#x`,
    '；'.repeat(long),
    `${'0573-'.repeat(long / 5)}x`,
    '示例,'.repeat(long / 3),
    '<'.repeat(long),
    '[]('.repeat(long / 3),
    '@'.repeat(long),
    'a@'.repeat(long / 2),
    'www.'.repeat(long / 4),
    '《'.repeat(long),
    '“'.repeat(long),
    '。'.repeat(long),
    `〔${'2'.repeat(long)}`,
    'Ã'.repeat(long),
    'X'.repeat(long),
  ];
  test('texts that would keep a careless pattern busy for hours', async () => {
    const cells = texts.map((text) => `"${text}"`);
    const rows = (make: (cell: string, index: number) => string): string =>
      `\n${cells.map(make).join('\n')}\n`;
    const { count } = await load({
      'data/observations.csv':
        observations + rows((cell) => `${cell},${cell},${cell},${cell},${cell}`),
      'data/topics.csv':
        headerOf('topics') + rows((cell, i) => `t-${i},${cell},${cell},${cell},${cell},${cell}`),
      'data/funds.csv':
        headerOf('funds') +
        rows(
          (cell, i) =>
            `f-${i},${[cell, cell, cell, cell, cell, cell, cell, cell, cell, cell, cell].join(',')}`,
        ),
      'data/services.csv':
        headerOf('services') +
        rows((cell, i) => `s-${i},窗口,${cell},${cell},${cell},${cell},,${cell}`),
      ...Object.fromEntries(
        texts.map((text, i) => [`content/news/n-${i}.md`, toNews(text, `摘要: '${text}'\n`)]),
      ),
    });
    expect(count).toBeGreaterThan(texts.length);
  });
});

describe('files', () => {
  test('a folder, a pipe, a link to itself and a link outside are named', async () => {
    const { codes, count } = await load({}, async (root) => {
      await mkdir(path.join(root, 'data/points.csv'), { recursive: true });
      await mkdir(path.join(root, 'content/news'), { recursive: true });
      execFileSync('mkfifo', [path.join(root, 'content/news/pipe.md')]);
      execFileSync('mkfifo', [path.join(root, 'data/topics.csv')]);
      await symlink('stations.csv', path.join(root, 'data/stations.csv'));
      await symlink('/etc/passwd', path.join(root, 'data/funds.csv'));
      await symlink('/etc', path.join(root, 'content/policies'));
      await symlink('minutes', path.join(root, 'content/minutes'));
    });
    expect(codes).toEqual(['outside-root', 'unreadable-file']);
    expect(count).toBe(7);
  });

  test.each(['data', 'content'])(
    '%s itself is a link outside: one word, nothing is read',
    async (name) => {
      const { issues } = await load({}, async (root) => {
        await rm(path.join(root, name), { recursive: true, force: true });
        await symlink('/etc', path.join(root, name));
      });
      expect(issues.map(({ code, place }) => [code, place.file])).toEqual([['outside-root', name]]);
    },
  );

  test.each(['data', 'content'])('%s itself is a file: one word', async (name) => {
    const { issues } = await load({}, async (root) => {
      await rm(path.join(root, name), { recursive: true, force: true });
      await writeFile(path.join(root, name), 'x');
    });
    expect(issues.map(({ code, place }) => [code, place.file])).toEqual([
      ['unreadable-file', name],
    ]);
  });

  // Root may read everything.
  test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    const { codes } = await load({ 'data/topics.csv': headerOf('topics') }, (root) =>
      chmod(path.join(root, 'data/topics.csv'), 0),
    );
    expect(codes).toEqual(['unreadable-file']);
  });

  test('components in content are not run', async () => {
    const { codes, portal } = await load({ 'content/news/page.mdx': toNews('<Foo />{1 + 1}') });
    expect(codes).toEqual(['unknown-file']);
    expect(portal?.news).toEqual([]);
  });

  test.each([
    ['../../etc/passwd', 'invalid-id'],
    ['..\\x', 'invalid-id'],
    ['%2e%2e', 'invalid-id'],
    ['.', 'invalid-id'],
    ['__proto__', 'invalid-id'],
    ['con', 'unusable-id'],
    ['lpt1', 'unusable-id'],
    ['a'.repeat(300), 'unusable-id'],
  ])('the id %s', async (id, code) => {
    const row = `${id},示例培训,2017-01-01,,,,`;
    const { codes } = await load({ 'data/trainings.csv': `${headerOf('trainings')}\n${row}\n` });
    expect(codes).toEqual([code]);
  });

  test('an id that objects have already', async () => {
    const ids = ['constructor', 'tostring', 'valueof', 'hasownproperty'];
    const rows = ids.map((id) => `${id},示例${id},,村,,1,1,1,\n`).join('');
    const { codes, portal } = await load({
      'data/communities.csv': `${headerOf('communities')}\n${rows}`,
      'data/stations.csv': `${headerOf('stations')}\n${ids.map((id) => `${id}-s,示例站${id},${id},,规划,,,,,,,,\n`).join('')}`,
    });
    expect(codes).toEqual([]);
    expect(portal?.stations.map(({ community }) => community.id)).toEqual(ids);
  });
});
