/**
 * What the pages say in words of their own, in one place to be read aloud and corrected.
 *
 * One group a template, named after it; what several templates say is in `commonTexts`.
 * `{name}` in a sentence is a place the template fills with an element (`Phrase.astro`);
 * a sentence that only takes in plain text is a function. Words that are data (states, kinds,
 * units) stand with their rosters, messages of checks in `issues/catalogue/`, and what scripts
 * say with the scripts, because a browser would load a shared file whole.
 */

/* What several pages say. */

export const commonTexts = {
  sample: '示例',
  source: '出处',
  clauses: '条款',
  total: '一共',
  noData: '尚无公开数据',
  notPublished: '没有公布',
  notYetPublished: '尚未公布',
  noMinutes: '还没有公开的纪要。',
  points: '友邻点',
  stations: '友邻站',
  center: '友邻中心',
  topics: '议题',
  minutes: '协商纪要',
  news: '动态',
  communities: '社区和村',
} as const;

/* The frame of every page, the search, the pages about the site. */

/* Places: home, 我家门口, communities, points, stations, the centre, sheets of paper. */

/* The map. */

export const mapCaptionTexts = {
  legend: '图例',
  schematic: '示意图，不代表实际位置。',
  geographic: '按公布的坐标画出的实际位置。',
  cells:
    '一格是一个社区或村，常住人口越多格子越大；城市和农村各用一个比例，人口最少的几格放大到写得下名字。',
  precisions: (names: string) => `定位精度有：${names}。外面有虚线圈的，位置只到小区或只是示意。`,
  numbering: '名单里每个社区、村的友邻点从头编号；格子里的友邻点从左到右、从上到下，就是这个顺序。',
} as const;

/* Topics, minutes, news. */

export const onTimeRateTexts = {
  counts: '议定了期限、现在能判断的一共 {judged}，其中按期办结 {onTime}。',
  countsAndRate:
    '议定了期限、现在能判断的一共 {judged}，其中按期办结 {onTime}，按期办结率 {rate}。',
  formula: '算法：按期办结 ÷（已办结 + 过了期限还没办结）。',
  tooFew: (fewest: number) => `不到 ${String(fewest)} 件时不算比例，也不排名。`,
} as const;

export const topicsTexts = {
  lead: '居民在家门口的友邻点提出议题。点上商量得好就办，商量不了就往上报：友邻站、友邻中心，直到街道党委协调议事机构。下面看每件事现在在谁手里。',
  holders: '现在在谁手里',
  onTime: '按期办结',
  noTopics: '现在没有议题在这一级。',
  closed: '已经有结果的',
  noneClosed: '还没有。',
} as const;

export const topicStaysTexts = {
  title: '在每一级待了多久',
  caption: '按先后列出，天数相加等于一共的天数',
  level: '在哪一级',
  from: '从',
  to: '到',
  days: '天数',
} as const;

/* Policies, commitments, milestones, discrepancies. */

/* Money, projects, data, inspection. */

export const milestonesTexts = {
  kind: '里程碑',
  title: '里程碑',
  parent: '承诺与进展',
  description: '实验区的三个阶段、三年的年度目标和每年的任务，以及目标和公布的进展对照。',
  lead: '文件怎样安排时间、每年要做什么，以及目标和公布的进展。公布过状态的写状态，没有公布过的写“尚无公开数据”。',
  phases: '阶段',
  phase: (name: string, period: string) => `${name}（${period}）`,
  dueCommitments: (period: string) => `${period}到期的承诺`,
  figures: '主要指标：目标和进展',
} as const;

export const milestoneQuoteTexts = {
  clause: '文件 {clause}',
  completedOn: (date: string) => `公布的完成日期：${date}`,
} as const;

export const phaseTimelineTexts = {
  caption: '文件安排的三个阶段，是计划的起止时间，不是实际完成时间。',
  drawing: '各阶段的时间',
  tableLabel: '各阶段的时间和状态',
  tableCaption: '阶段、时间和状态',
  phase: '阶段',
  period: '时间',
  state: '状态',
} as const;

export const progressChartTexts = {
  target: '目标',
  published: '公布的数',
  tableLabel: (name: string) => `${name}的数据表`,
  tableCaption: (name: string) => `${name}：目标和公布的数`,
  date: '日期',
  value: '数值',
  targetLine: (target: string) => `目标 ${target}`,
  dueLine: (date: string) => `期限 ${date}`,
} as const;

export const discrepanciesTexts = {
  kind: '口径差异',
  title: '口径差异',
  parent: '承诺与进展',
  description: (count: number) =>
    `公开资料里互相对不上的地方，共 ${String(count)} 处。两边的说法并排列出，不作修改。`,
  lead: '同一件事，公开资料有时写了两个对不上的数，或者两种期限。我们把两边的说法并排放在这里，写明各自的出处，不改动任何一边，也不猜哪一边对。',
  none: '本站按规则逐项比对，没有发现对不上的地方。',
  clause: (citation: string) => `看文件 ${citation}`,
  download: (roster: string) => `下载${roster}（CSV）`,
  commitment: '相关的承诺：{commitment}',
} as const;

export const fundsTexts = {
  kind: '资金',
  title: '资金',
  description: '友邻网络的钱花在哪里：预算、实际支出、依据和公示。',
  lead: '友邻网络的每一笔钱花在哪里、依据什么、公示到什么时候，都登在这里。',
  published: '已公布的资金',
  download: '下载资金名册（CSV）',
  quarters: '每个季度公开了没有',
  promises: '文件对资金的承诺',
  products: '下面的数是本站用文件里的两个数相乘算出来的，文件自己没有写：',
} as const;

export const fundTableTexts = {
  label: (title: string) => `${title}的资金`,
  item: '科目',
  budget: '预算',
  actual: '实际',
  difference: '实际减预算',
  payee: '收款方和依据',
  notice: '公示',
  noNotice: '没有写公示时间',
  noticeAhead: (from: string, to: string) => `${from}至${to}（还没开始）`,
  noticeRunning: (from: string, to: string) => `${from}至${to}（公示中）`,
  noticeOver: (from: string, to: string) => `${from}至${to}（已结束）`,
} as const;

export const fundQuartersTexts = {
  rule: '规则：居民看得到的账至少每个季度公开一次（《村民委员会组织法》第三十条）；本站按当地做法，以下个季度第一个月 20 日为最晚的日子。过了这一天名册里还没有这个季度的账，就写“未见公开”。',
  none: '名册里还没有一笔账，所以没有季度可以核对。',
  quarter: (year: number, ordinal: string) => `${String(year)}年第${ordinal}季度`,
  quarters: (first: string, last: string) => `${first}至${last}`,
  dueBy: (date: string) => `最晚公开：${date}`,
} as const;

export const projectsTexts = {
  kind: '项目',
  title: '项目',
  description: '社会组织承接的居民自治、公益服务、文体康乐项目：谁承接、钱从哪里来、做得怎样。',
  lead: '每个项目由谁承接、钱从哪里来、做得怎样，都登在这里。',
  published: '已公布的项目',
  fundings: '钱从哪里来',
  download: '下载项目名册（CSV）',
  promises: '文件对项目和组织的承诺',
} as const;

export const projectTableTexts = {
  label: (kind: string) => `${kind}项目`,
  caption: (kind: string) => `${kind}：从合同到评估、支付`,
  project: '项目',
  organization: '承接单位',
  funding: '资助方式',
  community: '社区',
  period: '时间',
  contractAmount: '合同金额',
  evaluation: '评估结果',
  paid: '已支付',
  state: '状态',
} as const;

export const dataTexts = {
  kind: '数据下载',
  title: '数据下载',
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
  largest: (parts: string) => `下面各数里最大的：${parts}`,
} as const;
