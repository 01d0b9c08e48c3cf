export const todayTexts = {
  wrong: '要改的',
  none: '没有发现问题。',
  unsaved: '还没有保存的',
} as const;
