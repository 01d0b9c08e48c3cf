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

export const pageTexts = {
  skip: '跳到正文',
  parentHeader: '上级网站',
  parentFooter: '上级网站信息',
  sampleNotice: '本页内容是为了说明网站怎么用而编写的，不是真实情况。',
} as const;

export const sectionTexts = {
  home: '首页',
  my: '我家门口',
  map: '友邻地图',
  commitments: '承诺与进展',
  milestones: '里程碑',
  discrepancies: '口径差异',
  policies: '政策文件',
  projects: '项目',
  funds: '资金',
  data: '数据下载',
  feed: '订阅（RSS）',
  calendar: '日历（ICS）',
} as const;

export const siteHeaderTexts = {
  levelMark: '中心',
  searchLabel: '搜索全站',
  reading: '阅读辅助',
  leaveElder: '退出',
  elder: '长辈版',
  navigation: '主导航',
} as const;

export const siteFooterTexts = {
  navigation: '页脚导航',
  feed: '订阅更新',
  host: '主办单位',
  contact: '联系方式',
  siteCode: '网站标识码',
  icp: 'ICP备案号',
  police: '公安机关备案标识',
  partyMark: '党政机关标识',
  seePartyMark: '查看',
  errorReport: '我为政府网站找错',
  reportError: '去反映',
  judgedOn: (day: string) => `承诺是否到期，按资料中最新的日期（${day}）判断。`,
  edition: (fingerprint: string) => `本次发布的资料指纹：${fingerprint}`,
} as const;

export const pageToolsTexts = {
  print: '打印',
} as const;

export const printFootTexts = {
  address: (url: string) => `本页网址：${url}`,
  judgedOn: (day: string) => `资料截至${day}`,
} as const;

export const searchFormTexts = {
  label: '在全站里找',
  what: '找什么？',
  examples: '社区、友邻点、政策…',
  search: '搜索',
} as const;

export const noDataTexts = {
  none: '尚无公开数据。',
  promise: '资料来了就会登在这里；本站不编数字。',
} as const;

export const outsideMarkTexts = {
  mark: '外链',
} as const;

export const breadcrumbsTexts = {
  label: '当前位置',
} as const;

export const articleFactsTexts = {
  publishedAt: '发布时间',
  publishedOn: '发布日期',
  publishedHereAt: '本站发布时间',
  publishedHereOn: '本站发布日期',
  noDate: '资料中没有',
  source: '来源：',
} as const;

export const quantityTexts = {
  formula: (formula: string) => `算法：${formula}`,
} as const;

export const rowSourceTexts = {
  label: (name: string) => `${name}的出处`,
} as const;

export const qrCodeTexts = {
  label: (page: string) => `二维码：${page}`,
  unset: '待配置',
  noAddress: '网站还没有正式网址，不能生成二维码。',
} as const;

export const paperToolsTexts = {
  print: '打印这张纸',
  back: (page: string) => `回到${page}`,
} as const;

export const paperPhonesTexts = {
  none: '电话：尚未公布',
} as const;

export const explanationsTexts = {
  given: (issuer: string, day: string) => `${issuer}的说明，${day}`,
} as const;

export const findingsTexts = {
  repeated: (count: number) => `（同样的共 ${String(count)} 处，这是其中一处）`,
  hint: (hint: string) => `编辑怎么改：${hint}`,
} as const;

export const columnStatusesTexts = {
  label: '各栏目更新情况',
  caption: '各栏目最近一次更新和更新期限',
  column: '栏目',
  result: '结果',
  newest: '最近更新',
  rhythm: (days: number) => `应当 ${String(days)} 天内更新一次`,
  rhythmUntil: (days: number) => `应当 ${String(days)} 天内更新一次，到 {day} 为止`,
} as const;

export const notFoundTexts = {
  title: '没有这一页',
  description: '这个网址没有对应的页面。可以搜索，或者从首页、地图、社区和村进去找。',
  lead: '网址可能写错了，也可能这一页已经搬走。您可以搜一搜，或者从下面几处进去找。',
} as const;

export const ownPageTexts = {
  none: '这一页还没有内容。',
} as const;

export const aboutTexts = {
  title: '关于本站',
} as const;

export const accessibilityTexts = {
  title: '无障碍声明',
} as const;

export const glossaryTexts = {
  title: '词语解释',
} as const;

export const siteMapTexts = {
  title: '网站地图',
  description: '本站所有栏目和页面的目录。',
  lead: '所有栏目和页面都在这里；各个友邻点在它的社区页里。',
} as const;

export const titleListsTexts = {
  sections: '各栏目',
  commitments: '承诺',
} as const;

export const searchTexts = {
  title: '搜索',
  description: '在全站的政策、社区、友邻点、议题、协商纪要和承诺里找。',
  noScript: '您的浏览器没有运行脚本，搜索不能用。请在下面的目录里找。',
  filters: '筛选和排序',
  kind: '类型',
  community: '社区',
  level: '层级',
  year: '年份',
  order: '排序',
  best: '最相关',
  newest: '最新在前',
  clear: '清除筛选',
  suggestions: '您要找的是不是：',
  advice: '可以这样再试：',
  tries: [
    '少写几个字，只写最要紧的词，如“养老”。',
    '两个词中间空一格，如“停车 友邻点”。',
    '看看有没有错别字，或者换一种说法。',
    '在下面的目录里找。',
  ],
  more: '更多',
  lists: '目录',
} as const;

export const statusTexts = {
  title: '网站巡检',
  description: '各栏目更新没有、有没有空白栏目和打不开的链接、还缺什么：由程序检查，照实公开。',
  lead: '政府网站要按时更新，不能有空白的栏目和打不开的链接。这一页由程序检查，查到什么写什么。',
  judgedOn: '以资料里最新的日期{day}为准来判断，不是您打开网页的这一天；标着“示例”的内容不算更新。',
  columns: '各栏目更新没有',
  fresh: '按时',
  stale: '超期没有更新',
  noDate: '没有日期',
  blank: '空白',
  filled: '有内容',
  onlySamples: '只有示例',
  undated: '没有发布日期的文章',
  noneUndated: '没有。每篇文章都写明了在本站发布的日期。',
  deadLinks: '打不开的站内链接',
  noDeadLinks: '没有。只要有一个站内链接打不开，网站就不会生成。',
  unset: '还没有配置的',
  noneUnset: '没有。网址、标识码、备案号和页脚的各项都已填好。',
  findings: '检查资料时的提醒',
  noFindings: '没有提醒。',
} as const;

export const navigationLinksTexts = {
  amap: '高德',
  baidu: '百度',
  tencent: '腾讯',
} as const;

export const productsTexts = {
  pointSubsidies: '全部友邻点一年的补助',
  stationFunding: '全部友邻站的投入',
} as const;

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
