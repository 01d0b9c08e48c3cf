/** What the search index calls its filters; `client/search/index/hit.ts` reads them by these names. */
export const indexFilters = {
  kind: '类型',
  community: '社区',
  level: '层级',
  year: '年份',
  sample: '示例',
  /** The only value of the filter `sample`. */
  isSample: '是',
} as const;
