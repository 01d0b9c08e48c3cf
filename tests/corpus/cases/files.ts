import type { RosterName } from '../../../src/schemas/roster-names.ts';
import { encodings } from '../../support/files/encode-text.ts';
import { baseTables } from '../support/base.ts';
import { builtRight, exactMessage, lineEnds, type Case, type LineEnd } from '../support/case.ts';

const separators: Readonly<Record<string, string>> = {
  comma: ',',
  tab: '\t',
  semicolon: ';',
  '；': '；',
  '，': '，',
};
const rosters = Object.keys(baseTables) as RosterName[];
const ends = Object.keys(lineEnds) as LineEnd[];

/** Every encoding with every line end and every separator, in every file of the portal at once. */
const spellings: Case[] = encodings.flatMap((encoding) =>
  ends.flatMap((lineEnd) =>
    Object.entries(separators).map(([word, separator]) => ({
      name: `${encoding}, ${lineEnd}, ${word}`,
      encoding,
      lineEnd,
      separator,
      issues:
        separator === ',' ? [] : rosters.map((name) => `unusual-delimiter data/${name}.csv 1`),
    })),
  ),
);

export const files = builtRight([
  ...spellings,
  ...rosters.map((name) => ({
    name: `every cell of ${name} in quotes`,
    texts: {
      [`data/${name}.csv`]: (text: string) =>
        text.replaceAll(/[^,\n]+(?=[,\n])/g, (cell) => `"${cell}"`),
    },
  })),
  {
    name: 'no line end at the end of the file',
    texts: { 'data/points.csv': (text) => text.trimEnd() },
  },
  {
    name: 'blank lines before the end',
    texts: { 'data/points.csv': (text) => `${text}\n\n   \n` },
  },
  {
    name: 'rows of commas at the end',
    texts: { 'data/communities.csv': (text) => `${text},,,,,,,,\n,,,,,,,,\n` },
  },
]);

/** The bytes of a damaged file are written as text here; the test encodes them. */
export const brokenFiles = exactMessage([
  {
    name: 'a quote that is never closed',
    texts: { 'data/topics.csv': (text) => text.replace('停车位不够', '"停车位不够') },
    issues: ['unclosed-quote data/topics.csv 2'],
  },
  {
    name: 'a quote inside a quoted cell',
    texts: { 'data/topics.csv': (text) => text.replace('示例路灯议题', '"示例"路灯"议题"') },
    issues: ['unclosed-quote data/topics.csv 3'],
  },
  {
    name: 'a roster without anything',
    texts: { 'data/topics.csv': () => '' },
    issues: ['empty-file data/topics.csv'],
  },
  {
    name: 'a roster of blanks',
    texts: { 'data/topics.csv': () => ' \n , \n' },
    issues: ['empty-file data/topics.csv'],
  },
  {
    name: 'a document without anything',
    texts: { 'content/news/first.md': () => '' },
    issues: ['empty-file content/news/first.md 1'],
  },
  {
    name: 'a document without front matter',
    texts: { 'content/news/first.md': () => '只有正文。\n' },
    issues: ['missing-front-matter content/news/first.md 1'],
  },
  {
    name: 'front matter that never ends',
    texts: { 'content/news/first.md': (text) => text.replace('---\n\n', '') },
    issues: ['missing-front-matter content/news/first.md 1'],
  },
  {
    name: 'a full-width colon in the front matter',
    texts: { 'content/news/first.md': (text) => text.replace('日期: ', '日期：') },
    issues: ['broken-front-matter content/news/first.md 3'],
  },
  {
    name: 'a tab in the front matter',
    texts: { 'content/minutes/meeting.md': (text) => text.replace('  物业: 2', '\t物业: 2') },
    issues: ['broken-front-matter content/minutes/meeting.md 10'],
  },
  {
    name: 'a title without text',
    texts: { 'content/news/first.md': (text) => text.replace('示例动态', '') },
    issues: ['required-value content/news/first.md 2 标题'],
  },
  {
    name: 'a date that is none in the front matter',
    texts: { 'content/news/first.md': (text) => text.replace('2017-10-01', '2017-02-30') },
    issues: ['invalid-date content/news/first.md 3 日期'],
  },
  ...['javascript:alert(1)', 'data:text/html,x', 'www.example.gov.cn'].map((address) => ({
    name: `${address} as a link of the footer`,
    texts: {
      'data/portal.yaml': (text: string) => `${text}页脚:\n  找错链接: '${address}'\n`,
    },
    issues: ['invalid-address data/portal.yaml 3 页脚'],
  })),
  {
    name: 'a script as the address of a policy',
    texts: {
      'content/policies/plan.md': (text) =>
        text.replace('成文日期', "来源:\n  名称: 示例网\n  网址: 'javascript:alert(1)'\n成文日期"),
    },
    issues: ['invalid-address content/policies/plan.md 4 来源'],
  },
  {
    name: 'more votes than people',
    texts: { 'content/minutes/meeting.md': (text) => text.replace('反对: 0', '反对: 3') },
    issues: ['attendance-mismatch content/minutes/meeting.md 14 表决'],
  },
  {
    name: 'a body without text',
    texts: { 'content/news/first.md': (text) => text.split('\n\n')[0] ?? '' },
    issues: ['empty-body content/news/first.md 4'],
  },
]);
