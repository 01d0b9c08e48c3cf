import type { Portal, Topic, TopicEvent } from '../../model/portal.ts';
import { getLastRound } from '../../model/topics/topic-progress.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { topicNowTexts as texts } from '../../words/topics.ts';
import { toFigure, type Figure } from '../downloads/figure.ts';
import { toHotlines, type Hotline } from '../frame/hotlines.ts';
import { toDaysOver } from './topic-days.ts';
import { toStages, type StageView } from './topic-stages.ts';
import { toVoteView, type VoteView } from './vote.ts';

/** What a resident asks first: how far, who does what by when, what comes next, whom to ask. */
export interface TopicNow {
  readonly stages: readonly StageView[];
  /** `物业公司在办，2018年6月30日前办好` and the like. */
  readonly sentence: string;
  /** What was decided, or what came out, in the words of the ledger. */
  readonly content: string | undefined;
  readonly verdict: 'done' | 'done-late' | 'open' | 'late';
  readonly verdictText: string;
  /** How much later than decided, or how long the deadline is over. */
  readonly daysOver: Figure | undefined;
  readonly next: string;
  readonly holder: { readonly label: string; readonly href: string | undefined };
  /** Somebody who can be called about it. */
  readonly phone: Hotline | undefined;
  readonly vote: VoteView | undefined;
  /** When it came back, last time. */
  readonly reopened:
    { readonly dateText: string; readonly content: string | undefined } | undefined;
}

const findLast = ({ events }: Topic, kind: string): TopicEvent | undefined =>
  events.findLast(({ event }) => event === kind);

function toSentence(topic: Topic): string {
  const { state } = topic.progress;
  const holder = topic.holder.name;
  if (state === '待受理') return texts.waiting(holder);
  if (state === '协商中') return texts.talking(holder);
  if (state === '不予采纳') return texts.refused(holder, toChineseDate(topic.progress.latest));
  const { responsible, due, decidedOn } = topic.progress.decisions.at(-1) ?? {};
  const doer = responsible ?? texts.nobody;
  if (state === '已办结') return texts.closed(toChineseDate(topic.progress.closedOn ?? ''), doer);
  return due === undefined
    ? texts.doing(doer, toChineseDate(decidedOn ?? topic.progress.latest))
    : texts.doingUntil(doer, toChineseDate(due));
}

function toVerdict({ progress }: Topic): Pick<TopicNow, 'verdict' | 'verdictText'> {
  const own = getLastRound(progress);
  const { state } = progress;
  if (state === '不予采纳') return { verdict: 'done', verdictText: state };
  if (state !== '已办结') {
    return own.some(({ outcome }) => outcome === '已逾期')
      ? { verdict: 'late', verdictText: texts.overdue }
      : { verdict: 'open', verdictText: state };
  }
  return own.some(({ daysOver }) => daysOver > 0)
    ? { verdict: 'done-late', verdictText: texts.closedLate }
    : { verdict: 'done', verdictText: own.length === 0 ? state : texts.closedInTime };
}

function toOver(portal: Portal, topic: Topic): Figure | undefined {
  const last = getLastRound(topic.progress).at(-1);
  const calculation = toDaysOver(portal, topic).at(-1);
  if (!last || !calculation || last.daysOver === 0) return undefined;
  return toFigure(portal, calculation, { value: last.daysOver, unit: texts.day });
}

/** The station's telephone is the office's own; a point's belongs to a neighbour. */
function toPhone({ point }: Topic, portal: Portal): TopicNow['phone'] {
  const station = point.station ?? point.community.station;
  return station?.phone === undefined
    ? toHotlines(portal)[0]
    : { name: station.name, phone: station.phone };
}

/** The first screen of a topic's page. */
export function toTopicNow(portal: Portal, topic: Topic): TopicNow {
  const { state } = topic.progress;
  const isOver = state === '已办结' || state === '不予采纳';
  const told = isOver ? findLast(topic, state === '已办结' ? '办结' : state) : undefined;
  const decided = state === '办理中' ? findLast(topic, '议定') : undefined;
  const met = topic.events.findLast(({ minutes }) => minutes?.vote !== undefined);
  const back = findLast(topic, '重新提出');
  return {
    stages: toStages(portal, topic),
    sentence: toSentence(topic),
    content: (told ?? decided ?? topic.events.at(-1))?.content,
    ...toVerdict(topic),
    daysOver: toOver(portal, topic),
    next: texts.next[state]?.(topic.holder.name) ?? '',
    holder: { label: topic.holder.name, href: topic.holder.href },
    phone: toPhone(topic, portal),
    vote: met?.minutes && toVoteView(met.minutes, portal),
    reopened: back && { dateText: toChineseDate(back.date), content: back.content },
  };
}
