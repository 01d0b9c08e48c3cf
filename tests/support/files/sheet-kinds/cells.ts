import { header, known, withColumn, type SheetKind } from './kind.ts';

/** What single cells hold, or what lies over them. */
export const cellKinds: readonly SheetKind[] = [
  {
    what: 'a formula without result',
    sheets: [{ rows: withColumn('地址', { f: 'A1&"路"' }) }],
    said: [/E2 第2行「地址」.*没有存下.*\(uncalculated-formula\)/],
    code: 1,
  },
  {
    what: 'a formula whose result changes every day',
    sheets: [{ rows: withColumn('启用日期', { f: 'TODAY()', v: 44_348, format: 'yyyy-mm-dd' }) }],
    said: [/→ 2021-06-01/, /TODAY.*\(volatile-formula\)/],
    code: 0,
  },
  {
    what: 'a phone as shown',
    sheets: [{ rows: withColumn('联系电话', { v: 57_300_000_000, format: '0000-00000000' }) }],
    options: ['--write'],
    said: [/没有发现问题/],
    code: 0,
  },
  {
    what: 'a phone without its zero',
    sheets: [{ rows: withColumn('联系电话', 57_300_000_000) }],
    said: [/E2 第2行「联系电话」.*\(lost-leading-zero\)/],
    notSaid: /57300000000/,
    code: 1,
  },
  {
    what: 'an id that became a date',
    sheets: [{ rows: [header, [{ v: 44_258, format: 'm"月"d"日"' }, '甲', 'hexi', '规划']] }],
    said: [/A2 第2行「编号」.*“3月3日”.*\(date-as-code\)/],
    code: 1,
  },
  {
    what: 'a month that may be two',
    sheets: [{ rows: withColumn('启用日期', 2021.1) }],
    said: [/2021 年 1 月还是 10 月.*\(ambiguous-month\)/],
    code: 1,
  },
  {
    what: 'a month with its format',
    sheets: [{ rows: withColumn('启用日期', { v: 2021.1, format: '0.00' }) }],
    said: [/→ 2021\.10/, /没有发现问题/],
    code: 0,
  },
  {
    what: 'a day without its year',
    sheets: [{ rows: withColumn('启用日期', { v: 44_348, format: 'm"月"d"日"' }) }],
    said: [/“6月1日”读作 2021-06-01.*\(year-not-shown\)/],
    code: 0,
  },
  {
    what: 'a struck row and a struck cell',
    sheets: [
      {
        rows: [
          header,
          known.map((v) => ({ v, isStruck: true as const })),
          ['hedong-2', '河东示例友邻点二', 'hedong', { v: '筹建', isStruck: true }],
        ],
      },
    ],
    said: [/第2行：整行画了删除线.*\(struck-through\)/, /D3 第3行「状态」：.*这一格画了删除线/],
    code: 0,
  },
  {
    what: 'a text struck in part',
    sheets: [
      {
        rows: withColumn('开放时间', {
          runs: [
            ['八月', true],
            ['九月每天', false],
          ],
        }),
      },
    ],
    said: [/→ 九月每天/, /E2 第2行「开放时间」.*“八月”.*\(struck-part\)/],
    code: 0,
  },
  {
    what: 'hidden rows, columns and cells, taken',
    sheets: [
      {
        rows: [
          [...header, '地址', '开放时间'],
          [...known, '示例路2号', { v: 5, format: ';;;' }],
        ],
        hiddenRows: [2],
        hiddenColumns: [4],
      },
    ],
    options: ['--hidden', 'take'],
    said: [
      /第2行：这一行.*\(hidden-taken\)/,
      /「地址」：这一列.*\(hidden-taken\)/,
      /F2 第2行「开放时间」：这一格的内容.*\(hidden-taken\)/,
    ],
    code: 0,
  },
  {
    what: 'a hidden column, left out',
    sheets: [{ rows: withColumn('地址', '不公开的地址'), hiddenColumns: [4] }],
    options: ['--hidden', 'skip'],
    said: [/\(hidden-skipped\)/, /「状态」规划 → 筹建/],
    notSaid: /不公开的地址/,
    code: 0,
  },
  {
    what: 'a picture in a cell',
    sheets: [
      {
        rows: withColumn('地址', {
          f: '_xlfn.DISPIMG("ID_0",1)',
          v: '=DISPIMG("ID_0",1)',
          t: 'str',
        }),
      },
    ],
    said: [/E2 第2行「地址」.*\(cell-picture\)/],
    notSaid: /DISPIMG/,
    code: 1,
  },
  {
    what: 'pictures and boxes over the cells',
    sheets: [{ rows: [header, known], relationships: [['drawing', '../drawings/drawing1.xml']] }],
    parts: {
      'xl/drawings/drawing1.xml':
        '<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:pic/></xdr:twoCellAnchor>' +
        '<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>8</xdr:row></xdr:from><xdr:sp><a:t>此表作废</a:t></xdr:sp></xdr:oneCellAnchor></xdr:wsDr>',
    },
    said: [
      /D2：表格上有图片，没有导入.*\(sheet-extra\)/,
      /A9：表格上有文本框，没有导入：“此表作废”/,
    ],
    code: 0,
  },
  {
    what: 'a link behind other words',
    sheets: [
      {
        rows: withColumn('地址', '看地图'),
        behind: '<hyperlinks><hyperlink ref="E2" r:id="rIdA"/></hyperlinks>',
        relationships: [['hyperlink', 'https://www.example.gov.cn/', 'External']],
      },
    ],
    said: [/E2 第2行「地址」.*https:\/\/www\.example\.gov\.cn\/.*\(cell-link\)/],
    code: 0,
  },
  {
    what: 'a discussion with its copy, and a note with its author',
    sheets: [
      {
        rows: [header, known],
        relationships: [
          ['comments', '../comments1.xml'],
          ['threadedComment', '../threadedComments/threadedComment1.xml'],
        ],
      },
    ],
    parts: {
      'xl/comments1.xml':
        '<comments><authors><author>tc={1}</author><author>示例乙</author></authors><commentList><comment ref="B2" authorId="0"><text><t>[线程批注] 请核对</t></text></comment><comment ref="C2" authorId="1"><text><r><t>示例乙:</t></r><r><t>\n社区名对吗</t></r></text></comment></commentList></comments>',
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments><threadedComment ref="B2" id="1"><text>请@示例甲 核对</text></threadedComment><threadedComment ref="B2" id="2" parentId="1"><text>对过了</text></threadedComment></ThreadedComments>',
      'xl/persons/person.xml': '<personList><person displayName="示例甲"/></personList>',
    },
    said: [
      /B2 第2行「名称」.*“请@示\*\* 核对；对过了”.*\(cell-comment\)/,
      /C2 第2行「所属社区」.*“社区名对吗”/,
    ],
    notSaid: /线程批注|示例乙|示例甲/,
    code: 0,
  },
  {
    what: 'invisible characters in header, id, name and reference',
    sheets: [
      {
        rows: [
          ['编号\u200B', '名称', '所属社区', '状态'],
          ['hexi\u00AD-2', '河西\u2060示例友邻点二', '\uFEFFhe\u200Bxi', '筹\u200E建'],
        ],
      },
    ],
    said: [
      /修改 1 行/,
      /A2 第2行.*U\+00AD/,
      /B2 .*U\+2060/,
      /C2 .*U\+200B/,
      /D2 .*U\+200E.*\(invisible-removed\)/,
    ],
    code: 0,
  },
];
