import { toChineseDate } from '../../schemas/partial-date.ts';

/** What every form says. */
export const formTexts = {
  unfinished: '没写完的',
  goOn: '接着写',
  forget: '不要了',
  startOver: '另起一份',
  isContinued: '这是上次没写完的，接着写就行。填的内容随时自动留着，关掉也不会丢。',
  keptAt: '已经自动留着',
  keeping: '正在留着…',
  notKept: '还没有留住：',
  write: '写入',
  writeAbout: '写入后记进“修改记录”，可以撤回。',
  left: (count: number) => `还差 ${count} 处，在上面用红字标着。`,
  nothing: '还没有填。',
  willWrite: '会写进',
  written: '写好了',
  another: '再写一份',
  toHistory: '看修改记录',
  required: '（必填）',
  choose: '请选择',
  empty: '不填',
  noOption: '没有这样的；可以照样写。',
  remove: (label: string) => `去掉这一项（${label}）`,
  removeShort: '去掉',
  entry: (label: string, number: number) => `${label} ${number}`,
  picture: '选图片（可以一次选几张）',
  pictureTaking: '正在收图片…',
  pictureRemoved: (what: string) => `图片里的${what}已经去掉，不会公开。`,
  pictureScaled: '图片太大，已经缩到长边 1600 像素。',
  alt: '图上是什么（给看不见图片的人听的，必填）',
  previewLater: '填好、没有红字以后，就能看到这一页。',
  added: (roster: string, rows: number) => `${roster}：新增 ${rows} 行`,
  changed: (roster: string) => `${roster}：修改 1 行`,
  file: (title: string, file: string) => `${title}：${file}`,
} as const;

/** 协商纪要. */
export const minutesFormTexts = {
  title: '协商纪要',
  about: '照着会议记录填一张表：纪要、议题名册和议题办理名册一次写好。',
  meeting: '会议',
  people: '到会的人',
  peopleAbout: '只写身份和人数，不写姓名。',
  topics: '议题',
  addTopic: '再加一个议题',
  addPeople: '再加一种身份',
  addDecision: '再加一项',
  which: '这件事',
  known: '以前提出过的议题',
  fresh: '这次新提出的议题',
  topic: '哪个议题',
  topicAbout: '打几个字或拼音就能找到',
  unitAbout: '友邻点、友邻站或友邻中心，打几个字或拼音就能找到',
  capacityAbout: '写身份，不写姓名',
  said: '怎么商量的',
  saidAbout: '一两句话，不写人名、门牌',
  result: '商量的结果',
  results: {
    议定: '议定了办法',
    上报: '这里解决不了，上报',
    不予采纳: '不予采纳',
    协商: '没有定下来，下次再商量',
  },
  decisions: '议定的事项',
  what: '做什么',
  whatAbout: '一两句话',
  vote: '表决',
  voteAbout: '没有表决就空着。',
  inFavour: '同意（赞成）',
  against: '反对',
  abstaining: '弃权',
  process: '会是怎么开的',
  processAbout: '写进“协商过程”；空一行就是另起一段',
  text: '经过',
  notice: '公示',
  autoTitle: (unit: string, date: string) => `${unit}协商纪要（${toChineseDate(date)}）`,
  titleAbout: '不填就用会议名称和日期',
  titleWillBe: (title: string) => `标题：${title}`,
  capacityOnly: (capacity: string | undefined) =>
    capacity === undefined ? '里面可能有姓名，没有写进纪要。' : `会写成“${capacity}”。`,
  sum: (count: number, present: string) =>
    present === '' ? `加起来 ${count} 人。` : `加起来 ${count} 人，实到 ${present} 人。`,
  votes: (count: number, present: string) =>
    present === ''
      ? `三种票加起来 ${count} 票。`
      : `三种票加起来 ${count} 票，实到 ${present} 人。`,
  notVoted: (count: number) => `有 ${count} 人没有投票，请核对。`,
  newId: (id: string) => `议题的编号会是 ${id}（网址的一部分，定了不再改）。`,
  state: (state: string, holder: string, days: number) =>
    `现在：${state}，在${holder}，已 ${days} 天。`,
  headings: {
    process: '协商过程',
    views: '各方意见',
    decided: '议定事项',
    actions: '办理安排',
  },
  above: { 点: '友邻站', 站: '友邻中心', 中心: '党委协调议事机构' },
  line: (title: string, text: string) => `${title}：${text}`,
  handedUp: (above: string) => `这里解决不了，上报${above}。`,
  refused: '不予采纳。',
  postponed: '这次没有定下来，下次再商量。',
  action: (doer: string, due: string | undefined) =>
    due === undefined ? `由${doer}办理。` : `由${doer}办理，${toChineseDate(due)}前完成。`,
  why: (title: string) => `填写协商纪要：${title}`,
} as const;

/** 议题下一步. */
export const stepFormTexts = {
  title: '议题下一步',
  about: '选一个议题，只列出现在能走的下一步。',
  which: '哪个议题',
  next: '下一步',
  topic: '议题',
  none: '现在没有正在办的议题。新议题在“协商纪要”里提出，或者在议题名册里加一行。',
  choice: (state: string, holder: string, days: number) => `${state}，在${holder}，已 ${days} 天`,
  due: (day: string, left: number) =>
    left >= 0
      ? `，期限 ${toChineseDate(day)}，还有 ${left} 天`
      : `，期限 ${toChineseDate(day)}，已过 ${-left} 天`,
  event: '这一步',
  events: {
    提出: '居民提出',
    受理: '收下，开始处理',
    协商: '商量了一次',
    议定: '定了办法',
    上报: '这里解决不了，报上一级',
    办理: '正在办',
    反馈: '把结果告诉居民',
    办结: '办完了',
    重新提出: '办完以后又有人提出',
    不予采纳: '不采纳',
    退回: '退回下一级',
  } as Readonly<Record<string, string>>,
  days: '几天办好',
  daysAbout: '从这一步的日期算起；也可以直接填期限',
  dueWillBe: (due: string, days: number) => `期限：${toChineseDate(due)}，共 ${days} 天。`,
  level: (level: string, unit: string) => `记在${level}一级：${unit}。`,
  afterwards: (state: string, holder: string) => `这一步以后：${state}，在${holder}。`,
  why: (title: string, event: string) => `议题“${title}”：${event}`,
} as const;

/** 本月实绩. */
export const observationsFormTexts = {
  title: '本月实绩',
  about: '所有承诺列在一张表里，有数的填，没有数的空着；空着就是没有公布，不会当成 0。',
  head: '这次的数',
  date: '数值截至哪一天',
  sources: '出处',
  values: '各项承诺',
  valuesAbout: '只填这次有数的。',
  target: (target: string, unit: string) => `目标 ${target} ${unit}`,
  last: (value: string, unit: string, date: string) =>
    `；上次 ${value} ${unit}（${toChineseDate(date)}）`,
  noLast: '；以前没有公布过',
  less: (before: string) => `比上次的 ${before} 少，请核对。`,
  same: '和上次一样，请核对是不是新的数。',
  why: (count: number) => `填写实绩 ${count} 项`,
} as const;

/** 一笔资金. */
export const fundFormTexts = {
  title: '一笔资金',
  about: '一个期间、一个科目填一次；预算和实际知道哪个填哪个。',
  head: '这笔资金',
  notice: '公示和出处',
  difference: (text: string) => `实际比预算${text}。`,
  over: (amount: string) => `多 ${amount}`,
  under: (amount: string) => `少 ${amount}`,
  equal: '一分不差',
  why: (item: string) => `填写资金：${item}`,
} as const;

/** 动态. */
export const newsFormTexts = {
  title: '动态',
  about: '一条新消息，可以带图片。图片里的拍摄地点会去掉。',
  head: '消息',
  text: '正文',
  body: '写什么',
  bodyAbout: '空一行就是另起一段；图片排在文字后面',
  pictures: '图片',
  addPicture: '加图片',
  picture: '图片',
  alt: '图上是什么',
  altAbout: '给看不见图片的人听的，如“居民在活动室里议事”；不写人名',
  noAlt: '没有写图上是什么。',
  noAltHint: '请用一句话写出图上看得见的东西',
  why: (title: string) => `写动态：${title}`,
} as const;

/** 友邻点. */
export const pointFormTexts = {
  title: '友邻点',
  about: '开了一个新点，或者规划的点定下来了：名称、地址、开放时间、负责人和位置。',
  which: '哪个点',
  isNew: '这个点',
  known: '名册里已有的（如规划的点）',
  fresh: '名册里还没有的',
  point: '名册里的友邻点',
  head: '是什么',
  visit: '怎么去',
  place: '在哪里',
  steward: '负责人',
  stewardAbout: '本人书面同意以前，网站只显示姓氏，不显示电话。',
  newId: (id: string) => `编号会是 ${id}（网址的一部分，定了不再改）。`,
  hours: (text: string) => `网站会这样理解：${text}。`,
  hoursUnread:
    '这个写法网站读不懂，会照样登出来，但居民不能用“现在开着的”找到它。可以写成“周一至周五 8:30–17:00，周六 9:00–11:30”。',
  nextDay: '次日',
  weekdays: '一二三四五六日',
  everyDay: '每天',
  unknownPoint: '名册里没有这个友邻点。',
  unknownPointHint: '请从列出来的里面选，或者选“名册里还没有的”',
  blankStays: '空着的格保留名册里原来的内容；要清空，请到名册里改。',
  why: (name: string) => `填写友邻点：${name}`,
} as const;
