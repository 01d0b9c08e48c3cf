/* The map, the small maps of places, links to map services. */

export const navigationLinksTexts = {
  amap: '高德',
  baidu: '百度',
  tencent: '腾讯',
} as const;

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
