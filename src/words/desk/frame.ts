/** What every page of the desk says. */
export const deskTexts = {
  name: '编辑台',
  skip: '跳到正文',
  menu: '编辑台各处',
  loading: '正在打开…',
  needsScript: '编辑台要用脚本，请用系统自带的 Edge 或 360、Chrome 浏览器打开，不要禁用脚本。',
  leave: '退出',
  failed: '没有成功，请再试一次。',
  unreachable: '连不上编辑台。它可能已经关掉了：请重新打开“编辑台”，这个页面里没有保存的内容还在。',
} as const;

/** The rooms of the desk, in the order of its menu. */
export const deskRoomTexts = {
  today: '今天要做的',
  forms: '填一填',
  rosters: '名册',
  texts: '文章',
  import: '导入',
  publish: '发布',
  history: '修改记录',
  people: '人员',
  reviews: '审校',
} as const;
