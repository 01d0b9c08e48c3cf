/* 我家门口, communities, points, stations, the centre. */

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
  places: '有事去这里',
  noOpen: '还没有公布哪个友邻点已经开门。',
  noPhone: '电话还没有公布',
  call: (phone: string) => `打电话 ${phone}`,
  hotline: '找不到人，就打{hotlines}。',
  all: '全部友邻点，名册里一共 {count}',
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

export const myPlacesTexts = {
  choose: '记作我家',
} as const;

export const placeFinderTexts = {
  home: '我家：',
  homeLink: '我的社区',
  clear: '不对，换一个',
  nothing: '没有这个社区或村',
  ask: '都不是？打{hotlines}，报上小区的名字，问归哪个社区或村。',
  askDesk: '都不是？请问物业或社区服务中心，您的小区归哪个社区或村。',
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
