import { createIssue, type Place } from '../../issues/issue.ts';
import type { PortalDrafts } from '../../model/records.ts';
import { firstDay, type PartialDate } from '../../schemas/partial-date.ts';
import type { Check } from '../check.ts';

/** A date on which something is said to have happened. */
interface Done {
  readonly place: Place;
  readonly column: string;
  readonly date: PartialDate | undefined;
}

function doneInDocuments({ policies, minutes, news }: PortalDrafts): Done[] {
  return [
    ...policies.flatMap(({ place, signedOn, publishedOn, origin }) => [
      { place, column: '成文日期', date: signedOn },
      { place, column: '发布日期', date: publishedOn },
      { place, column: '来源', date: origin?.copiedOn },
    ]),
    ...[...minutes, ...news].map(({ place, date }) => ({ place, column: '日期', date })),
    ...[...policies, ...minutes, ...news].map(({ place, publishedAt }) => ({
      place,
      column: '发布时间',
      date: publishedAt?.slice(0, '2017-05-18'.length),
    })),
  ];
}

function doneInNetwork({ rosters }: PortalDrafts): Done[] {
  const { stations, points, observations, topics, milestones } = rosters;
  return [
    ...[...stations, ...points]
      .filter(({ state }) => state === '运行' || state === '停用')
      .map(({ place, openedOn }) => ({ place, column: '启用日期', date: openedOn })),
    ...observations.map(({ place, date }) => ({ place, column: '日期', date })),
    ...topics.map(({ place, raisedOn }) => ({ place, column: '提出日期', date: raisedOn })),
    ...rosters['topic-events'].map(({ place, date }) => ({ place, column: '日期', date })),
    ...milestones.map(({ place, completedOn }) => ({
      place,
      column: '实际完成',
      date: completedOn,
    })),
  ];
}

/** Projects, money, trainings and lists: planned ones may lie ahead, reported ones not. */
function doneBesides({ rosters }: PortalDrafts): Done[] {
  const { projects, funds, trainings, organizations } = rosters;
  return [
    ...projects
      .filter(({ state }) => state === '完成')
      .map(({ place, end }) => ({ place, column: '结束', date: end })),
    ...projects
      .filter(({ state }) => state === '实施')
      .map(({ place, start }) => ({ place, column: '开始', date: start })),
    ...funds
      .filter(({ actual }) => actual !== undefined)
      .map(({ place, period }) => ({ place, column: '期间', date: period })),
    ...trainings
      .filter(({ attendance }) => attendance !== undefined)
      .map(({ place, date }) => ({ place, column: '日期', date })),
    ...organizations.map(({ place, foundedOn }) => ({
      place,
      column: '成立日期',
      date: foundedOn,
    })),
    ...rosters['region-codes'].map(({ place, publishedOn }) => {
      return { place, column: '发布日期', date: publishedOn };
    }),
  ];
}

/** What is reported as done cannot lie ahead: a news item of tomorrow is a forged date. */
export const pastDates: Check = (records) => {
  const { now } = records;
  if (now === undefined) return [];
  const done = [...doneInDocuments(records), ...doneInNetwork(records), ...doneBesides(records)];
  return done.flatMap(({ place, column, date }) =>
    date === undefined || firstDay(date) <= now
      ? []
      : [createIssue('future-date', { ...place, column, value: date }, { now })],
  );
};
