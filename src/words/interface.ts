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
  /** What the search calls a page that leads to others. */
  section: '栏目',
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

export const homeTexts = {
  title: '邻里的事，大家商量着办',
  lead: '“友邻”是{street}的邻里协商网络：有事先到家门口的{points}说，办不了就一级一级往上报，每一步都在这里公开。',
  description: (street: string) =>
    `${street}三级“友邻”网络的公开门户：政策、友邻点地图、社区和村、议题、协商纪要和进展。`,
  topics: '正在商量',
  allTopics: '全部议题',
  noTopics: '现在没有正在商量的议题。',
  countedTopics: '还没有结果的议题',
  minutes: '最近的协商纪要',
  allMinutes: '全部纪要',
  allNews: '全部动态',
  noNews: '还没有动态。',
} as const;

export const myTexts = {
  description: '按社区、村的名称或拼音找到自家门口的友邻点、友邻站、正在商量的事和联系电话。',
  lead: '找到您住的社区或村，看有事去哪个友邻点说、归哪个友邻站、正在商量什么。打社区名、拼音或声母都行，打错一个字也能找。选过的社区只记在这台设备上，随时可以清除。',
  letters: '按拼音首字母',
  other:
    '也可以{map}。不知道自己小区归哪个社区？资料里还没有小区名单，请问物业或拨打社区服务热线。',
  map: '在地图上找',
} as const;

export const communitiesTexts = {
  description: (street: string, count: string) =>
    `${street}${count}个社区和村：常住人口、小区或村小组个数、规划友邻点数和友邻站。`,
  lead: '找到您住的社区或村，看它有几个友邻点、归哪个友邻站管、大家在商量什么。',
  residents: '常住人口',
  plannedPoints: '规划友邻点',
  urbanCompounds: '小区',
  ruralCompounds: '村小组',
} as const;

export const communityTexts = {
  description: (name: string, residents: number, points: number) =>
    `${name}：常住人口${String(residents)}人，规划友邻点${String(points)}个；友邻站、议题和协商纪要。`,
  aliases: (names: string) => `也写作：${names}`,
  kind: '类别',
  annex: '以上数字照抄文件的{annex}，友邻点数是“设想建设”的数。',
  regionCode: (code: string) => `统计用区划代码：${code}`,
  places: '友邻站和友邻点',
  onMap: '在地图上看',
  station: '友邻站：',
  noStation: '资料里还没有',
  noTopics: '还没有公开的议题。',
  feed: (name: string) => `订阅${name}的议题和纪要（RSS）`,
} as const;

export const pointsTexts = {
  description: (street: string) =>
    `${street}全部友邻点的名单，按社区和村排列，写明每个友邻点现在的状态。`,
  lead: '友邻点是三级友邻网络里离居民最近的一级。想按图找，请看{map}。',
  count: '一共多少个',
  all: '全街道',
  urban: '城市社区',
  rural: '农村',
  countedRows: '友邻点名册里属于这里的行，逐行计数',
} as const;

/** What the pages of a community, a station and a point have in common. */
export const placeTexts = {
  facts: '基本情况',
  description: (name: string, community: string, state: string) =>
    `${name}，${community}，状态：${state}。`,
  state: '现在的状态：',
  community: '所属社区',
  village: '所属村',
  address: '地址',
  openedOn: '启用日期',
} as const;

export const pointTexts = {
  offers: '地址、开放时间、协商的议题和纪要。',
  station: '所属友邻站',
  venue: '场所类型',
  openingHours: '开放时间',
  steward: '负责人',
  phone: '联系电话',
  poster: '打印门牌海报',
  noTopics: '这个友邻点还没有公开的议题。',
  noMinutes: '这个友邻点还没有公开的协商纪要。',
  duties: '友邻点做什么',
  dutyItems: [
    '服务：给居民特别是老年人搭把手、陪着说说话，大家互相帮。',
    '协商：楼里、小区里的事，大家坐下来一起商量。',
    '自治：为把社区办好出主意，商量定了的事一起做。',
  ],
} as const;

export const stationsTexts = {
  description: (street: string) =>
    `${street}的友邻站名单：每个社区、村一个，写明状态和所属的友邻点。`,
  lead: '友邻站在友邻点和友邻中心之间，承上启下。',
  count: '一共多少个',
  promised: '文件承诺',
  named: '列得出名称的',
  missing: '对不上社区或村的',
  gap: '对不上的友邻站，文件没有写在哪个社区或村，所以下面没有它们。见{discrepancies}。',
  urban: '城市',
  rural: '农村',
} as const;

export const stationTexts = {
  offers: '所属的友邻点、协商的议题和纪要。',
  kind: '类别',
  urban: '城市友邻站',
  rural: '农村友邻站',
  phone: '电话',
  bulletin: '打印公示栏',
  points: '所属的友邻点（{count}）',
  topics: '友邻点提出的议题',
  noTopics: '所属的友邻点还没有公开的议题。',
  minutes: '本站的协商纪要',
  noMinutes: '这个友邻站还没有公开的协商纪要。',
  calendar: '把本站和所属友邻点的协商、办理期限加进日历（iCalendar）',
  duties: '友邻站做什么',
  dutyItems: [
    '收集友邻点报上来的协商内容，站里也解决不了的，反映到友邻中心。',
    '牵涉几个地方的事，由友邻站请大家一起商量。',
    '请社会组织派专业社工来办站，给居民交流、娱乐、学习、互助的地方。',
    '帮助社区里的社会组织和服务项目成长起来。',
  ],
} as const;

export const centerTexts = {
  lead: '现在的状态：{state}。地址、电话、开放时间尚未公布。',
  promises: '文件对它的承诺',
  topics: '到了这一级的议题',
  noTopics: '现在没有。',
  minutes: '友邻中心的纪要',
} as const;

export const homeGlanceTexts = {
  topics: '正在商量',
  noTopics: '现在没有',
  commitments: '承诺进展',
} as const;

export const levelCardsTexts = {
  label: '三级友邻网络',
  aboutPoints: '就在家门口。有事先在这里说、在这里商量，能办的就地办。',
  aboutStations: '设在社区和村。收集各点报来的事，跨小区商量，培育社会组织和项目。',
  aboutCenter: '指导、培训、协调全街道的站和点；社区里解决不了的，整理成议题往上报。',
  one: '一个',
  promised: '文件承诺',
  registered: '名册登记',
  basis: (basis: string) => `${basis}。`,
  basisWithClauses: '{basis}：{clauses}。',
  running: '现在运行 {running}。',
  runningUnknown: '现在运行多少，尚无公开数据。',
} as const;

export const myPlacesTexts = {
  choose: '记作我家',
  pointCount: '名册里 {count}，{list}',
  pointList: '看名单',
  noPoints: '现在能去哪个：尚无公开数据',
  topics: '正在商量',
  noTopics: '没有公开的议题',
  meeting: '最近商量',
  phone: '电话',
} as const;

export const placeFinderTexts = {
  home: '我家：',
  homeLink: '我的社区',
  clear: '清除',
  form: '找我的社区',
  question: '我家在哪个社区或村？',
  hint: '名称、拼音或声母',
  find: '找',
} as const;

export const communityFinderTexts = {
  title: '找到我的社区',
  byPinyin: '按拼音找',
  onMap: '在地图上找',
} as const;

export const communityTableTexts = {
  note: '数字取自政策文件的附件。友邻点是“设想建设”的数，不是已经建成的数。',
  scroll: '表格，放不下时可以左右滑动',
  caption: (title: string) => `${title}一览`,
  columnName: '名称',
  columnPoints: '友邻点（个）',
  columnResidents: '人口（人）',
  columnCompounds: (compounds: string) => `${compounds}（个）`,
  total: '合计',
  totalOf: (title: string) => `${title}合计`,
} as const;

export const dutyListTexts = {
  clause: '这是白话的说法，原文见{clause}。',
} as const;

export const hotlinesTexts = {
  source: '（文件 {source}）',
} as const;

export const progressGlanceTexts = {
  title: '说到的做到了吗',
  all: '逐项查看',
  count: '文件里可以衡量的承诺有 {count}：',
  aims: '三个阶段、三年目标',
  aimsAndDiscrepancies: '{aims}；资料里说法对不上的地方有 {discrepancies}',
  policy: '文件：《{policy}》',
} as const;

export const wayTexts = {
  address: (address: string) => `地址：${address}`,
  copy: '复制地址',
  navigation: '导航（外链）：',
  precision: (precision: string, note: string) => `定位精度：${precision}。${note}`,
  notes: {
    测绘: '位置是测绘的。',
    小区级: '位置只公布到小区，导航只能带到小区。',
    示意: '位置只是示意，不能用来导航。',
  },
} as const;

export const waySectionTexts = {
  title: '怎么去',
  within: (community: string) => `在${community}里`,
  outside: '“高德”“百度”“腾讯”是外部网站的链接，点了会离开本站。',
} as const;

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
  onTimeFormula: '办结日期不晚于期限的议题，逐件计数',
  judgedFormula: '有期限的已办结议题，加上已过期限还没办结的，逐件计数',
  rateFormula: (onTime: number, judged: number) =>
    `按期办结 ${String(onTime)} ÷ （办结 + 逾期未办结）${String(judged)}`,
} as const;

export const topicsTexts = {
  description: '居民在友邻点提出的议题：说的是什么、商量到哪一步、现在在谁手里。',
  lead: '居民在家门口的友邻点提出议题。点上商量得好就办，商量不了就往上报：友邻站、友邻中心，直到街道党委协调议事机构。下面看每件事现在在谁手里。',
  holders: '现在在谁手里',
  onTime: '按期办结',
  noTopics: '现在没有议题在这一级。',
  closed: '已经有结果的',
  noneClosed: '还没有。',
} as const;

export const topicTexts = {
  now: '现在',
  heldBy: '{state}，在{holder}手里',
  closedBy: '{state}，由{holder}给出结果',
  openFor: '{age}，{ago}',
  closedAfter: '{age}，结果出在{ago}',
  kind: '类别',
  raisedAt: '提出',
  community: '社区',
  terms: ['议题', '协商', '上报'],
  steps: '走到哪一步',
  description: (topic: { title: string; summary: string; where: string; state: string }) =>
    `${topic.title}：${topic.summary}现在${topic.where}，${topic.state}。`,
} as const;

export const minutesListTexts = {
  description: '友邻点、友邻站、友邻中心开会协商的纪要：谁参加、商量了什么、结果怎样。',
  lead: '每次协商都有纪要：谁参加了、商量了什么、结果怎样、由谁去办。',
  outcome: (unit: string, outcome: string) => `${unit} · 结果：${outcome}`,
} as const;

export const minutesTexts = {
  topics: '这次商量的议题',
  noTopics: '这次没有登记议题。',
  description: (unit: string, date: string) => `${unit}${date}的协商纪要。`,
  time: '时间',
  unit: '单位',
  venue: '地点',
  chair: '主持',
  recorder: '记录',
  attendance: '参加',
  outcome: '结果',
  vote: '表决',
  correction: '更正',
  notice: '公示',
  notWritten: '未写',
  people: (count: number) => `${String(count)} 人`,
  present: (invited: string, present: string) => `应到 ${invited}，实到 ${present}`,
  presentAs: (invited: string, present: string, capacities: string) =>
    `应到 ${invited}，实到 ${present}：${capacities}`,
  votes: (vote: { inFavour: number; against: number; abstaining: number }) =>
    `赞成 ${String(vote.inFavour)} 票，反对 ${String(vote.against)} 票，弃权 ${String(vote.abstaining)} 票`,
  corrected: (date: string, note: string) => `${date}：${note}`,
  noticeDays: (from: string, to: string) => `${from}至${to}`,
} as const;

export const newsTexts = {
  description: (siteName: string) => `${siteName}的最新消息。`,
  none: '还没有动态。',
} as const;

export const topicLevelsTexts = {
  point: '在友邻点',
  station: '在友邻站',
  center: '在友邻中心',
  committee: '在街道党委协调议事机构',
} as const;

export const topicAgoTexts = {
  days: (until: string) => `最近进展：{days}前（到${until}）`,
  sameDay: (until: string) => `最近进展：当天（到${until}）`,
} as const;

export const topicCardsTexts = {
  heldBy: (holder: string) => `在${holder}手里`,
  closedBy: (holder: string) => `${holder}给出结果`,
  overdue: '办理已过期限 {days}',
} as const;

export const topicDecisionsTexts = {
  title: '议定的事办得怎样',
  caption: (judgedOn: string) => `没有办结的，按${judgedOn}判断`,
  decidedOn: '议定日期',
  responsible: '责任单位',
  due: '期限',
  outcome: '办得怎样',
  outcomeLate: '{outcome}，超过 {days}',
  notWritten: '没有写',
} as const;

export const topicHoldersTexts = {
  none: '现在没有等着办的议题。',
  formula: '还没有结果、现在在这里的议题，逐件计数；走到哪一步，写在每件议题的页面上',
} as const;

export const topicStaysTexts = {
  title: '在每一级待了多久',
  caption: '按先后列出，天数相加等于一共的天数',
  level: '在哪一级',
  from: '从',
  to: '到',
  days: '天数',
} as const;

export const topicTimelineTexts = {
  doneBy: (responsible: string) => `由 ${responsible} 办理`,
  doneByUntil: (responsible: string, due: string) => `由 ${responsible} 办理，${due}前办好`,
  minutes: '纪要：{minutes}',
} as const;

/* Policies, commitments, milestones, discrepancies. */

export const policiesTexts = {
  description: '友邻网络依据的政策文件全文，每一条都有固定的网址，可以单独引用。',
  lead: '友邻网络照这些文件建。文件照原文公开，每一条都可以单独引用。',
  none: '还没有公开的文件。',
} as const;

export const policyTexts = {
  outline: '目录',
  outlineName: '文件目录',
  description: (title: string) => `${title}全文，每一条都可以单独引用。`,
  numberedDescription: (title: string, number: string) =>
    `${title}（${number}）全文，每一条都可以单独引用。`,
  indexNumber: '索引号',
  subject: '主题分类',
  issuer: '发文机关',
  signedOn: '成文日期',
  title: '标题',
  documentNumber: '发文字号',
  numberUnverified: '待核原件',
  publishedOn: '发布日期',
  validity: '有效性',
  origin: '来源',
  copiedOn: (origin: string, date: string) => `${origin}（${date}）`,
  overview: '内容概述',
  unknown: '资料中没有',
} as const;

export const commitmentsTexts = {
  searchKind: '承诺指标',
  description: (count: number) =>
    `文件里 ${String(count)} 项可以衡量的承诺：目标、期限、依据的条款和公布过的进展。`,
  lead: '文件里能用数来核对的承诺，一共{total}。每一项都写明目标、期限和依据的条款；没有公布过的进展，写“尚无公开数据”，不填零。',
  discrepancies: '口径差异（{count}）',
  statuses: '现在的状态',
  rule: (judgedOn: string) =>
    `状态由电脑按同一条规则判断，不由人填写。期限到没到，按 ${judgedOn} 判断。带“示例”的数不参加判断。`,
  statusFormula: (status: string) =>
    `按规则判断为“${status}”的承诺，逐行计数；怎样判断，写在每一项承诺的页面上`,
  otherGroup: '其他',
} as const;

export const commitmentTexts = {
  description: (name: string) => `${name}：文件怎么写的、期限、公布过的进展和本站怎么判断。`,
  target: '目标 {target}',
  due: '期限',
  scope: '范围',
  group: '类别',
  dueWordings: '期限原文',
  counted: '名册计数',
  nothingCounted: '名册里还没有可以计数的',
  roster: '可核对',
  quotations: '文件原文',
  quotedFrom: '文件 {clause}',
  note: '读这一条要知道：',
  progress: '目标和进展',
  status: '状态怎么判断',
  dueIs: (due: string) => `期限：${due}`,
  judgedOn: (day: string) => `判断日：${day}。带“示例”的数不参加判断。`,
  products: '按文件数字相乘得出',
  productsRule: '文件没有写下面的合计，是本站用文件里的两个数相乘算出来的。',
} as const;

export const clauseBodyTexts = {
  address: (citation: string) => `这一条的网址：${citation}`,
  commitments: '承诺',
} as const;

export const policyBannerTexts = {
  over: (word: string) => `本文件已${word}`,
  keptForReference: '原文留在这里供查阅，不再作为办事依据。',
} as const;

export const policyRepairsTexts = {
  title: '编者说明',
  summary: '{title}：这份文件抄自转载网页，有 {count}按原意修补，点开看每一处',
  copied: '抄来时：',
  now: '现在：',
} as const;

export const commitmentListTexts = {
  target: '目标',
  due: '期限',
  newest: '最近公布',
} as const;

export const dueCommitmentsTexts = {
  target: '{name}：目标 {target}',
  targetAndNewest: '{name}：目标 {target}，公布 {newest}（{date}）',
} as const;

export const progressFigureTexts = {
  caption: (name: string) => `${name}：目标和公布的数。`,
  captionNoData: (name: string) => `${name}：目标和实绩（尚无公开数据）。`,
  samples: '虚线、空心的是示例，不是真实进展。',
  target: (target: string) => `目标 ${target}`,
  due: (due: string) => `期限 ${due}`,
  dueOrNone: (due: string) => `期限：${due}`,
  sampleMark: (mark: string) => `示例，${mark}`,
} as const;

/* Money, projects, data, inspection. */

export const milestonesTexts = {
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
  description: (count: number) =>
    `公开资料里互相对不上的地方，共 ${String(count)} 处。两边的说法并排列出，不作修改。`,
  lead: '同一件事，公开资料有时写了两个对不上的数，或者两种期限。我们把两边的说法并排放在这里，写明各自的出处，不改动任何一边，也不猜哪一边对。',
  none: '本站按规则逐项比对，没有发现对不上的地方。',
  clause: (citation: string) => `看文件 ${citation}`,
  download: (roster: string) => `下载${roster}（CSV）`,
  commitment: '相关的承诺：{commitment}',
} as const;

export const fundsTexts = {
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
