import type { Portal } from '../../model/portal.ts';
import { addDays, toChineseDate } from '../../schemas/partial-date.ts';
import { closedTopics } from './closed-topics.ts';
import type { DemoStep, DemoTopic } from './demo-step.ts';
import { openTopics } from './open-topics.ts';
import { type Row } from './demo-rows.ts';

const raisedOn = ({ steps }: DemoTopic): string => steps[0]?.day ?? '';

/** All made-up topics, oldest first. */
export const demoTopics: readonly DemoTopic[] = [...openTopics, ...closedTopics].toSorted((a, b) =>
  raisedOn(a).localeCompare(raisedOn(b)),
);

const toStation = (point: string): string => `${point.replace(/-\d+$/, '')}-station`;

/** The body where a step of a topic is taken. */
export function toUnit({ point }: DemoTopic, { level }: DemoStep): string {
  return level === '点' ? point : level === '站' ? toStation(point) : 'center';
}

/** Name of the minutes of a meeting. */
export const toMinutesId = ({ id }: DemoTopic, { day }: DemoStep): string => `${day}-${id}`;

/** The meeting of the same day at the same level, if there was one. */
const findMeeting = ({ steps }: DemoTopic, step: DemoStep): DemoStep | undefined =>
  steps.find(
    ({ event, day, level }) => event === '协商' && day === step.day && level === step.level,
  );

/** Rows of `topics.csv`. */
export const toTopicRows = (): Row[] =>
  demoTopics.map((topic) => ({
    编号: topic.id,
    议题: topic.title,
    类别: topic.kind,
    提出友邻点: topic.point,
    提出日期: raisedOn(topic),
    摘要: topic.summary,
  }));

/** Rows of `topic-events.csv`. */
export const toEventRows = (): Row[] =>
  demoTopics.flatMap((topic) =>
    topic.steps.map((step) => {
      const meeting = findMeeting(topic, step);
      return {
        议题编号: topic.id,
        日期: step.day,
        事件: step.event,
        层级: step.level,
        单位: toUnit(topic, step),
        内容: `${step.text}（示例）`,
        责任单位: step.doer ?? '',
        期限: step.due ?? '',
        纪要: meeting ? toMinutesId(topic, meeting) : '',
      };
    }),
  );

interface Meeting {
  readonly topic: DemoTopic;
  readonly step: DemoStep;
  readonly votes: readonly [number, number, number];
}

const capacities = {
  点: ['友邻点负责人', '社区派驻指导员', '居民代表'],
  站: ['友邻站负责人', '专业社工', '居民代表'],
  中心: ['友邻中心工作人员', '相关部门', '居民代表'],
  党委: ['街道党委', '相关部门', '居民代表'],
} as const;

function toOutcome([inFavour, against, abstaining]: Meeting['votes']): string {
  if (inFavour <= against) return '未达成';
  return against + abstaining === 0 ? '一致' : '多数';
}

function toUnitName({ topic, step }: Meeting, { communities, settings }: Portal): string {
  if (step.level === '中心') return settings.center.name;
  const name = communities.find(({ id }) => topic.point.startsWith(`${id}-`))?.name ?? '';
  return step.level === '站' ? `${name}友邻站` : `${name}友邻点 ${topic.point.slice(-2)}`;
}

function renderDecision({ topic, step }: Meeting): string {
  const decided = topic.steps.find(
    ({ event, day, level }) => event === '议定' && day === step.day && level === step.level,
  );
  if (!decided) return `${step.text}\n`;
  const due = toChineseDate(decided.due ?? '');
  return `${decided.text}由${decided.doer ?? ''}办理，${due}前办好。\n`;
}

function renderMinutes(meeting: Meeting, portal: Portal): string {
  const { topic, step, votes } = meeting;
  const [inFavour, against, abstaining] = votes;
  const present = inFavour + against + abstaining;
  const [first, second, third] = capacities[step.level];
  return `---
标题: ${toUnitName(meeting, portal)}协商纪要（${toChineseDate(step.day)}，示例）
层级: ${step.level}
单位: ${toUnit(topic, step)}
日期: ${step.day}
地点: 社区活动室
主持人: ${first}
记录人: ${second}
应到: ${present + 2}
实到: ${present}
参加:
  ${first}: 1
  ${second}: 1
  ${third}: ${present - 2}
议题:
  - ${topic.id}
结果: ${toOutcome(votes)}
表决:
  赞成: ${inFavour}
  反对: ${against}
  弃权: ${abstaining}
公示起: ${addDays(step.day, 2)}
公示止: ${addDays(step.day, 9)}
---

这份纪要是示例，没有开过这个会。

## 提出的问题

${topic.summary}

## 各方意见

${step.talk ?? ''}

## 议定事项

${renderDecision(meeting)}`;
}

/** Minutes of every meeting, by file. */
export function toDemoMinutes(portal: Portal): ReadonlyMap<string, string> {
  const meetings = demoTopics.flatMap((topic) =>
    topic.steps.flatMap((step) => (step.votes ? [{ topic, step, votes: step.votes }] : [])),
  );
  return new Map(
    meetings.map((meeting) => [
      `content/minutes/${toMinutesId(meeting.topic, meeting.step)}.md`,
      renderMinutes(meeting, portal),
    ]),
  );
}
