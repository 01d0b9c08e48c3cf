/**
 * What the pages say in words of their own, to be read aloud and corrected: a file a room, and here
 * what several rooms say.
 *
 * One group a template, named after it. `{name}` in a sentence is a place the template fills with
 * an element (`Phrase.astro`); a sentence that only takes in plain text is a function. Words that
 * are data (states, kinds, units) stand with their rosters, messages of checks in
 * `issues/catalogue/`, and what scripts say with the scripts, because a browser would load a shared
 * file whole.
 */

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
  /** What the search calls a page that leads to others. */
  section: '栏目',
} as const;

export const sectionTexts = {
  home: '首页',
  my: '我家门口',
  takePart: '我有事要说',
  map: '友邻地图',
  commitments: '承诺与进展',
  milestones: '里程碑',
  discrepancies: '对不上的地方',
  policies: '政策文件',
  projects: '项目',
  funds: '资金',
  data: '数据下载',
  feed: '订阅（RSS）',
  calendar: '日历（ICS）',
} as const;

export const noDataTexts = {
  none: '尚无公开数据。',
  promise: '资料来了就会登在这里；本站不编数字。',
} as const;
