/** 今天要做的. */
export const todayTexts = {
  day: (day: string) => `今天是${day}。`,
  sections: {
    due: '到期的',
    wrong: '要改的',
    reviews: '等您看的',
    drafts: '还没有保存的',
    unpublished: '还没有发布的',
  },
  none: {
    due: '没有到期的事。',
    wrong: '没有发现问题。',
    reviews: '没有等您看的内容。',
    drafts: '都已经保存。',
    unpublished: '保存过的都已经发布。',
  },
  deadline: (title: string, day: string) => `议题“${title}”的期限是${day}`,
  holder: (name: string) => `现在由${name}办`,
  noticeEnds: (title: string, day: string) => `“${title}”公示到${day}`,
  noticeOver: (title: string, day: string) => `“${title}”的公示${day}已经结束，有结果可以记下来`,
  months: (months: readonly string[]) => `${months.join('、')}没有实绩，有了就填上`,
  noObservations: '还没有填过承诺的实绩，公布过的请填上',
  quarter: (year: string, number: number) =>
    `${year}年第${['一', '二', '三', '四'][number - 1] ?? ''}季度`,
  quarters: (quarters: readonly string[]) => `${quarters.join('、')}没有资金账`,
  noAccounts: '还没有资金账，公布过的请填上',
  stale: (name: string, day: string, days: number) =>
    `“${name}”栏目上一次更新是${day}，${days} 天里要有新的内容`,
  daysLeft: (days: number) => (days === 0 ? '今天到期' : `还有 ${days} 天`),
  daysOver: (days: number) => `过了 ${days} 天`,
  errors: (count: number) => `${count} 处错误`,
  warnings: (count: number) => `${count} 个提醒`,
  wholeFile: '整个文件',
  open: (title: string) => `打开${title}`,
  settings: '网站设置',
  folders: {
    'content/minutes': '协商纪要',
    'content/news': '动态',
    'content/policies': '政策文件',
    'content/pages': '固定页面',
  } as Readonly<Record<string, string>>,
  samples: (title: string) => `${title}（示例）`,
  place: (row: number | undefined, column: string | undefined) =>
    [row === undefined ? '' : `第${row}行`, column ? `「${column}」` : ''].join(''),
  cannotJudge: '有错误的时候，什么到期算不出来；先把错误改好。',
  draft: (title: string) => `${title}有没保存的修改`,
  changed: (title: string, count: number) => `${title}改过 ${count} 次`,
  changedBy: (author: string) => `最近一次是${author}改的`,
  sentBy: (name: string, step: string) => `${name}送来，等${step}`,
  clock: (day: string) =>
    `电脑的时间好像不对：编辑台上一次保存是${day}，现在电脑显示的时间比它早。请把电脑的日期和时间调好；已经写的都在。`,
} as const;
