import type { Minutes, Topic, TopicEvent } from '../../portal.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { DiscrepancyRule } from './discrepancy-rule.ts';

const toSlug = (text: string): string => text.replaceAll(/[^a-z0-9]+/g, '-');

/** A ledger's step against the minutes it names. */
function compareStep(topic: Topic, event: TopicEvent, index: number): Discrepancy[] {
  const { minutes, date } = event;
  if (!minutes || event.event !== '协商') return [];
  const id = `${topic.id}-${index + 1}`;
  const compare = (what: string, key: string, sides: readonly [string, string]): Discrepancy[] =>
    sides[0] === sides[1]
      ? []
      : [
          {
            id: `held-${id}-${key}`,
            title: `${topic.title}：协商的${what}，台账和纪要不同`,
            statements: [
              {
                value: sides[0],
                source: `议题办理台账第 ${event.place.row} 行`,
                roster: 'topic-events',
              },
              { value: sides[1], source: `纪要《${minutes.title}》` },
            ],
            note: '同一次协商，两处写法不同。本站照原样列出。',
          },
        ];
  return [
    ...compare('日期', 'date', [date, minutes.date]),
    ...compare('层级', 'level', [event.level, minutes.level]),
    ...compare('单位', 'unit', [event.unitName, minutes.unitName]),
  ];
}

/** The day a topic was raised, by the roster of topics and by its ledger. */
function compareRaising({ id, title, raisedOn, events }: Topic): Discrepancy[] {
  const raised = events.find(({ event }) => event === '提出');
  if (!raised || raised.date === raisedOn) return [];
  return [
    {
      id: `raised-${id}`,
      title: `${title}：提出日期有两个`,
      statements: [
        { value: raisedOn, source: '议题名册“提出日期”', roster: 'topics' },
        {
          value: raised.date,
          source: `议题办理台账第 ${raised.place.row} 行`,
          roster: 'topic-events',
        },
      ],
      note: '本站计算天数时用议题名册的日期。',
    },
  ];
}

/** Minutes that list a topic whose ledger does not know of the meeting, and the other way round. */
function compareLists(minutes: Minutes, topics: readonly Topic[]): Discrepancy[] {
  const named = topics.filter(({ events }) =>
    events.some((step) => step.minutes?.id === minutes.id),
  );
  const listed = minutes.topics;
  const onlyListed = listed.filter(({ id }) => !named.some((topic) => topic.id === id));
  const onlyNamed = named.filter(({ id }) => !listed.some((topic) => topic.id === id));
  if (onlyListed.length === 0 && onlyNamed.length === 0) return [];
  const toList = (list: readonly Topic[]): string =>
    list.map(({ title }) => title).join('、') || '没有多出的';
  return [
    {
      id: `listed-${toSlug(minutes.id)}`,
      title: `纪要《${minutes.title}》的议题与台账不同`,
      statements: [
        { value: toList(onlyListed), source: '只写在纪要里' },
        { value: toList(onlyNamed), source: '只写在议题办理台账里', roster: 'topic-events' },
      ],
      note: '一次会议商量了哪些议题，两处写法不同。',
    },
  ];
}

/** The outcome that minutes state against the votes they count. */
function compareVote({ id, title, outcome, vote }: Minutes): Discrepancy[] {
  if (!vote || outcome === undefined) return [];
  const { inFavour, against, abstaining } = vote;
  const hasMajority = inFavour * 2 > inFavour + against + abstaining;
  const byVotes = !hasMajority ? '未达成' : against + abstaining > 0 ? '多数' : '一致';
  // A body may ask for more than a majority, so that a failed vote can have one.
  if (byVotes === outcome || outcome === '未达成') return [];
  return [
    {
      id: `vote-${toSlug(id)}`,
      title: `纪要《${title}》的结果与票数不同`,
      statements: [
        { value: outcome, source: '纪要“结果”' },
        {
          value: `赞成 ${inFavour}、反对 ${against}、弃权 ${abstaining}（${byVotes}）`,
          source: '纪要“表决”',
        },
      ],
      note: '按票数推出的结果与写明的结果不同。',
    },
  ];
}

/** What minutes say of a meeting against what the ledger of topics says of it. */
export const minutesAndLedger: DiscrepancyRule = ({ topics, minutes }) => {
  const real = topics.filter(({ isSample }) => !isSample);
  const byMinutes = Map.groupBy(
    real.flatMap((topic) =>
      [...new Set(topic.events.map((step) => step.minutes?.id))].map((id) => ({ id, topic })),
    ),
    ({ id }) => id,
  );
  return [
    ...real.flatMap((topic) => topic.events.flatMap((step, i) => compareStep(topic, step, i))),
    ...real.flatMap(compareRaising),
    ...minutes
      .filter(({ isSample }) => !isSample)
      .flatMap((entry) => [
        ...compareLists(
          entry,
          (byMinutes.get(entry.id) ?? []).map(({ topic }) => topic),
        ),
        ...compareVote(entry),
      ]),
  ];
};
