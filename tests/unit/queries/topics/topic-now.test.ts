import { expect, test } from 'vitest';
import type { Topic, TopicEvent } from '../../../../src/model/portal.ts';
import { deriveProgress } from '../../../../src/model/topics/topic-progress.ts';
import { toOnTimeRate } from '../../../../src/queries/topics/on-time-rate.ts';
import { toTopicNow } from '../../../../src/queries/topics/topic-now.ts';
import { toVoteView } from '../../../../src/queries/topics/vote.ts';
import { loadShippedPortal } from '../../../support/portals/shipped-portal.ts';

const portal = await loadShippedPortal();

function getSample(): { sample: Topic; row: TopicEvent } {
  const [sample] = portal.topics;
  const [row] = sample?.events ?? [];
  if (!sample || !row) throw new Error('The shipped portal has no sample topic');
  return { sample, row };
}
const { sample, row } = getSample();

type Step = readonly [event: TopicEvent['event'], date: string, more?: Partial<TopicEvent>];
const judgedOn = '2018-06-01';

/** A topic that went these steps, at its point. */
function walk(...steps: readonly Step[]): Topic {
  const events = steps.map(([event, date, more]): TopicEvent => ({
    ...row,
    responsible: undefined,
    due: undefined,
    minutes: undefined,
    content: undefined,
    event,
    date,
    ...more,
  }));
  const raisedOn = '2018-01-01';
  const progress = deriveProgress(events, { raisedOn, today: judgedOn });
  return { ...sample, raisedOn, events, progress, judgedOn, isSample: false };
}

const decided: readonly Step[] = [
  ['提出', '2018-01-01'],
  ['受理', '2018-01-03'],
  ['协商', '2018-01-10'],
  ['议定', '2018-01-11', { responsible: '物业公司', due: '2018-03-31', content: '划线' }],
];
const daysOf = (topic: Topic): (number | undefined)[] =>
  toTopicNow(portal, topic).stages.map(({ days }) => days?.value);

test('the bar tells the days of each stage, and where the topic is now', () => {
  const topic = walk(...decided);
  expect(daysOf(topic)).toEqual([2, 8, 141, undefined]);
  expect(toTopicNow(portal, topic).stages.map(({ is }) => is)).toEqual([
    'past',
    'past',
    'now',
    'ahead',
  ]);
});

test('what is done by whom until when, and that it is late', () => {
  const now = toTopicNow(portal, walk(...decided));
  expect(now.sentence).toBe('物业公司在办，2018年3月31日前办好。');
  expect(now).toMatchObject({ verdict: 'late', verdictText: '已逾期', content: '划线' });
  expect(now.daysOver?.value).toBe(62);
});

test('a decision without a responsible unit names nobody', () => {
  const { sentence } = toTopicNow(
    portal,
    walk(...decided.slice(0, 3), ['议定', '2018-01-11', { due: '2018-12-31' }]),
  );
  expect(sentence).toContain('责任单位没有写');
});

test('closed in time and closed late are told apart', () => {
  const inTime = toTopicNow(portal, walk(...decided, ['办结', '2018-03-01']));
  const late = toTopicNow(portal, walk(...decided, ['办结', '2018-04-10']));
  expect([inTime.verdict, late.verdict]).toEqual(['done', 'done-late']);
  expect(daysOf(walk(...decided, ['办结', '2018-03-01']))).toEqual([2, 8, 49, undefined]);
});

const back: readonly Step[] = [
  ...decided,
  ['办结', '2018-03-01'],
  ['重新提出', '2018-05-01', { content: '居民反映又停满了' }],
];

test('a topic that came back begins anew and says why', () => {
  const now = toTopicNow(portal, walk(...back));
  expect(now.stages.map(({ is }) => is)).toEqual(['now', 'ahead', 'ahead', 'ahead']);
  expect(daysOf(walk(...back))).toEqual([31, undefined, undefined, undefined]);
  expect(now.reopened).toEqual({ dateText: '2018年5月1日', content: '居民反映又停满了' });
  expect(now.sentence).toContain('受理');
});

test('what came back after it was done too late is not late before something is decided anew', () => {
  const now = toTopicNow(
    portal,
    walk(...decided, ['办结', '2018-04-10'], ['重新提出', '2018-05-01', { content: '又停满了' }]),
  );
  expect(now).toMatchObject({ verdict: 'open', verdictText: '待受理' });
  expect(now.daysOver).toBeUndefined();
});

test('what came back is no longer counted as settled in time, and is counted beside the rate', () => {
  const closed = walk(...decided, ['办结', '2018-03-01']);
  const before = toOnTimeRate({ ...portal, topics: [closed] });
  const after = toOnTimeRate({ ...portal, topics: [walk(...back)] });
  expect([before.onTime.value, before.judged.value, before.reopened]).toEqual([1, 1, undefined]);
  expect([after.onTime.value, after.judged.value, after.reopened?.value]).toEqual([0, 0, 1]);
});

test('the parts of a vote fill the bar', () => {
  const [minutes] = portal.minutes;
  if (!minutes) throw new Error('No minutes');
  const vote = { inFavour: 13, against: 1, abstaining: 2 };
  const parts = toVoteView({ ...minutes, vote }, portal)?.parts ?? [];
  expect(parts.map(({ text }) => text)).toEqual(['赞成 13 票', '反对 1 票', '弃权 2 票']);
  const last = parts.at(-1);
  expect((last?.from ?? 0) + (last?.length ?? 0)).toBeCloseTo(100, 0);
  const nobody = { inFavour: 0, against: 0, abstaining: 0 };
  expect(toVoteView({ ...minutes, vote: nobody }, portal)).toBeUndefined();
});
