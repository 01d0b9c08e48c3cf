/* Records of meetings. */

export const minutesListTexts = {
  description: '友邻点、友邻站、友邻中心开会协商的纪要：谁参加、商量了什么、结果怎样。',
  lead: '每次开会商量了什么、定了什么、怎么表决的，新的在前。',
  byCommunity: '只看一个社区或村的',
  decided: '定了：',
  noOutcome: '纪要没有写结果。',
  outcomes: {
    一致: '大家意见一致；没有登记要去办的事。',
    多数: '多数同意；没有登记要去办的事。',
    未达成: '没有谈成。',
  },
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
