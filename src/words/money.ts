/* Funds and projects. */

export const fundsTexts = {
  description: '友邻网络的钱花在哪里：预算、实际支出、依据和公示。',
  lead: '友邻网络的钱，预算多少、实际用了多少、用在哪里。',
  total: '一共',
  totals: '一共用了多少',
  unit: (unit: string) => `本页的钱都以${unit}为单位。`,
  missing: '还没有公布实际数的有 {missing}。',
  rowUnit: '项',
  subjects: '用在哪里',
  periods: '每一年、每一期',
  download: '下载资金名册（CSV）',
  quarters: '每个季度公开了没有',
  promises: '文件对资金的承诺',
  products: '下面的数是本站用文件里的两个数相乘算出来的，文件自己没有写：',
} as const;

export const moneyLineTexts = {
  budgetAndActual: '预算 {budget}，实际 {actual}',
  budget: '预算 {budget}，实际数没有公布',
  actual: '实际 {actual}，预算没有公布',
  none: '数没有公布',
} as const;

export const fundTableTexts = {
  details: '依据、公示和出处',
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

export const projectListTexts = {
  organization: '承接单位',
  funding: '资助方式',
  community: '社区',
  period: '时间',
  contractAmount: '合同金额',
  evaluation: '评估结果',
  paid: '已支付',
} as const;
