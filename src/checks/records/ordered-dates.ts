import { createIssue, type Place } from '../../issues/issue.ts';
import type { PortalDrafts } from '../../model/records.ts';
import { createReferenceIndex } from '../../model/reference-index.ts';
import { firstDay, lastDay, type PartialDate } from '../../schemas/partial-date.ts';
import type { Check } from '../check.ts';

interface Span {
  readonly place: Place;
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
  readonly columns: readonly [from: string, to: string];
}

function spansOfRosters({ rosters }: PortalDrafts): Span[] {
  const { milestones, projects, funds, members } = rosters;
  return [
    ...[...milestones, ...projects].map(({ place, start, end }) => {
      return { place, from: start, to: end, columns: ['开始', '结束'] as const };
    }),
    ...milestones.map(({ place, start, completedOn }) => {
      return { place, from: start, to: completedOn, columns: ['开始', '实际完成'] as const };
    }),
    ...funds.map(({ place, noticeFrom, noticeTo }) => {
      return { place, from: noticeFrom, to: noticeTo, columns: ['公示起', '公示止'] as const };
    }),
    ...members.map(({ place, from, to }) => {
      return { place, from, to, columns: ['任期起', '任期止'] as const };
    }),
  ];
}

/** Nothing happens to a topic before it is raised, and nothing is due before it is agreed. */
function spansOfTopics({ rosters }: PortalDrafts): Span[] {
  const topics = createReferenceIndex(rosters.topics);
  return rosters['topic-events'].flatMap(({ place, topic: named, event, date, due }) => {
    const topic = named === undefined ? undefined : topics.find(named);
    const raisedOn = topic === 'ambiguous' ? undefined : topic?.raisedOn;
    return [
      { place, from: raisedOn, to: date, columns: ['提出日期', '日期'] },
      // Later steps repeat the deadline, and may be late.
      { place, from: date, to: event === '议定' ? due : undefined, columns: ['日期', '期限'] },
    ];
  });
}

/** A text is signed, then published, then copied elsewhere; a meeting's outcome is posted after it. */
function spansOfDocuments({ policies, minutes }: PortalDrafts): Span[] {
  return [
    ...policies.flatMap(({ place, signedOn, publishedOn, origin }): Span[] => {
      const to = origin?.copiedOn;
      const first = publishedOn === undefined ? '成文日期' : '发布日期';
      return [
        { place, from: signedOn, to: publishedOn, columns: ['成文日期', '发布日期'] },
        { place, from: publishedOn ?? signedOn, to, columns: [first, '来源'] },
      ];
    }),
    ...minutes.flatMap(({ place, date, noticeFrom, noticeTo }): Span[] => [
      { place, from: date, to: noticeFrom, columns: ['日期', '公示起'] },
      { place, from: noticeFrom, to: noticeTo, columns: ['公示起', '公示止'] },
    ]),
  ];
}

/** What begins may not end before it began. A month or year counts as a whole: it may fit. */
export const orderedDates: Check = (records) => {
  const spans = [
    ...spansOfRosters(records),
    ...spansOfTopics(records),
    ...spansOfDocuments(records),
  ];
  return spans.flatMap(({ place, from, to, columns: [first, second] }) => {
    if (from === undefined || to === undefined || firstDay(from) <= lastDay(to)) return [];
    const other = `${first} ${from}`;
    return [createIssue('dates-out-of-order', { ...place, column: second, value: to }, { other })];
  });
};
