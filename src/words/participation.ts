/* 我有事要说: who listens and when, the sheet, what happens then; what has changed since a visit. */

export const takePartTexts = {
  description:
    '邻里的事想说、想提、想投诉：去哪个友邻点、什么时候开门、打什么电话，议题单怎么填，接下来怎么办。',
  lead: '写下是什么事、在哪里，这一页告诉您该去哪里说、什么时候开门，并替您填好一张议题单。',
  private: '本站收不到您写的字：字只在您的手机或电脑上，不上传、不保存，关掉这一页就没有了。',
  byPhone: '不想写？直接打电话：',
  noPhone: '不想写？请到社区服务中心去说。',
  noScript:
    '您的浏览器没有开脚本，这一页不能替您填单。下面的去处一样能用，也可以打印空白的议题单带去。',
} as const;

export const takePartMatterTexts = {
  title: '一、什么事',
  matter: '说说是什么事',
  hint: '例如：晚上车没地方停，有人停在消防通道上',
  similar: '这些事有人提过',
  similarNote: '看看商量到哪一步了，可以去同一个地方接着说，不用从头提。',
  atOnce: '这件事可能不用商量，直接能办',
  level: '多半由谁商量',
} as const;

export const takePartPlaceTexts = {
  title: '二、去哪里说',
  lead: '去您住的社区或村里开着门的友邻点；没有开门的，找友邻站或打电话。',
  community: '您住的社区或村',
  choose: '请选一个',
  unsure: '不知道归哪个社区？{finder}',
  finder: '按名称或拼音找',
  all: '看全部社区和村',
  address: (address: string) => `地址：${address}`,
  noPoints: '还没有公布哪个友邻点已经开门。',
  station: '友邻站：',
  stationPhone: '电话：',
  noStation: '友邻站：资料里还没有',
  noStationPhone: '电话还没有公布',
  holidays: '节假日可能不一样，去之前最好打个电话。',
  hotline: '找不到人，就打{hotlines}。',
  meeting: '下一次什么时候坐下来商量，资料里还没有；请到了当面问，或打电话问。',
} as const;

export const earTexts = {
  noHours: '开放时间还没有公布',
  way: '怎么去',
  more: '看其余的友邻点',
} as const;

export const takePartSheetTexts = {
  title: '三、带上议题单',
  lead: '想写多少写多少，空着也行。单子打印、存成图片、复制成文字都可以。',
  spot: '具体在哪里',
  spotHint: '例如：3 幢楼下、村口到车站的路',
  wish: '希望怎么解决',
  name: '怎么称呼您（可以不写）',
  contact: '怎么联系您（可以不写）',
  print: '打印',
  picture: '存成图片',
  copy: '复制文字',
  code: '出二维码',
  clear: '全部清空',
} as const;

export const takePartNextTexts = {
  title: '四、接下来怎么办',
  steps: [
    { name: '提出', text: '友邻点记下来，编上号，登在本站的“议题”里。' },
    { name: '协商', text: '点上请有关的人坐下来商量。商量得了，当场议定。', level: '点' },
    {
      name: '上报',
      text: '点上解决不了的，或牵涉几个小区的，由友邻站请大家商量。',
      level: '站',
    },
    {
      name: '再上报',
      text: '社区里解决不了的，友邻中心整理成议题，报街道党委协调议事机构。',
      level: '中心',
    },
    { name: '议定', text: '写明谁来办、哪天以前办好；过了期限，议题的页上会标出来。' },
    { name: '反馈', text: '办好了，或者办不了，都把结果告诉您，写在议题的页上。' },
  ],
  clause: '（{clause}）',
  byWhen: '几天里答复，文件没有规定。您可以问友邻点：哪天商量、哪天给答复。',
  follow: '怎么跟着看：{topics}里找您的那一件，每走一步都有日期；{feed}或{calendar}会提醒您。',
  topics: '议题',
  feed: '订阅',
  calendar: '日历',
} as const;

export const topicSheetTexts = {
  title: '议题单',
  to: '交给',
  matter: '什么事',
  spot: '在哪里',
  wish: '希望怎么解决',
  name: '怎么称呼',
  contact: '怎么联系',
  date: '日期',
  office: '以下由友邻点填写',
  receivedOn: '收到日期',
  receivedBy: '收件人',
  number: '议题编号',
  note: '称呼和联系方式可以不写。写了的，友邻点只用来回复您，不会公开。',
} as const;

export const blankSheetTexts = {
  title: (name: string) => `${name}的议题单`,
  description: (name: string) => `${name}的空白议题单：一张 A4 纸，打印出来手写，交到友邻点。`,
  scan: '手机上填',
  scanLead: '扫码打开“我有事要说”，填好再打印、存图或复制。',
  hours: '开放时间',
  phones: '打电话',
} as const;

export const takePartLinkTexts = {
  aboutPlace: '有事要说？从这里开始',
  blankSheet: '打印空白议题单',
  aboutTopic: '对这件事有话说',
} as const;

export const changeTexts = {
  topic: (title: string, state: string) => `${title}：${state}`,
  step: (event: string, unit: string) => `${event}（${unit}）`,
} as const;

export const sinceTexts = {
  title: '您上次来以后',
  about:
    '上次是哪天来的、看到了什么，是您的浏览器自己记的：只记在这台设备上，没有发给任何人，最多记三十页。',
  forget: '忘掉，以后不再记',
} as const;
