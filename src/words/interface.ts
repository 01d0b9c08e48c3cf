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

/* Sheets of paper. */

/** What the poster of a point and the bulletin of a station both say. */
export const sheetTexts = {
  webPage: (name: string) => `${name}的网页`,
  phones: '打电话',
  foot: (site: string, day: string) => `${site}　资料截至${day}`,
} as const;

export const posterTexts = {
  title: (name: string) => `${name}的门牌海报`,
  description: (name: string) =>
    `${name}的门牌海报：一张 A4 纸，有地址、开放时间、电话和二维码，可以打印。`,
  state: '现在的状态：',
  station: '所属友邻站',
  venue: '场所',
  hours: '开放时间',
  duties: '有事来这里',
  plainWords: '这是白话的说法，原文见文件 {clause}。',
  scan: '扫一扫，看这里的事',
  scanLead: '提出了什么议题、商量到哪一步、结果怎样，网页上都写着。',
} as const;

export const bulletinTexts = {
  title: (name: string) => `${name}公示栏`,
  description: (name: string, month: string) =>
    `${name}${month}的公示栏：议题、协商结果、资金和电话，最多两张 A4 纸，可以打印。`,
  board: '公示栏',
  topics: (month: string) => `本月（${month}）的议题`,
  minutes: '商量的结果',
  money: '钱花在哪里',
  rest: '其余的见{site}。',
  site: '网站',
} as const;

export const bulletinMinutesTexts = {
  none: '还没有公开的协商纪要。',
  noneThisMonth: (month: string, latest: string) =>
    `${month}没有公开的协商纪要。最近的是${latest}：`,
} as const;

export const bulletinMoneyTexts = {
  item: '{item}：预算 {budget}，实际 {actual}',
  none: '本站的资金：尚无公开数据。全街道的资金公开在网站的{funds}页。',
  funds: '资金',
} as const;

export const bulletinTopicsTexts = {
  none: '所属的友邻点还没有公开的议题。',
  thisMonth: '{month}，有进展的议题{count}。',
  noneThisMonth: '{thisMonth}没有议题有新进展。最近有进展的是{month}，有进展的议题{count}：',
  formula: (month: string) => `${month}有进展的议题，逐件计数；每一步的日期写在议题的页面上`,
  isHeld: (holder: string) => `在${holder}手里`,
  isDecided: (holder: string) => `${holder}给出结果`,
  latest: (day: string) => `最近进展${day}`,
  rest: '其余 {count}见{site}。',
} as const;

/* The map. */

export const mapTexts = {
  title: '友邻地图',
  description: (street: string, points: number) =>
    `${street}${String(points)}个友邻点的示意图和名单，可以按社区、状态、城市或农村查找。`,
  lead: '图上有的友邻点，{list}里都有；在图上或名单里点一下，就能看它的情况。',
  counts: '全街道 {all} · 城市社区 {urban} · 农村 {rural}',
  map: '地图',
  list: '名单',
  links: '“高德”“百度”“腾讯”是外部网站的链接（外链），点了会离开本站。',
} as const;

export const mapCaptionTexts = {
  legend: '图例',
  schematic: '示意图，不代表实际位置。',
  geographic: '按公布的坐标画出的实际位置。',
  cells:
    '一格是一个社区或村，常住人口越多格子越大；城市和农村各用一个比例，人口最少的几格放大到写得下名字。',
  precisions: (names: string) => `定位精度有：${names}。`,
  rough: '外面有虚线圈的，位置只到小区或只是示意。',
  numbering: '名单里每个社区、村的友邻点从头编号；格子里的友邻点从左到右、从上到下，就是这个顺序。',
} as const;

export const mapEntriesTexts = {
  phone: (number: string) => `电话 ${number}`,
} as const;

export const mapFilterTexts = {
  form: '查找友邻点',
  words: '社区、小区、地址',
  community: '社区、村',
  kind: '城市、农村',
  urban: '城市',
  urbanCommunities: '城市社区',
  rural: '农村',
  villages: '村',
  state: '状态',
  venue: '场所',
  all: '全部',
  openNow: '现在开放',
  find: '查找',
  reset: '清除条件',
  nearest: '离我最近的',
  follow: '只列出图上看得见的',
  count: '共 {points}友邻点',
} as const;

export const placeMapTexts = {
  geographic: (precision: string) => `按公布的坐标画出，定位精度：${precision}。`,
  current: (level: string) => `圈出来的是这个${level}。`,
  link: '到友邻地图上看',
} as const;

export const pointMapTexts = {
  mode: '地图怎么画',
  schematic: '示意图',
  geographic: '实际位置',
  noPositions: '还没有公布友邻点的坐标，所以不能按实际位置画。',
  reviewNumber: (number: string) => `审图号：${number}`,
  tools: '地图操作',
  zoomIn: '放大',
  zoomOut: '缩小',
  whole: '看全图',
  touch: '点击操作地图',
} as const;

export const geographicMapTexts = {
  north: '北',
} as const;

export const schematicMapTexts = {
  urban: '城市社区',
  rural: '农村',
} as const;

/* What leaves the site: pictures where a page is shared, feeds, calendars, the data package. */

export const sharePictureTexts = {
  home: { heading: '邻里的事，商量着办', line: '点上说，站上议，中心帮着办' },
  policy: { heading: '政策文件', line: '全文公开，每一条都能引用' },
  community: { heading: '社区和村', line: '我家在哪个友邻站、友邻点' },
  center: { heading: '友邻中心', line: '站上办不了的，在这里接着办' },
  station: { heading: '友邻站', line: '收集友邻点的事，一起商量' },
  point: { heading: '友邻点', line: '家门口说事、议事的地方' },
  topic: { heading: '议题', line: '说的什么事，到了哪一步' },
  minutes: { heading: '协商纪要', line: '谁参加，怎么商量，结果怎样' },
  commitment: { heading: '承诺与进展', line: '答应了什么，做到了多少' },
  map: { heading: '友邻地图', line: '找到离家最近的友邻点' },
  data: { heading: '数据下载', line: '每一个数都有出处' },
  network: { heading: '三级友邻网络', line: '中心、站、点，层层接力' },
} as const;

export const feedTexts = {
  minutes: (unit: string) => `${unit}协商`,
  minutesWithOutcome: (unit: string, outcome: string) => `${unit}协商，结果：${outcome}`,
  topic: (summary: string, state: string, level: string) => `${summary}（${state}，在${level}）`,
  community: (name: string) => `${name}的议题和协商纪要`,
} as const;

export const calendarTexts = {
  notice: (title: string) => `公示：${title}`,
  deadline: (title: string) => `办理期限：${title}`,
} as const;

export const dataPackageTexts = {
  title: (site: string) => `${site}公开数据`,
  description: '各列照编辑填写的原文公开；标着“示例”的行是编出来演示的，不是真实情况。',
  columnWithUnit: (about: string, unit: string) => `${about}（单位：${unit}）`,
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
