/* Rosters as files and as pages, and where a number comes from. */

export const quantityTexts = {
  formula: (formula: string) => `算法：${formula}`,
} as const;

export const rowSourceTexts = {
  label: (name: string) => `${name}的出处`,
} as const;

export const dataPackageTexts = {
  title: (site: string) => `${site}公开数据`,
  description: '各列照编辑填写的原文公开；标着“示例”的行是编出来演示的，不是真实情况。',
  columnWithUnit: (about: string, unit: string) => `${about}（单位：${unit}）`,
} as const;

export const dataTexts = {
  description: '社区、友邻点、承诺、议题等各份名册的 CSV、JSON、Excel 文件，附字段说明。',
  lead: '页面上的表格都可以下载。CSV 可以直接用 WPS、Excel 打开，XLSX 是电子表格，JSON 给程序用，三种文件内容相同。点名册的名字，可以一行一行地看。',
  terms:
    '使用条款：数据可自由使用，请注明出处（正式条款待街道确认）。标着“示例”的行是编出来演示的，不是真实情况，请不要引用。',
  rosters: '可以下载的名册',
  roster: '名册',
  files: '下载',
  size: '行数和列数',
  origins: '日期和出处',
  hash: 'CSV 校验码（SHA-256 前 12 位）',
  others: '其他格式',
  pointsFile: '有坐标的友邻点（GeoJSON，WGS84）',
  packageFile: '全部名册的说明、行数和 SHA-256（Data Package）',
  calendarFile: '日历：阶段、会议、公示（iCalendar）',
  feedFile: '订阅更新（RSS）',
  columns: '每一列是什么意思',
  columnsNote: '内容照编辑填写的原文公开。只知道年、月的日期写成 2017 或 2017-05。',
} as const;

export const rosterRowTexts = {
  none: '目前没有公开数据',
  newest: (date: string) => `最新一条：${date}`,
} as const;

export const rosterColumnsTexts = {
  caption: (title: string) => `${title}各列的含义`,
  column: '列',
  type: '填什么',
  unit: (unit: string) => `单位：${unit}`,
  required: '必填',
  about: '含义',
  hidden: (names: string) => `涉及个人、不公开的列：${names}。`,
} as const;

export const rosterPageTexts = {
  pageTitle: (title: string, page: number) => `${title}（第 ${String(page)} 页）`,
  description: (title: string) => `${title}的每一行：页面上的数字出在哪一格，都可以在这里查到。`,
  count: '一共 {count}。“行”是下载文件里的行号，表头是第一行。',
  about: (about: string) => `${about}。`,
  download: '下载：',
  blank: (names: string) => `没有填写的列：${names}。`,
  pages: '分页',
  page: (page: number) => `第 ${String(page)} 页`,
  none: '目前没有公开数据。',
  row: '行',
  origin: (file: string, row: number) => `${file} 第 ${String(row)} 行`,
} as const;

/** How a number was reckoned, as its link says it; conditions first, then the rows, then the sums. */
export const calculationTexts = {
  ofReference: (column: string) => `“${column}”的`,
  isSample: '是示例',
  isNoSample: '不是示例',
  isFilled: (column: string) => `“${column}”填了`,
  isBlank: (column: string) => `“${column}”空着`,
  value: (value: string) => `“${value}”`,
  is: (column: string, values: string) => `“${column}”是${values}`,
  isNot: (column: string, values: string) => `“${column}”不是${values}`,
  allRows: (roster: string) => `${roster}的全部行`,
  rows: (roster: string, conditions: string) => `${roster}里${conditions}的行`,
  cell: (roster: string, row: string, column: string) => `${roster}第${row}行“${column}”`,
  count: (rows: string) => `${rows}，逐行计数`,
  sum: (rows: string, column: string) => `${rows}，“${column}”逐行相加`,
  columns: (roster: string) => `${roster}公开的列，逐列计数`,
  stated: (number: string) => `文件里写的 ${number}`,
  entries: '那一页上列出的，逐条计数',
  day: (day: string) => `判断日期 ${day}`,
  days: (later: string, earlier: string) => `${later} 减去 ${earlier}`,
  tenThousandth: (amount: string) => `${amount}，折成万元`,
  largest: (parts: string) => `下面各数里最大的：${parts}`,
} as const;
