const mostRows = 10;

const toRows = (rows: readonly number[]): string => {
  const shown = rows.slice(0, mostRows).join('、');
  return rows.length > mostRows ? `${shown} 等 ${rows.length} 行` : `${shown} 行`;
};

/** What the desk says of accounts, and of what somebody may not do. */
export const peopleTexts = {
  readOnly: '您的岗位只看不改。要改内容，请找管理员加上“录入”。',
  wholeRoster: (title: string) =>
    `${title}的内容不分社区，您只负责几个社区，不能改这个名册。请找街道的同事改。`,
  otherRows: (title: string, rows: readonly number[]) =>
    `${title}第 ${toRows(rows)}不是您负责的社区的，没有改。`,
  otherText: (file: string) => `${file} 不是您负责的社区的，没有改。`,
  otherFile: (file: string) => `${file} 已经有了，您只能添加新的图片，不能换掉原来的。`,
  nothingOwn:
    '没有您负责的社区的修改可以保存：新加的行要先填好所属社区（或友邻点、议题），别的社区的修改由改的人自己保存。',
  othersLeft:
    '您负责的社区的修改已经保存。剩下的草稿是别人的，或者新加的行还看不出属于哪个社区，都还留着。',
  lockedRow: '这一行不是您负责的社区的，只能看。',
  hidden: '（不显示）',
  login: '登录',
  name: '姓名',
  password: '密码',
  enter: '进入编辑台',
  loggedOut: '还没有登录，或者登录已经到期。请重新登录；没有保存的内容还在。',
  wrongLogin: '姓名或密码不对。',
  waitForLogin: (milliseconds: number) =>
    milliseconds > 90_000
      ? `试错的次数太多，请过 ${Math.ceil(milliseconds / 60_000)} 分钟再试。忘了密码，请找管理员重设。`
      : `试错的次数太多，请过 ${Math.ceil(milliseconds / 1000)} 秒再试。`,
  alone: '现在是一个人用编辑台，不用登录，也没有账户。多人一起用，请管电脑的同事加上 --lan 启动。',
  onlyManagers: '只有管理员能改账户。',
  isTaken: '已经有这个姓名的账户。',
  ownPassword: '改自己的密码',
  oldPassword: '现在的密码',
  newPassword: '新密码（至少 10 位，可以是一句话）',
  change: '改密码',
  changed: '密码改好了；别处的登录都已退出。',
  accounts: '账户',
  addAccount: '加一个人',
  editAccount: (name: string) => `改 ${name} 的账户`,
  roles: '岗位',
  communities: '负责的社区（一个都不选：全部）',
  communitiesOf: '负责的社区',
  actions: '操作',
  all: '全部社区',
  save: '保存',
  saved: (name: string) => `${name} 的账户已保存；他现在的登录已退出。`,
  edit: '修改',
  remove: '删除',
  confirmRemove: (name: string) => `确定删除 ${name} 的账户？他会马上退出，以前的修改记录还在。`,
  removed: (name: string) => `${name} 的账户已删除。`,
  keepPassword: '新密码（不改就空着）',
  cancel: '取消',
  yes: '确定删除',
} as const;
