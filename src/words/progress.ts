/* Commitments, milestones, discrepancies, charts. */

export const explanationsTexts = {
  given: (issuer: string, day: string) => `${issuer}的说明，${day}`,
} as const;

export const productsTexts = {
  pointSubsidies: '全部友邻点一年的补助',
  stationFunding: '全部友邻站的投入',
} as const;

export const commitmentsTexts = {
  searchKind: '承诺指标',
  description: (count: number) =>
    `文件里 ${String(count)} 项可以衡量的承诺：目标、期限、依据的条款和公布过的进展。`,
  lead: '文件里能用数来核对的承诺，一共{total}。每一项都写明目标、期限和依据的条款；没有公布过的进展，写“尚无公开数据”，不填零。',
  discrepancies: '对不上的地方（{count}）',
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
} as const;

export const commitmentListTexts = {
  clauses: '文件 {clauses}',
} as const;

/** What was promised and what was reached; `lead` is “到2018年6月要有”, `now` “到2018年5月31日已有”. */
export const verdictTexts = {
  until: (day: string) => `到${day}`,
  have: ['要有', '已有'],
  reach: ['要达到', '已达到'],
  nothing: (lead: string) => `${lead} {target}，还没有公布过数。`,
  short: (lead: string, now: string) => `${lead} {target}，${now} {newest}，差 {gap}。`,
  notReached: (lead: string, now: string) => `${lead} {target}，${now} {newest}，还没有达到。`,
  reached: (lead: string, now: string) => `${lead} {target}，${now} {newest}，做到了。`,
  reachedLate: (lead: string, now: string) => `${lead} {target}，${now} {newest}，过了期限才做到。`,
  wasReached: (lead: string, now: string) => `${lead} {target}，达到过；${now} {newest}。`,
  perCentPoints: '个百分点',
} as const;

export const progressFigureTexts = {
  samples: '虚线、空心的是示例，不是真实进展。',
  target: (target: string) => `目标 ${target}`,
  due: (due: string) => `期限 ${due}`,
  dueOrNone: (due: string) => `期限：${due}`,
  sampleMark: (mark: string) => `示例，${mark}`,
} as const;

export const milestonesTexts = {
  description: '实验区的三个阶段、三年的年度目标和每年的任务，以及目标和公布的进展对照。',
  tasks: '每年的任务：',
  noTasks: '文件里的任务还没有登记。',
  timeline: '走到哪里了',
  dueCommitments: (period: string) => `${period}到期的承诺`,
  years: '每年要做什么',
  figures: '四个主要的数',
  all: '全部承诺',
  phases: '三个阶段，文件怎么写',
  phase: (name: string, period: string) => `${name}（${period}）`,
  taskUnit: '项',
  stateFormula: '状态由街道公布；早晚按文件写的时间、公布的完成日期和判断日来看，逐项计数',
} as const;

export const milestoneStateTexts = {
  doneInTime: '按期完成',
  doneLate: '完成了，晚于计划',
  overdue: (state: string) => `${state}，过了计划的时间`,
} as const;

export const planTimelineTexts = {
  year: (year: number) => `${String(year)}年`,
  today: (day: string) => `到${day}`,
  drawing: '计划的时间',
  caption: '横条是阶段，记号是每一年的任务，按文件里的先后排开。',
  captionToday: (day: string) => `竖线是${day}，按这一天判断。`,
  captionOver: (day: string) => `按${day}判断，这一天在图以外。`,
  tasks: (goal: string, tasks: string) => `${goal}：${tasks}`,
  task: (name: string, state: string) => `${name}（${state}）`,
} as const;

export const milestoneQuoteTexts = {
  clause: '文件 {clause}',
  completedOn: (date: string) => `公布的完成日期：${date}`,
} as const;

export const progressChartTexts = {
  target: '目标',
  published: '公布的数',
  tableLabel: (name: string) => `${name}的数据表`,
  tableCaption: (name: string) => `${name}：目标和公布的数`,
  table: '看数字表',
  date: '日期',
  value: '数值',
  targetLine: (target: string) => `目标 ${target}`,
  dueLine: (date: string) => `期限 ${date}`,
} as const;

export const discrepanciesTexts = {
  description: (count: number) =>
    `公开资料里互相对不上的地方，共 ${String(count)} 处。两边的说法并排列出，不作修改。`,
  lead: '同一件事，公开资料有时写了两个对不上的数，或者两种期限。我们把两边的说法并排放在这里，写明各自的出处，不改动任何一边，也不猜哪一边对。',
  none: '本站按规则逐项比对，没有发现对不上的地方。',
  clause: (citation: string) => `看文件 ${citation}`,
  download: (roster: string) => `下载${roster}（CSV）`,
  commitment: '相关的承诺：{commitment}',
} as const;
