import type { MadeInput, MadeSheet } from '../make-xlsx.ts';
import { header, known, type SheetKind } from './kind.ts';

const funds = (headers: readonly string[], row: readonly MadeInput[]): MadeSheet => ({
  name: '资金',
  rows: [
    ['期间', '科目', ...headers],
    ['2021-06', '示例科目', ...row],
  ],
});
const asFunds = ['--as', 'funds'];
const asProjects = ['--as', 'projects'];

/** How tables are laid out, what stands around them, and the units of their columns. */
export const tableKinds: readonly SheetKind[] = [
  {
    what: 'a formatted cell at the end of the sheet and a range too large',
    sheets: [
      {
        rows: [header, known],
        dimension: 'A1:XFD1048576',
        moreRows: '<row r="1048576" s="1" customFormat="1"><c r="XFD1048576" s="0"/></row>',
      },
    ],
    said: [/修改 1 行，不变 0 行/, /没有发现问题/],
    code: 0,
  },
  {
    what: 'a range too small',
    sheets: [
      {
        rows: [header, known, ['hedong-2', '河东示例友邻点二', 'hedong', '筹建']],
        dimension: 'A1:B1',
      },
    ],
    said: [/修改 2 行/, /没有发现问题/],
    code: 0,
  },
  {
    what: 'a table of another roster below',
    sheets: [
      {
        name: '汇总',
        rows: [
          [...header, '场所类型', '负责人'],
          [...known, null, null],
          [],
          ['社区名称', '类别', '区划代码', '常住人口'],
          ['甲', '城市社区', '1', '2'],
        ],
      },
    ],
    said: [
      /A4 第4行：从这里开始是另一张表（表头是“社区名称、类别、区划代码、常住人口”）.*\(second-table\)/,
    ],
    code: 1,
  },
  {
    what: 'a table beside',
    sheets: [
      {
        rows: [
          [...header, null, ...header],
          [...known, null, 'hedong-2', '河东示例友邻点二', 'hedong', '筹建'],
        ],
      },
    ],
    said: [/F1 第1行：从这里开始是另一张表.*\(second-table\)/],
    code: 1,
  },
  {
    what: 'the header again on the next page',
    sheets: [
      { rows: [header, known, [], header, ['hedong-2', '河东示例友邻点二', 'hedong', '筹建']] },
    ],
    said: [/修改 2 行/, /第4行.*\(repeated-header\)/],
    code: 0,
  },
  {
    what: '序号 and remarks below the table',
    sheets: [
      {
        rows: [
          ['序号', ...header],
          [1, ...known],
          ['注：1.以现场为准。'],
          ['2.由各社区填报，请按季度更新一次。'],
          ['填表人：示例甲', null, '审核人：示例乙'],
        ],
      },
    ],
    said: [
      /A1 第1行「序号」.*\(serial-column\)/,
      /A3 第3行「序号」.*\(note-row\)/,
      /第4行.*\(note-row\)/,
      /“填表人：…”.*\(note-row\)/,
    ],
    notSaid: /示例[甲乙]|是不是“编号”/,
    code: 1,
  },
  {
    what: 'numbers as ids',
    sheets: [{ rows: [header, [1, '甲', 'hexi', '规划'], ['2', '乙', 'hexi', '规划']] }],
    said: [/A2 第2行「编号」：“1”.*\(number-as-id\)/, /A3 第3行「编号」：“2”/],
    code: 1,
  },
  {
    what: 'an unknown community in a row without id',
    sheets: [
      {
        rows: [
          ['名称', '所属社区', '状态'],
          ['甲', '河西示列社区', '规划'],
        ],
      },
    ],
    options: ['--as', 'points'],
    said: [/B2 第2行「所属社区」：“河西示列社区”.*是不是“河西示例社区”.*\(unknown-reference\)/],
    notSaid: /missing-key/,
    code: 1,
  },
  {
    what: 'a number that is shown rounded',
    sheets: [funds(['预算', '单位'], [{ v: 1234.567, format: '0.00' }, '元'])],
    options: asFunds,
    said: [/「预算」1234\.567/, /显示“1234\.57”，导入 1234\.567.*\(rounded-display\)/],
    code: 0,
  },
  {
    what: 'an amount in 万元 by its format',
    sheets: [
      funds(['预算', '实际', '单位'], [{ v: 12.345, format: '0.00"万元"' }, '1.1万元', '元']),
    ],
    options: asFunds,
    said: [
      /「预算」123450 「实际」11000 /,
      /“12\.35万元”换成 123450.*\(unit-converted\)/,
      /“1\.1万元”换成 11000/,
    ],
    code: 0,
  },
  {
    what: 'an amount in 万元 by its header, with no unit of its own',
    sheets: [funds(['预算（万元）'], [12.3])],
    options: asFunds,
    said: [/「预算（万元）」|「预算」12\.3 「单位」万元/, /照表头填了“万元”.*\(unit-filled\)/],
    code: 0,
  },
  {
    what: 'a header of 万元 beside a unit of 元',
    sheets: [funds(['预算（万元）', '单位'], [12.3, '元'])],
    options: asFunds,
    said: [/C2 第2行「预算（万元）」.*“万元”.*“元”.*\(unit-unclear\)/],
    code: 1,
  },
  {
    what: 'money with its sign',
    sheets: [
      funds(['预算', '实际', '单位'], [{ v: 1200, format: '"¥"#,##0.00' }, '￥1,100.50', '元']),
    ],
    options: asFunds,
    said: [/「预算」1200 「实际」1100\.50? /, /没有发现问题/],
    code: 0,
  },
  {
    what: 'a percentage where a count belongs',
    sheets: [funds(['预算', '单位'], [{ v: 0.95, format: '0%' }, '元'])],
    options: asFunds,
    said: [/“95%” .*\((?:unit-unclear|number-with-unit)\)/],
    code: 1,
  },
  {
    what: 'a unit above the table',
    sheets: [
      {
        name: '项目',
        rows: [
          ['示例项目表', null, null, '单位：万元'],
          ['编号', '名称', '类别', '合同金额'],
          ['example-1', '示例项目', '其他', 12.35],
        ],
      },
    ],
    options: asProjects,
    said: [/「合同金额」123500/, /换成 123500.*\(unit-converted\)/],
    code: 1,
  },
  {
    what: 'a header in three rows',
    sheets: [
      {
        rows: [
          ['编号', '基本情况', null, null, null, null, null],
          [null, '名称', '所属社区', '状态', '坐标', null, '坐标系'],
          [null, null, null, null, '经度', '纬度', null],
          [...known, 120.1, 30.2, 'WGS84'],
        ],
        behind:
          '<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="B1:G1"/><mergeCell ref="B2:B3"/><mergeCell ref="C2:C3"/><mergeCell ref="D2:D3"/><mergeCell ref="E2:F2"/><mergeCell ref="G2:G3"/></mergeCells>',
      },
    ],
    said: [/「经度」（空） → 120\.1/, /「纬度」（空） → 30\.2/, /「坐标系」（空） → WGS84/],
    code: 0,
  },
];
