import { expect, test } from 'vitest';
import { formatPeriod, toMilestonesView } from '../../../../src/queries/progress/milestones.ts';
import { toState } from '../../../../src/queries/progress/milestone-state.ts';
import { toPlanTimeline } from '../../../../src/queries/progress/plan-timeline.ts';
import { loadShippedPortal } from '../../../support/portals/shipped-portal.ts';

const portal = await loadShippedPortal();
const view = toMilestonesView(portal);

test.each([
  ['2016-06', '2016-07', '2016年6月—7月'],
  ['2016-08', '2017-12', '2016年8月—2017年12月'],
  ['2017', '2017', '2017年'],
  ['2017', '2018', '2017年—2018年'],
])('the period %s to %s reads %s', (start, end, expected) => {
  expect(formatPeriod(start, end)).toBe(expected);
});

test('three phases, three yearly goals, fourteen tasks', () => {
  expect(view.phases.map(({ period }) => period)).toEqual([
    '2016年6月—7月',
    '2016年8月—2017年12月',
    '2018年1月—6月',
  ]);
  expect(view.goals.map(({ tasks }) => tasks.length)).toEqual([4, 6, 4]);
});

test('every task quotes its clause', () => {
  const clauses = view.goals.flatMap(({ tasks }) => tasks.flatMap((task) => task.clauses));
  expect(clauses).toHaveLength(14);
  expect(clauses.every(({ text, href }) => text.length > 20 && href.includes('#s3-2-'))).toBe(true);
  expect(clauses[0]?.text).toContain('明确街道社区治理和服务创新实验区工作的领导班子及成员');
});

test('a state that nobody published is not guessed', () => {
  const all = [...view.phases, ...view.goals, ...view.goals.flatMap(({ tasks }) => tasks)];
  expect(new Set(all.map(({ state }) => state.text))).toEqual(new Set(['尚无公开数据']));
  const [first] = portal.milestones;
  if (!first) throw new Error('No milestone');
  const known = toMilestonesView({ ...portal, milestones: [{ ...first, state: '已完成' }] });
  expect(known.phases[0]?.state).toEqual({ text: '已完成', shape: 'done' });
});

test('a yearly goal lists the commitments that fall due in its year', () => {
  const [, second] = view.goals;
  expect(second?.dueCommitments.map(({ name }) => name)).toContain('实质性运作项目数');
  expect(second?.dueCommitments.map(({ name }) => name)).not.toContain('专题培训场次');
});

const timeline = toPlanTimeline(portal.milestones, '2017-05-31');

test('bars of the phases follow each other inside the drawing', () => {
  const edges = timeline?.bars.map(({ x, width }) => [x, x + width] as const) ?? [];
  expect(edges).toHaveLength(3);
  expect(edges.every(([from, to]) => from >= 0 && to <= 100 && to > from)).toBe(true);
  expect(edges[1]?.[0]).toBeGreaterThanOrEqual(edges[0]?.[1] ?? 100);
  expect(toPlanTimeline([], '2017-05-31')).toBeUndefined();
});

test('every task is a dot in its year, no two of them in one place', () => {
  const dots = timeline?.dots ?? [];
  expect(dots).toHaveLength(14);
  expect(new Set(dots.map(({ x, y }) => `${x},${y}`)).size).toBe(14);
  expect(dots.filter(({ x }) => x > 33.3 && x < 66.7)).toHaveLength(6);
});

test('the day of judgement is a line while the plan runs, and none after it', () => {
  expect(timeline?.today?.x).toBeCloseTo(47.1, 0);
  expect(toPlanTimeline(portal.milestones, '2023-06-30')?.today).toBeUndefined();
});

test.each([
  [{ state: '已完成', completedOn: '2017-12-31' }, '按期完成', 'done'],
  [{ state: '已完成', completedOn: '2018-02-09' }, '完成了，晚于计划', 'done-late'],
  [{ state: '已完成', completedOn: undefined }, '已完成', 'done'],
  [{ state: '进行中', completedOn: undefined }, '进行中，过了计划的时间', 'late'],
  [{ state: undefined, completedOn: undefined }, '尚无公开数据', 'unknown'],
] as const)('%j is %s', (milestone, text, shape) => {
  expect(toState({ ...milestone, end: '2017' }, '2018-05-31')).toEqual({ text, shape });
});

test('what has begun and is not due yet is open', () => {
  expect(toState({ state: '进行中', completedOn: undefined, end: '2018' }, '2018-05-31')).toEqual({
    text: '进行中',
    shape: 'open',
  });
});

test('the summary counts every task once', () => {
  expect(view.summary.map(({ state, count }) => [state.shape, count.value])).toEqual([
    ['unknown', 14],
  ]);
});
