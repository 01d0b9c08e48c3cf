/* The page around every page, the home page, the pages about the site, pictures to share. */

export const pageTexts = {
  skip: '跳到正文',
  parentHeader: '上级网站',
  parentFooter: '上级网站信息',
  demoNotice: '演示站：除政策原文外都是编的。',
  sampleNotice: '本页内容是为了说明网站怎么用而编写的，不是真实情况。',
} as const;

export const siteHeaderTexts = {
  levelMark: '中心',
  searchLabel: '搜索全站',
  reading: '阅读辅助',
  leaveElder: '退出',
  elder: '长辈版',
  listen: '念给我听',
  navigation: '主导航',
  menu: '菜单',
  allRooms: '全部栏目',
  places: '在哪里',
  matters: '商量的事',
  promises: '说到做到',
  papers: '文件和数据',
  site: '本站',
} as const;

export const elderDoorsTexts = {
  label: '三扇门',
  find: '找友邻点',
  call: (phone: string) => `打${phone}问`,
} as const;

export const siteFooterTexts = {
  navigation: '页脚导航',
  feed: '订阅更新',
  host: '主办单位',
  contact: '联系方式',
  siteCode: '网站标识码',
  icp: 'ICP备案号',
  police: '公安机关备案标识',
  partyMark: '党政机关标识',
  seePartyMark: '查看',
  errorReport: '我为政府网站找错',
  reportError: '去反映',
  judgedOn: (day: string) => `承诺到没到期，按${day}算。`,
  edition: (fingerprint: string) => `本次发布的资料指纹：${fingerprint}`,
} as const;

export const pageToolsTexts = {
  print: '打印',
} as const;

export const printFootTexts = {
  address: (url: string) => `本页网址：${url}`,
  judgedOn: (day: string) => `资料截至${day}`,
} as const;

export const outsideMarkTexts = {
  mark: '外链',
} as const;

export const breadcrumbsTexts = {
  label: '当前位置',
} as const;

export const notFoundTexts = {
  title: '没有这一页',
  description: '这个网址没有对应的页面。可以搜索，或者从首页、地图、社区和村进去找。',
  lead: '网址可能写错了，也可能这一页已经搬走。您可以搜一搜，或者从下面几处进去找。',
} as const;

export const ownPageTexts = {
  none: '这一页还没有内容。',
} as const;

export const aboutTexts = {
  title: '关于本站',
} as const;

export const accessibilityTexts = {
  title: '无障碍声明',
} as const;

export const glossaryTexts = {
  title: '词语解释',
} as const;

export const siteMapTexts = {
  title: '网站地图',
  description: '本站所有栏目和页面的目录。',
  lead: '所有栏目和页面都在这里；各个友邻点在它的社区页里。',
} as const;

export const homeTexts = {
  title: '邻里的事，大家商量着办',
  lead: '有事先到友邻点说，每一步都公开。',
  description: (street: string) =>
    `${street}三级“友邻”网络的公开门户：政策、友邻点地图、社区和村、议题、协商纪要和进展。`,
  allNews: '全部动态',
  noNews: '还没有动态。',
} as const;

export const homeDoorsTexts = {
  find: '找我家的友邻点',
  speak: '跟谁说、在哪里说、多久有回音。',
  call: '不方便跑，就打',
} as const;

export const pointDotsTexts = {
  onMap: '看地图',
  running: (basis: string) => `${basis} {target}，现在开着 {running}。`,
  noneRunning: (basis: string) => `${basis} {target}，开门的还没公布。`,
} as const;

export const homeCardsTexts = {
  decided: '刚定的',
  allMinutes: '全部纪要',
  noneDecided: '还没有公开的决定。',
  open: '等您来说',
  allTopics: '全部议题',
  noneOpen: '现在没有正在商量的事。您有事，可以第一个说。',
  heldBy: (holder: string, state: string) => `${state}，在${holder}`,
  late: '拖着的',
  noneLate: '现在没有过了期限还没办的事。',
  overdue: '{holder}手里，超期 {days}',
} as const;

export const homePromisesTexts = {
  title: '说到做到',
  all: '一项一项看',
  count: '文件里数得出来的 {count}：',
} as const;

export const homeMoneyTexts = {
  all: '花在哪里',
  sums: '已经结账的，预算 {budget}，花了 {actual}。',
} as const;

export const firstDayTexts = {
  plan: '打算一年一年怎么建',
  wholePlan: '整个安排',
  year: (year: string) => `${year}年`,
  missing: '还缺什么，等谁公布',
  missingLead: '没公布的本站不编，公布了就登。',
  communities: '各社区、村',
  street: '街道',
  network: '友邻点、站、中心',
  where: '友邻点在哪里',
  hours: '几点开门、找谁',
  phones: '友邻站的电话',
  running: '哪些已经开门',
  topics: '商量了什么、定了什么',
  money: '钱花了多少',
  promises: '答应的事做到多少',
} as const;

export const pointDayTexts = {
  title: '友邻点里的一天',
  steps: [
    { name: '坐一坐', about: '进来歇脚，邻里搭把手' },
    { name: '说一说', about: '有事讲给负责人听' },
    { name: '议一议', about: '一起商量，谁办、哪天办好' },
    { name: '有回音', about: '办好了告诉您，办不了往上报' },
  ],
} as const;

export const levelCardsTexts = {
  label: '三级友邻网络',
  aboutPoints: '就在家门口。有事先在这里说，能办的就地办。',
  aboutStations: '设在社区和村。跨小区的事在这里商量。',
  aboutCenter: '帮全街道的站和点；社区里解决不了的，往上报。',
  promised: '文件要求',
  registered: '名册登记',
  running: '，现在开着 {running}',
} as const;

export const sharePictureTexts = {
  home: { heading: '邻里的事，商量着办', line: '点上说，站上议，中心帮着办' },
  policy: { heading: '政策文件', line: '全文公开，每一条都能引用' },
  community: { heading: '社区和村', line: '我家在哪个友邻站、友邻点' },
  center: { heading: '友邻中心', line: '站上办不了的，在这里接着办' },
  station: { heading: '友邻站', line: '收集友邻点的事，一起商量' },
  point: { heading: '友邻点', line: '家门口说事、议事的地方' },
  topic: { heading: '议题', line: '说的什么事，到了哪一步' },
  minutes: { heading: '协商纪要', line: '谁参加，怎么商量，结果怎样' },
  commitment: { heading: '承诺与进展', line: '答应了什么，做到了多少' },
  map: { heading: '友邻地图', line: '找到离家最近的友邻点' },
  data: { heading: '数据下载', line: '每一个数都有出处' },
  network: { heading: '三级友邻网络', line: '中心、站、点，层层接力' },
} as const;
