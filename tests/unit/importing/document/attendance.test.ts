import { describe, expect, test } from 'vitest';
import { findAttendance } from '../../../../src/importing/document/attendance.ts';
import {
  findFacts,
  findOnlyDay,
  findSignatures,
} from '../../../../src/importing/document/facts.ts';
import { toBareCounts, toCounts } from '../../../../src/importing/document/people.ts';
import { parseWrittenCount } from '../../../../src/importing/document/written-count.ts';

describe('应到、实到', () => {
  test.each([
    '应到20人，实到18人',
    '应到20人，实到18人。',
    '应到会20人、实到会18人',
    '应到代表20名，实到代表18名',
    '应到会代表 20 名，实到会代表 18 名。',
    '应到人数：20人　实到人数：18人',
    '应到：20人，实到：18人',
    '应参加20人，实际参加18人',
    '应出席居民代表20人，实际出席18人',
    '应参会20人，实参会18人',
    '应到２０人，实到１８人',
    '应到二十人，实到十八人',
    '本次会议应到20人，实到18人。',
    '实到18人（应到20人）',
  ])('%s', (text) => {
    expect(findAttendance(text)).toEqual({ invited: 20, present: 18, isAll: true });
  });

  test.each([
    '会议应到20人，实到18人，列席2人，符合议事规则。',
    '应到20人，实到18人，请假2人',
    '居民代表大会应到20人，实到18人，到会人数过半，会议有效。',
  ])('a sentence that says more: %s', (text) => {
    expect(findAttendance(text)).toEqual({ invited: 20, present: 18, isAll: false });
  });

  test.each(['应到20人', '实到18人', '应当到社区登记，实到的人数不限', '反应到位，实到实处'])(
    'not both: %s',
    (text) => {
      expect(findAttendance(text)).toBeUndefined();
    },
  );
});

describe('people of one line', () => {
  test.each([
    ['社区工作者6人，居民代表12人', '社区工作者6 居民代表12', '', true],
    ['6名社区工作者、12名居民代表', '社区工作者6 居民代表12', '', true],
    ['居民代表十二人', '居民代表12', '', true],
    ['居民代表（12人）', '居民代表12', '', true],
    ['居民代表：12', '居民代表12', '', true],
    ['居民代表12人，以及物业公司代表1人，共13人', '居民代表12 物业公司代表1', '', true],
    ['居民代表12人，列席居民代表2人', '居民代表12', '列席居民代表2', true],
    ['居民代表12人、旁听群众3人、请假代表1人', '居民代表12', '旁听群众3 请假代表1', true],
    ['示甲、示乙等12人', '', '', false],
    ['示甲等居民代表12人', '居民代表12', '', false],
    ['居民代表12人（党员3人、群众9人）', '居民代表12', '', false],
    ['张三、李四、王五', '', '', false],
  ])('%s', (text, ...expected) => {
    const people = toCounts(text);
    const shown = (counts: typeof people.counts): string =>
      counts.map(({ capacity, count }) => `${capacity}${count}`).join(' ');
    expect([shown(people.counts), shown(people.apart), people.isWhole]).toEqual(expected);
  });

  test.each([
    ['居民代表2人', '居民代表2人'],
    ['2人（示甲、示乙）', '2人'],
    ['示甲、示乙', ''],
    ['示甲，律师1人', '律师1人'],
  ])('only numbers of %s', (text, shown) => {
    expect(toBareCounts(text)).toBe(shown);
  });
});

test.each([
  ['18', 18],
  ['十', 10],
  ['十八', 18],
  ['二十', 20],
  ['二十一', 21],
  ['两百零五', 205],
  ['一百一十', 110],
  ['三四', undefined],
  ['约', undefined],
])('%s as a number of people', (text, count) => {
  expect(parseWrittenCount(text)).toBe(count);
});

describe('labelled lines', () => {
  const shown = (text: string): string[] | undefined =>
    findFacts(text)?.map(({ name, value }) => `${name}=${value}`);

  test.each([
    ['参加人员：居民代表12人；列席人员：律师1人', ['people=居民代表12人', 'sitting-in=律师1人']],
    ['缺席：2人　请假：1人', ['absent=2人', 'absent=1人']],
    ['2026-08-26 来源：街道办', ['date=2026-08-26', 'origin=街道办']],
    ['时间：~~8日~~2026年8月9日', ['date=2026年8月9日']],
    ['应到：20人，实到：18人', ['invited=20人', 'present=18人']],
    ['应到代表20名，实到18名', ['invited=20', 'present=18']],
  ])('%s', (text, facts) => {
    expect(shown(text)).toEqual(facts);
  });

  test('a sentence is no line of labels', () => {
    expect(shown('会议应到20人，实到18人，一致同意。')).toBeUndefined();
  });

  test('signatures at the end', () => {
    const names = findSignatures('主持人（签字）：示甲　记录人签名：示乙')?.map(({ name }) => name);
    expect(names).toEqual(['chair', 'recorder']);
    expect(findSignatures('居民代表签字：示丙')?.[0]?.name).toBe('signed');
    expect(findSignatures('地点：会议室')).toBeUndefined();
  });
});

test.each([
  ['2026.08.26', '2026-08-26'],
  ['（2026年8月26日）', '2026-08-26'],
  ['二〇二六年八月二十六日', '2026-08-26'],
  ['2026年8月', undefined],
  ['2026年8月26日开会', undefined],
])('a line that is only a day: %s', (line, day) => {
  expect(findOnlyDay(line)).toBe(day);
});
