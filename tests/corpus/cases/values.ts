import type { RosterName } from '../../../src/schemas/roster-names.ts';
import { baseTables } from '../support/base.ts';
import {
  all,
  builtRight,
  exactMessage,
  put,
  respell,
  type Case,
  type Change,
} from '../support/case.ts';

const toFullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));
const addZeroWidth = (text: string): string => [...text].join('\u200b');

const withIds = (Object.keys(baseTables) as RosterName[]).filter(
  (name) => baseTables[name]?.[0]?.[0] === '编号',
);
const inIds = (spell: (text: string) => string): Change =>
  all(...withIds.map((name) => respell(name, '编号', spell)));

/** How Excel users write ids and codes. */
const codes: Case[] = [
  { name: 'full-width ids', tables: inIds(toFullWidth) },
  { name: 'zero-width blanks in ids', tables: inIds(addZeroWidth) },
  { name: 'ids as ="…"', tables: inIds((text) => `="${text}"`) },
  { name: "ids with a leading '", tables: inIds((text) => `'${text}`) },
  { name: 'ids between blanks', tables: inIds((text) => `\u3000${text}\u00a0 `) },
  { name: 'full-width region codes', tables: respell('communities', '区划代码', toFullWidth) },
  {
    name: 'region codes as ="…"',
    tables: respell('region-codes', '区划代码', (text) => `="${text}"`),
  },
  {
    name: "region codes with a leading '",
    tables: respell('region-codes', '区划代码', (text) => `'${text}`),
  },
  { name: 'full-width phone numbers', tables: respell('services', '电话', toFullWidth) },
  {
    name: 'zero-width blanks in phone numbers',
    tables: respell('points', '联系电话', addZeroWidth),
  },
  {
    name: 'a dash of another kind in a phone number',
    tables: put('stations', 2, { 电话: '0573–85120000' }),
  },
];

/** Cells that say the same as the base: roster, row, header, spellings. */
type Spelling = readonly [RosterName, number, string, readonly string[]];

const spellings: readonly Spelling[] = [
  [
    'communities',
    2,
    '常住人口',
    ['1,500', '１５００', '１,５００', '1500人', '1,500 人', '1500.0', ' 1500 ', '0.15万', "'1500"],
  ],
  ['communities', 4, '常住人口', ['3万', '30,000', '３万', '3 万', '3万人']],
  ['trainings', 2, '人数', ['30人', '３０', '30 人', '030']],
  ['projects', 2, '合同金额', ['12,000', '12000元', '1.2万', '1.2万元', '12000.00', '+12000']],
  ['observations', 3, '数值', ['4.50', '４.５', '４．５']],
  ['stations', 2, '经度', ['121.0150度', '１２１.０１５０', '+121.0150']],
  [
    'stations',
    2,
    '启用日期',
    [
      '2017/5/18',
      '2017.5.18',
      '2017.05.18',
      '20170518',
      '2017年5月18日',
      '2017年05月18日',
      '2017年5月18号',
      '2017年5月18',
      '2017年5月18日（星期四）',
      '２０１７－５－１８',
      '2017 年 5 月 18 日',
      '二〇一七年五月十八日',
      '二○一七年五月十八日',
      '2017/5/18 0:00:00',
      '2017-05-18 00:00:00',
      '2017-05-18T00:00:00',
    ],
  ],
  [
    'stations',
    3,
    '启用日期',
    ['2017年5月', '2017/5', '2017.5', '2017.05', '二〇一七年五月', '２０１７年５月'],
  ],
  ['points', 4, '启用日期', ['2017年', '２０１７', '二〇一七年']],
  ['points', 2, '坐标系', ['wgs84', 'ＷＧＳ８４', 'WGS84 ']],
  ['points', 2, '负责人同意公开', ['false', ' 否']],
  ['commitments', 3, '条款', ['二（二）；附件1', '二(二);附件1', '二、（二）；附件 1']],
];

const spelled: Case[] = spellings.flatMap(([roster, row, header, texts]) =>
  texts.map((text) => ({
    name: `${header} as “${text}”`,
    isSpelling: true,
    tables: put(roster, row, { [header]: text }),
  })),
);

/** Read as the base, but worth a word. */
const noted: Case[] = [
  ...['—', '-', '/', '－', '――', '——', '／'].map((text) => ({
    name: `“${text}” for a blank date`,
    tables: put('commitments', 2, { 期限: '2018' }),
    text,
  })),
].map(({ name, text }) => ({
  name,
  tables: put('funds', 3, { 公示起: text }),
  issues: ['read-as-blank data/funds.csv 3 公示起'],
}));

export const values = builtRight([
  ...codes,
  ...spelled,
  ...noted,
  {
    name: '“—” for a blank number',
    tables: put('funds', 3, { 实际: '—' }),
    issues: ['read-as-blank data/funds.csv 3 实际'],
  },
  {
    name: '“/” for a blank choice',
    tables: put('points', 3, { 场所类型: '/' }),
    issues: ['read-as-blank data/points.csv 3 场所类型'],
  },
  {
    name: '“—” for a blank reference',
    tables: put('points', 3, { 所属友邻站: '—' }),
    issues: ['read-as-blank data/points.csv 3 所属友邻站'],
  },
  {
    name: 'an Excel serial for a date',
    tables: put('stations', 2, { 启用日期: '42873' }),
    issues: ['excel-serial data/stations.csv 2 启用日期'],
  },
  {
    name: 'a full-width Excel serial for a date',
    tables: put('stations', 2, { 启用日期: '４２８７３' }),
    issues: ['excel-serial data/stations.csv 2 启用日期'],
  },
]);

/** Cells that nobody can understand: roster, row, header, code, spellings. */
type Damage = readonly [RosterName, number, string, string, readonly string[]];

const damages: readonly Damage[] = [
  [
    'communities',
    2,
    '常住人口',
    'approximate-number',
    ['约30', '近30', '30左右', '30多', '30余', '约 1,500', '1500余人'],
  ],
  [
    'communities',
    2,
    '常住人口',
    'invalid-integer',
    ['许多', '三十', '1500.5', '-3', '1,50', '1 500', '1500/1600', '1e3'],
  ],
  ['communities', 2, '常住人口', 'unclear-blank', ['无', '暂无', '不详', '待定']],
  ['communities', 2, '常住人口', 'required-value', ['', '—', '－']],
  ['trainings', 2, '人数', 'unclear-blank', ['无', '待定']],
  [
    'observations',
    2,
    '数值',
    'invalid-number',
    ['三', '2-3', 'NaN', 'Infinity', '0x10', '1.2.3', '½'],
  ],
  ['observations', 2, '数值', 'number-with-unit', ['3个', '3 %']],
  ['points', 2, '经度', 'invalid-number', ['东经121', '121°0′54″', '121。015']],
  [
    'stations',
    2,
    '启用日期',
    'invalid-date',
    [
      '5月18日',
      '17.5.18',
      '2017-02-30',
      '2017年底',
      '2017-13-01',
      '2017年5月底',
      '18/5/2017',
      '去年',
      '无',
      '待定',
      '2017-5-18 14:30',
      '1899-12-31',
      '20171301',
    ],
  ],
  [
    'communities',
    2,
    '区划代码',
    'invalid-region-code',
    ['99048200100', '9904820010011', '99048200100X'],
  ],
  ['points', 2, '状态', 'invalid-choice', ['运行中', '已运行', 'running']],
  ['points', 2, '负责人同意公开', 'invalid-choice', ['同意', '√', 'Y', '1']],
  [
    'trainings',
    2,
    '编号',
    'invalid-id',
    ['Parking', '停车', 'parking 1', '../../etc/passwd', 'a_b', '-a', 'a--b', '%2e%2e'],
  ],
  ['commitments', 2, '条款', 'invalid-clause', ['第三部分', '三.二', 'x']],
  ['commitments', 2, '目标值', 'invalid-target', ['许多', '5-2', '五']],
  ['stations', 2, '电话', 'invalid-phone', ['0573-8512OOOO', '8512转']],
];

/** Traces of a broken file, in whatever column they stand. */
const everywhere: readonly Damage[] = (
  [
    ['topics', 2, '摘要'],
    ['communities', 2, '常住人口'],
    ['points', 2, '启用日期'],
    ['services', 2, '电话'],
    ['communities', 2, '区划代码'],
  ] as const
).flatMap(([roster, row, header]) => [
  [roster, row, header, 'scientific-notation', ['3.30482E+11', '9.90482E+11', '1.39E+10']] as const,
  [roster, row, header, 'formula-error', ['#REF!', '#N/A', '####', '#VALUE!', '#DIV/0!']] as const,
  [
    roster,
    row,
    header,
    'hidden-character',
    ['12\u0000', '\u0007x', 'a\u202eb', 'a\u2066b', '\u001bx', 'a\u0085b'],
  ] as const,
]);

/** A wrong id also leaves those alone that name it, so that it is told once. */
const toCases = ([roster, row, header, code, texts]: Damage): Case[] =>
  texts.map((text) => ({
    name: `${roster} ${header}: ${JSON.stringify(text)}`,
    tables: put(roster, row, { [header]: text }),
    issues: [`${code} data/${roster}.csv ${row} ${header}`],
  }));

export const brokenValues = exactMessage([
  ...damages.flatMap(toCases),
  ...everywhere.flatMap(toCases),
  {
    name: 'a cell that is too long',
    tables: put('topics', 2, { 摘要: '长'.repeat(32_768) }),
    issues: ['cell-too-long data/topics.csv 2 摘要'],
  },
  {
    name: 'a cell of five megabytes',
    tables: put('points', 2, { 名称: '长'.repeat(1_700_000) }),
    issues: ['cell-too-long data/points.csv 2 名称'],
  },
]);

/** Prose is not touched: what NFKC would change arrives as it was. */
export const prose = [
  '①②③ ㎡ ㈠ ｱ ﬁ Å ２０１７年',
  '“引号”，「书名」、……——',
  '=1+1',
  "'开头的撇号",
  '约30人，—，无，待定',
  '第一行\n第二行',
  '  里面  有空格',
  '"双引号"',
] as const;
