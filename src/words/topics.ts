/* Topics: in whose hands, how far, by when. */

export const onTimeRateTexts = {
  counts: '议定了期限、现在能判断的一共 {judged}，其中按期办结 {onTime}。',
  countsAndRate:
    '议定了期限、现在能判断的一共 {judged}，其中按期办结 {onTime}，按期办结率 {rate}。',
  formula: '算法：按期办结 ÷（已办结 + 过了期限还没办结）。',
  tooFew: (fewest: number) => `不到 ${String(fewest)} 件时不算比例，也不排名。`,
  reopened: '办结以后又重新提出过的有 {reopened}：按最后一次办结算，还没有再办结的不算办结。',
  reopenedFormula: '议题台账里有“重新提出”这一步的议题，逐件计数',
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
  openFor: '{age}，{ago}',
  closedAfter: '{age}，结果出在{ago}',
  kind: '类别',
  raisedAt: '提出',
  community: '社区',
  terms: ['议题', '协商', '上报'],
  steps: '一步一步，新的在前',
  facts: '这件事的资料',
  description: (topic: { title: string; summary: string; where: string; state: string }) =>
    `${topic.title}：${topic.summary}现在${topic.where}，${topic.state}。`,
} as const;

export const topicStageTexts = {
  label: '走到哪一步',
  stages: ['提出', '商量', '办理', '结果'],
  day: '天',
} as const;

export const topicNowTexts = {
  day: '天',
  nobody: '责任单位没有写，由议定的地方',
  waiting: (holder: string) => `等${holder}受理。`,
  talking: (holder: string) => `在${holder}商量，还没有定下来。`,
  doing: (doer: string, day: string) => `${doer}在办；${day}议定，没有写期限。`,
  doingUntil: (doer: string, due: string) => `${doer}在办，${due}前办好。`,
  closed: (day: string, doer: string) => `${day}办结，${doer}办的。`,
  refused: (holder: string, day: string) => `${holder}没有采纳；最近一步是${day}。`,
  overdue: '已逾期',
  closedInTime: '按期办结',
  closedLate: '逾期办结',
  overFor: '（超过 {days}）',
  nextLabel: '下一步',
  next: {
    待受理: (holder: string) => `${holder}受理，请大家来商量。`,
    协商中: (holder: string) => `${holder}商量定了，写明谁办、什么时候办好；定不下来就往上报。`,
    办理中: () => '办好了告诉居民，再办结。',
    已办结: () => '事情又出现了，可以到友邻点重新提出。',
    不予采纳: () => '理由写在下面；不明白的可以去问。',
  } as Readonly<Record<string, (holder: string) => string>>,
  askLabel: '问谁',
  call: (number: string) => `打电话 ${number}`,
  voteLabel: '表决',
  vote: '{date}的会：{votes}',
  reopened: (day: string) => `办结以后，${day}重新提出。`,
} as const;

export const voteTexts = {
  'in-favour': (count: number) => `赞成 ${String(count)} 票`,
  against: (count: number) => `反对 ${String(count)} 票`,
  abstaining: (count: number) => `弃权 ${String(count)} 票`,
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
  reopened: '办结后重新提出过',
} as const;

export const topicDecisionsTexts = {
  title: '议定的事办得怎样',
  caption: (judgedOn: string) => `没有办结的，按${judgedOn}判断`,
  sentence: (day: string, responsible: string, due: string) =>
    `${day}议定。谁办：${responsible}。什么时候办好：${due}。`,
  outcomeLate: '{outcome} 超过 {days}',
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
