/**
 * What the pages say in words of their own, in one place to be read aloud and corrected.
 *
 * One group a template, named after it; what several templates say is in `commonTexts`.
 * `{name}` in a sentence is a place the template fills with an element (`Phrase.astro`);
 * a sentence that only takes in plain text is a function. Words that are data (states, kinds,
 * units) stand with their rosters, messages of checks in `issues/catalogue/`, and what scripts
 * say with the scripts, because a browser would load a shared file whole.
 */

/* What several pages say. */

export const commonTexts = {
  sample: '示例',
  source: '出处',
  clauses: '条款',
  total: '一共',
  noData: '尚无公开数据',
  notPublished: '没有公布',
  notYetPublished: '尚未公布',
  noMinutes: '还没有公开的纪要。',
  points: '友邻点',
  stations: '友邻站',
  center: '友邻中心',
  topics: '议题',
  minutes: '协商纪要',
  news: '动态',
  communities: '社区和村',
} as const;

/* The frame of every page, the search, the pages about the site. */

/* Places: home, 我家门口, communities, points, stations, the centre, sheets of paper. */

/* The map. */

export const mapCaptionTexts = {
  legend: '图例',
  schematic: '示意图，不代表实际位置。',
  geographic: '按公布的坐标画出的实际位置。',
  cells:
    '一格是一个社区或村，常住人口越多格子越大；城市和农村各用一个比例，人口最少的几格放大到写得下名字。',
  precisions: (names: string) => `定位精度有：${names}。外面有虚线圈的，位置只到小区或只是示意。`,
  numbering: '名单里每个社区、村的友邻点从头编号；格子里的友邻点从左到右、从上到下，就是这个顺序。',
} as const;

/* Topics, minutes, news. */

export const onTimeRateTexts = {
  counts: '议定了期限、现在能判断的一共 {judged}，其中按期办结 {onTime}。',
  countsAndRate:
    '议定了期限、现在能判断的一共 {judged}，其中按期办结 {onTime}，按期办结率 {rate}。',
  formula: '算法：按期办结 ÷（已办结 + 过了期限还没办结）。',
  tooFew: (fewest: number) => `不到 ${String(fewest)} 件时不算比例，也不排名。`,
  onTimeFormula: '办结日期不晚于期限的议题，逐件计数',
  judgedFormula: '有期限的已办结议题，加上已过期限还没办结的，逐件计数',
  rateFormula: (onTime: number, judged: number) =>
    `按期办结 ${String(onTime)} ÷ （办结 + 逾期未办结）${String(judged)}`,
} as const;

export const topicsTexts = {
  description: '居民在友邻点提出的议题：说的是什么、商量到哪一步、现在在谁手里。',
  lead: '居民在家门口的友邻点提出议题。点上商量得好就办，商量不了就往上报：友邻站、友邻中心，直到街道党委协调议事机构。下面看每件事现在在谁手里。',
  holders: '现在在谁手里',
  onTime: '按期办结',
  noTopics: '现在没有议题在这一级。',
  closed: '已经有结果的',
  noneClosed: '还没有。',
} as const;

export const topicTexts = {
  now: '现在',
  heldBy: '{state}，在{holder}手里',
  closedBy: '{state}，由{holder}给出结果',
  openFor: '{age}，{ago}',
  closedAfter: '{age}，结果出在{ago}',
  kind: '类别',
  raisedAt: '提出',
  community: '社区',
  terms: ['议题', '协商', '上报'],
  steps: '走到哪一步',
  description: (topic: { title: string; summary: string; where: string; state: string }) =>
    `${topic.title}：${topic.summary}现在${topic.where}，${topic.state}。`,
} as const;

export const minutesListTexts = {
  description: '友邻点、友邻站、友邻中心开会协商的纪要：谁参加、商量了什么、结果怎样。',
  lead: '每次协商都有纪要：谁参加了、商量了什么、结果怎样、由谁去办。',
  outcome: (unit: string, outcome: string) => `${unit} · 结果：${outcome}`,
} as const;

export const minutesTexts = {
  topics: '这次商量的议题',
  noTopics: '这次没有登记议题。',
  description: (unit: string, date: string) => `${unit}${date}的协商纪要。`,
  time: '时间',
  unit: '单位',
  venue: '地点',
  chair: '主持',
  recorder: '记录',
  attendance: '参加',
  outcome: '结果',
  vote: '表决',
  correction: '更正',
  notice: '公示',
  notWritten: '未写',
  people: (count: number) => `${String(count)} 人`,
  present: (invited: string, present: string) => `应到 ${invited}，实到 ${present}`,
  presentAs: (invited: string, present: string, capacities: string) =>
    `应到 ${invited}，实到 ${present}：${capacities}`,
  votes: (vote: { inFavour: number; against: number; abstaining: number }) =>
    `赞成 ${String(vote.inFavour)} 票，反对 ${String(vote.against)} 票，弃权 ${String(vote.abstaining)} 票`,
  corrected: (date: string, note: string) => `${date}：${note}`,
  noticeDays: (from: string, to: string) => `${from}至${to}`,
} as const;

export const newsTexts = {
  description: (siteName: string) => `${siteName}的最新消息。`,
  none: '还没有动态。',
} as const;

export const topicLevelsTexts = {
  point: '在友邻点',
  station: '在友邻站',
  center: '在友邻中心',
  committee: '在街道党委协调议事机构',
} as const;

export const topicAgoTexts = {
  days: (until: string) => `最近进展：{days}前（到${until}）`,
  sameDay: (until: string) => `最近进展：当天（到${until}）`,
} as const;

export const topicCardsTexts = {
  heldBy: (holder: string) => `在${holder}手里`,
  closedBy: (holder: string) => `${holder}给出结果`,
  overdue: '办理已过期限 {days}',
} as const;

export const topicDecisionsTexts = {
  title: '议定的事办得怎样',
  caption: (judgedOn: string) => `没有办结的，按${judgedOn}判断`,
  decidedOn: '议定日期',
  responsible: '责任单位',
  due: '期限',
  outcome: '办得怎样',
  outcomeLate: '{outcome}，超过 {days}',
  notWritten: '没有写',
} as const;

export const topicHoldersTexts = {
  none: '现在没有等着办的议题。',
  formula: '还没有结果、现在在这里的议题，逐件计数；走到哪一步，写在每件议题的页面上',
} as const;

export const topicStaysTexts = {
  title: '在每一级待了多久',
  caption: '按先后列出，天数相加等于一共的天数',
  level: '在哪一级',
  from: '从',
  to: '到',
  days: '天数',
} as const;

export const topicTimelineTexts = {
  doneBy: (responsible: string) => `由 ${responsible} 办理`,
  doneByUntil: (responsible: string, due: string) => `由 ${responsible} 办理，${due}前办好`,
  minutes: '纪要：{minutes}',
} as const;

/* Policies, commitments, milestones, discrepancies. */

export const policiesTexts = {
  title: '政策文件',
  description: '友邻网络依据的政策文件全文，每一条都有固定的网址，可以单独引用。',
  lead: '友邻网络照这些文件建。文件照原文公开，每一条都可以单独引用。',
  none: '还没有公开的文件。',
} as const;

export const policyTexts = {
  outline: '目录',
  outlineName: '文件目录',
  description: (title: string) => `${title}全文，每一条都可以单独引用。`,
  numberedDescription: (title: string, number: string) =>
    `${title}（${number}）全文，每一条都可以单独引用。`,
  indexNumber: '索引号',
  subject: '主题分类',
  issuer: '发文机关',
  signedOn: '成文日期',
  title: '标题',
  documentNumber: '发文字号',
  numberUnverified: '待核原件',
  publishedOn: '发布日期',
  validity: '有效性',
  origin: '来源',
  copiedOn: (origin: string, date: string) => `${origin}（${date}）`,
  overview: '内容概述',
  unknown: '资料中没有',
} as const;

export const commitmentsTexts = {
  title: '承诺与进展',
  searchKind: '承诺指标',
  description: (count: number) =>
    `文件里 ${String(count)} 项可以衡量的承诺：目标、期限、依据的条款和公布过的进展。`,
  lead: '文件里能用数来核对的承诺，一共{total}。每一项都写明目标、期限和依据的条款；没有公布过的进展，写“尚无公开数据”，不填零。',
  milestones: '里程碑',
  discrepancies: '口径差异（{count}）',
  statuses: '现在的状态',
  rule: (judgedOn: string) =>
    `状态由电脑按同一条规则判断，不由人填写。期限到没到，按 ${judgedOn} 判断。带“示例”的数不参加判断。`,
  statusFormula: (status: string) =>
    `按规则判断为“${status}”的承诺，逐行计数；怎样判断，写在每一项承诺的页面上`,
  otherGroup: '其他',
} as const;

export const commitmentTexts = {
  description: (name: string) => `${name}：文件怎么写的、期限、公布过的进展和本站怎么判断。`,
  target: '目标 {target}',
  due: '期限',
  scope: '范围',
  group: '类别',
  dueWordings: '期限原文',
  counted: '名册计数',
  nothingCounted: '名册里还没有可以计数的',
  roster: '可核对',
  quotations: '文件原文',
  quotedFrom: '文件 {clause}',
  note: '读这一条要知道：',
  progress: '目标和进展',
  status: '状态怎么判断',
  dueIs: (due: string) => `期限：${due}`,
  judgedOn: (day: string) => `判断日：${day}。带“示例”的数不参加判断。`,
  products: '按文件数字相乘得出',
  productsRule: '文件没有写下面的合计，是本站用文件里的两个数相乘算出来的。',
  discrepancies: '口径差异',
} as const;

export const clauseBodyTexts = {
  address: (citation: string) => `这一条的网址：${citation}`,
  commitments: '承诺',
  milestones: '里程碑',
  projects: '项目',
  funds: '资金',
  discrepancies: '口径差异',
} as const;

export const policyBannerTexts = {
  over: (word: string) => `本文件已${word}`,
  keptForReference: '原文留在这里供查阅，不再作为办事依据。',
} as const;

export const policyRepairsTexts = {
  title: '编者说明',
  summary: '{title}：这份文件抄自转载网页，有 {count}按原意修补，点开看每一处',
  copied: '抄来时：',
  now: '现在：',
} as const;

export const commitmentListTexts = {
  target: '目标',
  due: '期限',
  newest: '最近公布',
} as const;

export const dueCommitmentsTexts = {
  target: '{name}：目标 {target}',
  targetAndNewest: '{name}：目标 {target}，公布 {newest}（{date}）',
} as const;

export const progressFigureTexts = {
  caption: (name: string) => `${name}：目标和公布的数。`,
  captionNoData: (name: string) => `${name}：目标和实绩（尚无公开数据）。`,
  samples: '虚线、空心的是示例，不是真实进展。',
  target: (target: string) => `目标 ${target}`,
  due: (due: string) => `期限 ${due}`,
  dueOrNone: (due: string) => `期限：${due}`,
  sampleMark: (mark: string) => `示例，${mark}`,
} as const;

/* Money, projects, data, inspection. */
