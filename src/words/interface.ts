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
