import { expect, test } from 'vitest';
import { deriveProgress, type LedgerEvent } from '../../../../src/model/topics/topic-progress.ts';

const passedUp: LedgerEvent[] = [
  { event: '提出', date: '2017-09-03' },
  { event: '受理', date: '2017-09-04' },
  { event: '协商', date: '2017-09-09' },
  { event: '上报', date: '2017-09-10' },
  { event: '受理', date: '2017-09-12' },
  { event: '协商', date: '2017-10-14' },
  { event: '议定', date: '2017-10-14', due: '2017-11-30', responsible: '物业公司' },
];

test('a topic that was passed up waits where it was passed to', () => {
  const progress = deriveProgress(passedUp.slice(0, 4), {
    raisedOn: '2017-09-03',
    today: '2017-09-20',
  });
  expect(progress).toMatchObject({ state: '待受理', level: '站', daysSince: 10, age: 17 });
  expect(progress.stays).toEqual([
    { level: '点', from: '2017-09-03', to: '2017-09-10', days: 7 },
    { level: '站', from: '2017-09-10', to: '2017-09-20', days: 10 },
  ]);
});

interface ActionCase {
  readonly name: string;
  readonly later: LedgerEvent[];
  readonly today: string;
  readonly expected: { readonly outcome: string; readonly daysOver: number };
}
const actionCases: ActionCase[] = [
  {
    name: 'before the deadline',
    later: [],
    today: '2017-11-30',
    expected: { outcome: '办理中', daysOver: 0 },
  },
  {
    name: 'after the deadline',
    later: [],
    today: '2017-12-05',
    expected: { outcome: '已逾期', daysOver: 5 },
  },
  {
    name: 'closed in time',
    later: [{ event: '办结', date: '2017-11-30' }],
    today: '2018-01-01',
    expected: { outcome: '按期办结', daysOver: 0 },
  },
  {
    name: 'closed late',
    later: [{ event: '办结', date: '2017-12-02' }],
    today: '2018-01-01',
    expected: { outcome: '逾期办结', daysOver: 2 },
  },
];

test.each(actionCases)('an action $name', ({ later, today, expected }) => {
  const { decisions } = deriveProgress([...passedUp, ...later], { raisedOn: '2017-09-03', today });
  expect(decisions).toMatchObject([{ ...expected, responsible: '物业公司' }]);
});

test('a ledger may begin with what followed the raising, or be empty', () => {
  const options = { raisedOn: '2017-09-03', today: '2017-09-05' };
  expect(deriveProgress([], options)).toMatchObject({ state: '待受理', level: '点', age: 2 });
  expect(deriveProgress([{ event: '受理', date: '2017-09-04' }], options)).toMatchObject({
    state: '协商中',
    daysSince: 1,
  });
});

test('a topic that comes back is open again, and the days between belong to nobody', () => {
  const closed: LedgerEvent[] = [...passedUp, { event: '办结', date: '2017-11-20' }];
  const back: LedgerEvent[] = [
    ...closed,
    { event: '重新提出', date: '2018-03-01' },
    { event: '受理', date: '2018-03-02' },
    { event: '议定', date: '2018-03-05', due: '2018-03-10' },
  ];
  const judge = (events: LedgerEvent[]): ReturnType<typeof deriveProgress> =>
    deriveProgress(events, { raisedOn: '2017-09-03', today: '2018-03-11' });
  expect(judge(closed)).toMatchObject({ state: '已办结', age: 78, reopenings: 0 });
  expect(judge(back)).toMatchObject({
    state: '办理中',
    level: '站',
    closedOn: undefined,
    age: 78 + 10,
    reopenings: 1,
  });
  expect(judge(back).stays.at(-1)).toEqual({
    level: '站',
    from: '2018-03-01',
    to: '2018-03-11',
    days: 10,
  });
  expect(judge(back).decisions.map(({ round, outcome }) => [round, outcome])).toEqual([
    [0, '按期办结'],
    [1, '已逾期'],
  ]);
});
