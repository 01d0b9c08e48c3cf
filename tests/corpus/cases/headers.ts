import type { Table } from '../support/base.ts';
import {
  all,
  builtRight,
  change,
  changeAll,
  exactMessage,
  rename,
  type Case,
} from '../support/case.ts';

/** Spells every header anew. */
const spellHeaders =
  (spell: (header: string) => string) =>
  ([headers = [], ...rows]: Table): Table => [headers.map(spell), ...rows];

const toFullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));

const withColumn =
  (header: string, cells: readonly string[] = []) =>
  ([headers = [], ...rows]: Table): Table => [
    [...headers, header],
    ...rows.map((row, index) => [...row, cells[index] ?? '']),
  ];

const spelledHeaders: Readonly<Record<string, (header: string) => string>> = {
  'blanks around': (header) => `  ${header} `,
  'ideographic blanks inside': (header) => [...header].join('\u3000'),
  'no-break blanks around': (header) => `\u00a0${header}\u00a0`,
  'a line break inside': (header) => `${header.slice(0, 1)}\n${header.slice(1)}`,
  'a carriage return inside': (header) => `${header.slice(0, 1)}\r\n${header.slice(1)}`,
  'a byte order mark before': (header) => `\ufeff${header}`,
  'zero-width blanks inside': (header) => [...header].join('\u200b'),
  'full-width letters': toFullWidth,
};

const upsideDown = (table: Table): Table => table.map((cells) => [...cells].reverse());

export const headers = builtRight([
  ...Object.entries(spelledHeaders).map(([name, spell]) => ({
    name: `headers with ${name}`,
    tables: changeAll(spellHeaders(spell)),
  })),
  {
    name: 'units in brackets behind headers',
    tables: all(
      rename('communities', '常住人口', '常住人口（人）'),
      rename('communities', '规划友邻点数', '规划友邻点数(个)'),
      rename('projects', '合同金额', '合同金额（元）'),
    ),
  },
  {
    name: 'synonyms as headers',
    tables: all(
      rename('communities', '名称', '社区名称'),
      rename('communities', '小区/村小组个数', '村小组个数'),
      rename('communities', '规划友邻点数', '设想建设友邻点数'),
    ),
  },
  { name: 'columns in another order', tables: changeAll(upsideDown) },
  { name: 'a blank column without header', tables: changeAll(withColumn('')) },
  {
    name: 'a blank column without header in the middle',
    tables: changeAll((table) => table.map(([first = '', ...rest]) => [first, '', ...rest])),
  },
  {
    name: 'trailing commas in the data rows',
    tables: changeAll(([header = [], ...rows]) => [header, ...rows.map((row) => [...row, '', ''])]),
  },
]);

/** Puts rows above the header. */
const under =
  (...titles: readonly (readonly string[])[]) =>
  (table: Table): Table => [...titles, ...table];

const broken: Case[] = [
  {
    name: 'a header that nobody knows',
    tables: rename('communities', '常住人口', '常驻人口'),
    issues: [
      'unknown-column data/communities.csv 1 常驻人口',
      'missing-column data/communities.csv 1 常住人口',
    ],
  },
  {
    name: 'a header twice',
    tables: change('topics', withColumn('类别', ['停车', '设施'])),
    issues: ['duplicate-column data/topics.csv 1 类别'],
  },
  {
    name: 'a header and its synonym',
    tables: change('communities', withColumn('社区名称')),
    issues: ['duplicate-column data/communities.csv 1 社区名称'],
  },
  {
    name: 'no header over content',
    tables: change('topics', (table) =>
      table.map(([first = '', ...rest], index) => [first, index === 2 ? '备注' : '', ...rest]),
    ),
    issues: ['empty-header data/topics.csv 1'],
  },
  {
    name: 'content to the right of the last header',
    tables: change('topics', withColumn('', ['备注', ''])),
    issues: ['too-many-cells data/topics.csv 2'],
  },
  {
    name: 'a column that is not published anywhere',
    tables: change('topics', withColumn('备注', ['内部', ''])),
    issues: ['unknown-column data/topics.csv 1 备注'],
  },
  {
    name: 'a title above the header',
    tables: change('topics', under(['议题登记表', '', '', '', '', ''])),
    issues: ['header-not-first data/topics.csv 1'],
  },
  {
    name: 'a title and a date above the header',
    tables: change('communities', under(['社区登记表'], ['2017年5月'])),
    issues: ['header-not-first data/communities.csv 1'],
  },
  {
    name: 'no header at all',
    tables: change('trainings', (table) => table.slice(1)),
    issues: [
      ...['t-1', '示例培训', '2017-11-05', '居民', '30', '街道'].map(
        (cell) => `unknown-column data/trainings.csv 1 ${cell}`,
      ),
      ...['编号', '名称', '日期', '对象', '人数', '主办', '出处'].map(
        (header) => `missing-column data/trainings.csv 1 ${header}`,
      ),
    ],
  },
  {
    name: 'columns cut off',
    tables: change('services', (table) => table.map((cells) => cells.slice(0, 3))),
    issues: ['地点', '电话', '办理事项', '开放时间', '出处'].map(
      (header) => `missing-column data/services.csv 1 ${header}`,
    ),
  },
];

export const brokenHeaders = exactMessage(broken);
