/* What goes to paper: posters and bulletins. */

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
  scanLead: '提出了什么议题、商量到哪一步、结果怎样，网页上都写着；有事要说，也从那里开始。',
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
