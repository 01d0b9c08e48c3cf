/** What the desk says in words of its own; messages about data are those of the checks. */

export const deskTexts = {
  name: '编辑台',
  skip: '跳到正文',
  menu: '编辑台各处',
  loading: '正在打开…',
  needsScript: '编辑台要用脚本，请用系统自带的 Edge 或 360、Chrome 浏览器打开，不要禁用脚本。',
  failed: '没有成功，请再试一次。',
  unreachable: '连不上编辑台。它可能已经关掉了：请重新打开“编辑台”，这个页面里没有保存的内容还在。',
  sectionUnknown: '没有这个页面。',
} as const;

/** The rooms of the desk in the order of its menu. */
export const deskRooms = [
  { href: '/', label: '今天要做的' },
  { href: '/rosters/', label: '名册' },
  { href: '/forms/', label: '填表' },
  { href: '/texts/', label: '文章' },
  { href: '/import/', label: '导入文件' },
  { href: '/review/', label: '审核' },
  { href: '/publish/', label: '发布' },
  { href: '/history/', label: '修改记录' },
  { href: '/people/', label: '人员与设置' },
] as const;

export const todayTexts = {
  wrong: '要改的',
  none: '没有发现问题。',
  unsaved: '还没有保存的',
  errors: (count: number) => `${count} 处错误`,
  warnings: (count: number) => `${count} 处提醒`,
} as const;

export const gridTexts = {
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
  gone: '这一行已经不在了。',
} as const;

export const historyTexts = {
  none: '还没有保存过修改。',
  undo: '撤回这一次',
  isUndone: '已经撤回',
  undoes: (id: number) => `撤回第 ${id} 次修改`,
  empty: '（空）',
  kinds: { added: '新增', changed: '修改', removed: '删除' },
} as const;
