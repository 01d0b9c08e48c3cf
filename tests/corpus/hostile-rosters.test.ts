import { expect, test } from 'vitest';
import { communities, headerOf, toNews, useHostileRoots } from './support/use-hostile-roots.ts';

const load = useHostileRoots();

const observations = headerOf('observations');
const namesNothing = Array.from(
  { length: 100_000 },
  (_, i) => `x-${i},2017-01-01,${i},示例,\n`,
).join('');

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
        'data/members.csv': `编号,所属社区,组织,姓名,同意公开,任期起,任期止,出处\n${Array.from({ length: 100_000 }, (_, i) => `m-${i},x-${i},律师,示例,,,,\n`).join('')}`,
      },
      code: 'unknown-reference',
      count: 100_000,
    },
  ],
  [
    '100,000 rows that name something of an empty roster',
    {
      files: { 'data/observations.csv': `${observations}\n${namesNothing}` },
      code: 'emptied-roster',
      count: 1,
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
