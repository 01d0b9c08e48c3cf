/* The inspection of the site. */

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
