import { choice, date, text } from '../field-type.ts';
import { reference } from '../reference-types.ts';
import { optional, required } from '../field.ts';
import { defineRoster, type RowOf } from '../roster.ts';

/** Levels of the network, from the grass roots up, and the body above them. */
export const levels = ['点', '站', '中心', '党委'] as const;
export type Level = (typeof levels)[number];

/** What can happen to a topic. */
export const eventKinds = [
  '提出',
  '受理',
  '协商',
  '议定',
  '上报',
  '办理',
  '反馈',
  '办结',
  '重新提出',
  '不予采纳',
  '退回',
] as const;

/** Append-only ledger of what happened to each topic. */
export const topicEvents = defineRoster('topic-events', '议题每走一步添一行，已有的行不改', {
  topic: required('议题编号', reference('topics'), { about: '议题的编号' }),
  date: required('日期', date, { about: '这一步发生的日期' }),
  event: required('事件', choice(...eventKinds), { about: '发生了什么' }),
  level: required('层级', choice(...levels), { about: '在哪一级' }),
  unit: required('单位', text, { about: '友邻点、友邻站、友邻中心或党委协调机构的编号' }),
  content: optional('内容', text, {
    about: '一两句话，不写人名、门牌；重新提出的要写谁提出、为什么',
  }),
  responsible: optional('责任单位', text, { about: '议定后由谁办' }),
  due: optional('期限', date, { about: '议定后什么时候办好' }),
  minutes: optional('纪要', text, { about: '这次协商的纪要文件名（不带 .md）' }),
});
export type TopicEventRow = RowOf<typeof topicEvents>;
