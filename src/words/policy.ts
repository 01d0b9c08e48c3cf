/* Documents with clauses, and the facts of articles. */

export const articleFactsTexts = {
  publishedAt: '发布时间',
  publishedOn: '发布日期',
  publishedHereAt: '本站发布时间',
  publishedHereOn: '本站发布日期',
  noDate: '资料中没有',
  source: '来源：',
} as const;

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
