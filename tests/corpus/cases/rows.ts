import { all, append, builtRight, change, exactMessage, put } from '../support/case.ts';

const blankRow = (width: number, blank = ''): string[] =>
  Array.from({ length: width }, () => blank);

export const rows = builtRight([
  {
    name: 'blank rows between the rows',
    tables: change('points', ([header = [], ...rest]) => [
      header,
      ...rest.flatMap((row) => [blankRow(16), row]),
    ]),
  },
  {
    name: 'rows of blanks at the end',
    tables: append('points', ...blankRow(16, ' ')),
  },
  {
    name: 'rows of ideographic blanks at the end',
    tables: append('points', ...blankRow(16, '\u3000')),
  },
  {
    name: 'rows of no-break and zero-width blanks at the end',
    tables: append('points', ...blankRow(16, '\u00a0\u200b')),
  },
  {
    name: 'a right total',
    tables: append('communities', '合计', '', '', '', '', '14', '33030', '5', ''),
    issues: ['total-row data/communities.csv 6'],
  },
  {
    name: 'a right total in another column, with blanks',
    tables: append('communities', '', ' 总 计 ', '', '', '', '14', '33,030', '5', ''),
    issues: ['total-row data/communities.csv 6'],
  },
  {
    name: 'subtotals and a total',
    tables: change('communities', ([header = [], a = [], b = [], c = [], d = []]) => [
      header,
      a,
      b,
      ['小计', '', '', '', '', '5', '2400', '4', ''],
      c,
      d,
      ['小计', '', '', '', '', '9', '30630', '1', ''],
      ['总计', '', '', '', '', '14', '33030', '5', ''],
    ]),
    issues: [4, 7, 8].map((row) => `total-row data/communities.csv ${row}`),
  },
  {
    name: 'a total without any word in the last row',
    tables: append('communities', '', '', '', '', '', '14', '33030', '5', ''),
    issues: ['total-row data/communities.csv 6'],
  },
  {
    name: 'a total with dashes',
    tables: append('communities', '共计', '—', '—', '—', '—', '14', '3.303万', '5', ''),
    issues: ['total-row data/communities.csv 6'],
  },
]);

export const brokenRows = exactMessage([
  {
    name: 'a wrong total of a column with a dash in it',
    tables: all(
      put('funds', 3, { 实际: '—' }),
      append('funds', '合计', '', '', '', '1700.5', '401', '', '', '', '', '', ''),
    ),
    issues: ['read-as-blank data/funds.csv 3 实际', 'wrong-total data/funds.csv 4 实际'],
  },
  {
    name: 'a wrong total',
    tables: append('communities', '合计', '', '', '', '', '14', '33003', '5', ''),
    issues: ['wrong-total data/communities.csv 6 常住人口'],
  },
  {
    name: 'a wrong subtotal',
    tables: change('communities', ([header = [], a = [], ...rest]) => [
      header,
      a,
      ['小计', '', '', '', '', '4', '1500', '3', ''],
      ...rest,
    ]),
    issues: [
      'wrong-total data/communities.csv 3 小区/村小组个数',
      'wrong-total data/communities.csv 3 规划友邻点数',
    ],
  },
  {
    name: 'a row too short',
    tables: change('points', (table) =>
      table.map((cells, index) => (index === 2 ? cells.slice(0, 5) : cells)),
    ),
    issues: ['too-few-cells data/points.csv 3'],
  },
  {
    name: 'a row too long',
    tables: change('topics', (table) =>
      table.map((cells, index) => (index === 2 ? [...cells, '多出来的'] : cells)),
    ),
    issues: ['too-many-cells data/topics.csv 3'],
  },
  {
    name: 'a comma in a text without quotes',
    texts: { 'data/topics.csv': (text) => text.replace('停车位不够，', '停车位不够,') },
    issues: ['too-many-cells data/topics.csv 2'],
  },
  {
    name: 'a line break in a text without quotes',
    texts: { 'data/topics.csv': (text) => text.replace('停车位不够，', '停车位不够\n') },
    issues: ['too-few-cells data/topics.csv 3'],
  },
  {
    name: 'a row and its twin',
    tables: change('topics', (table) => [...table, table[1] ?? []]),
    issues: ['duplicate-id data/topics.csv 4 编号', 'duplicate-title data/topics.csv 4 议题'],
  },
  {
    name: 'rows of one id in two spellings',
    tables: append('topics', 'ｌａｍｐ', '示例另一议题', '设施', 'hexi-01', '2017-10', ''),
    issues: ['duplicate-id data/topics.csv 4 编号'],
  },
  {
    name: 'merged cells: the community only in the first row',
    tables: put('points', 3, { 所属社区: '' }),
    issues: ['required-value data/points.csv 3 所属社区'],
  },
  {
    name: 'a community that is not there',
    tables: put('points', 4, { 所属社区: 'hexii' }),
    issues: ['unknown-reference data/points.csv 4 所属社区'],
  },
  {
    name: 'a fault in a row that others name is told once',
    tables: put('communities', 2, { 类别: '' }),
    issues: ['required-value data/communities.csv 2 类别'],
  },
  {
    name: 'several faults in several rosters at once',
    tables: all(
      put('communities', 3, { 类别: '社区' }),
      put('points', 2, { 经度: 'abc' }),
      put('funds', 3, { 期间: '五月' }),
    ),
    issues: [
      'invalid-choice data/communities.csv 3 类别',
      'invalid-number data/points.csv 2 经度',
      'invalid-date data/funds.csv 3 期间',
    ],
  },
  {
    name: 'minutes that are not there',
    tables: put('topic-events', 3, { 纪要: 'meating' }),
    issues: ['unknown-reference data/topic-events.csv 3 纪要'],
  },
  {
    name: 'an end before its beginning',
    tables: put('milestones', 2, { 结束: '2017-04' }),
    issues: ['dates-out-of-order data/milestones.csv 2 结束'],
  },
  {
    name: 'coordinates the wrong way round',
    tables: put('points', 2, { 经度: '30.6921', 纬度: '121.0150' }),
    issues: ['swapped-coordinates data/points.csv 2 经度'],
  },
  {
    name: 'coordinates without a system',
    tables: put('points', 2, { 坐标系: '' }),
    issues: ['missing-coordinate-system data/points.csv 2 坐标系'],
  },
  {
    name: 'half a coordinate',
    tables: put('points', 2, { 纬度: '' }),
    issues: ['incomplete-coordinates data/points.csv 2 纬度'],
  },
]);
