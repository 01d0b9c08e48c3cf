export const historyTexts = {
  none: '还没有保存过修改。',
  undo: '撤回这一次',
  isUndone: '已经撤回',
  undoes: (id: number) => `撤回第 ${id} 次修改`,
  empty: '（空）',
  kinds: { added: '新增', changed: '修改', removed: '删除' },
} as const;
