export const gridTexts = {
  options: '可以选的内容',
  noOption: '没有这样的选项；可以直接输入。',
  empty: '空',
  cellName: (row: string, column: string, text: string) => `${row}，${column}：${text}`,
  pasteTooWide: (columns: number, room: number) =>
    `贴进来的有 ${columns} 列，从这一格往右只有 ${room} 列，多出来的没有贴。`,
} as const;

export const rosterTexts = {
  rows: (count: number) => `${count} 行`,
  noFile: '还没有内容',
  entryErrors: (count: number) => `${count} 处错误`,
  entryDraft: '有没保存的修改',
  save: '保存',
  undo: '撤销',
  redo: '重做',
  addRow: '加一行',
  removeRows: '删掉选中的行',
  fillDown: '向下填充',
  filter: '查找',
  onlyFaulty: '只看有问题的行',
  issues: '检查说了什么',
  noIssues: '没有发现问题。',
  nextIssue: '下一处',
  wholeFile: '整个名册',
  states: {
    saved: '都已保存',
    draft: '改了，还没有保存（草稿不会丢）',
    saving: '正在保存…',
    conflict: '有的格子两边改得不一样，请选一个',
    error: '没有存成',
  },
  conflicts: '两边改得不一样的格子',
  mine: (text: string) => `用我填的：${text || '（空）'}`,
  theirs: (text: string) => `用现在的：${text || '（空）'}`,
  changedBy: (author: string | undefined) =>
    author === undefined ? '在编辑台以外改的' : `${author} 改的`,
  rowPlace: (row: number | string, column: string) => `第${row}行「${column}」`,
  unfinished: (row: string, column: string, text: string) =>
    `上次在 ${row}「${column}」里没有输完：${text}`,
  resume: '接着输入',
  forget: '不要了',
  removed: (count: number) => `删掉了 ${count} 行，可以用“撤销”拿回来。`,
  gone: (column: string, text: string) =>
    `您改的那一行已经不在了，写的「${column}」是：${text || '（空）'}。需要的话请再写一遍。`,
} as const;
