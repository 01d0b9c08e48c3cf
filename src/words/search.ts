/* The form, the page, the lists of titles. */

export const searchFormTexts = {
  label: '在全站里找',
  what: '找什么？',
  examples: '社区、友邻点、政策…',
  search: '搜索',
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
  raise: '没有人提过这件事？{takePart}',
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
