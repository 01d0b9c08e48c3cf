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
